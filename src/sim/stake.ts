import { onIce } from "./on-ice.ts";
import { skatersAhead } from "./situation.ts";
import { RUNNERS } from "./state.ts";

const { state } = onIce;

/** How far chance carries a skater from the place his finishing speed deserves, share of the field. */
const LOTTERY = 0.3;

/**
 * What a skater thinks his chance is to be among the first `places` of `field` skaters, who outsprints a
 * share `strength` (0..1) of them: algebraic sigmoid of (places - expected rank) / spread. A rider's rule
 * of thumb, not the model's odds. Engineering assumption, MODEL 7.2.
 *
 * @example chanceAmong(8, 15, 0.5) // 0.56
 */
export function chanceAmong(places: number, field: number, strength: number): number {
  if (places <= 0) return 0;
  if (places >= field) return 1;
  const rank = (1 - strength) * (field - 1);
  const x = (places - 0.5 - rank) / (LOTTERY * field);
  return 0.5 + (0.5 * x) / Math.sqrt(1 + x * x);
}

/** Share of the field that passes a skater in the sprint who has led a chase. Engineering assumption. */
const PRICE_OF_WORK = 0.08;

/**
 * What a place in this heat is worth to a skater, 0..1: in a semifinal only going through counts; where
 * nobody goes through to anything each medal counts by itself, so that winning is worth most.
 */
function worth(ahead: number, field: number, strength: number): number {
  const { heat } = onIce;
  const places = heat.goalPlaces;
  if (heat.isSemifinal) return chanceAmong(places - ahead, field - ahead, strength);
  let sum = 0;
  for (let medals = 1; medals <= places; medals++)
    sum += chanceAmong(medals - ahead, field - ahead, strength);
  return sum / places;
}

/**
 * What a skater wins if those ahead are caught, by this heat's own goal. Two away cost two of eight places
 * in a semifinal, but two of three medals in a final, so the same duo is chased less in a semifinal.
 */
export function benefitOfCatch(skater: number): number {
  const field = state.race[RUNNERS]!;
  const strength = state.finishRank[skater]!;
  const away = worth(skatersAhead(skater), field, strength);
  return worth(0, field, strength) - away;
}

/** What the skater who does the work loses in the sprint that follows. */
export function costOfChase(skater: number): number {
  const field = state.race[RUNNERS]!;
  const strength = state.finishRank[skater]!;
  const tired = worth(0, field, Math.max(0, strength - PRICE_OF_WORK));
  return worth(0, field, strength) - tired;
}
