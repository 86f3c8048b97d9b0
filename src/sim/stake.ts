import type { Race } from "./heat.ts";
import { skatersAhead } from "./situation.ts";
import { RUNNERS } from "./state.ts";

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
const PRICE_OF_WORK = 0.16;

/**
 * What a skater wins if those ahead are caught, by this heat's own goal: places to go through in a
 * semifinal, medals in a final. Two away cost two of eight places in a semifinal, but two of three medals
 * in a final, so the same duo is chased less in a semifinal.
 */
export function benefitOfCatch(race: Race, skater: number): number {
  const { heat, state } = race;
  const field = state.race[RUNNERS]!;
  const ahead = skatersAhead(race, skater);
  const strength = state.finishRank[skater]!;
  const caught = chanceAmong(heat.goalPlaces, field, strength);
  return caught - chanceAmong(heat.goalPlaces - ahead, field - ahead, strength);
}

/** What the skater who does the work loses in the sprint that follows. */
export function costOfChase(race: Race, skater: number): number {
  const { heat, state } = race;
  const field = state.race[RUNNERS]!;
  const strength = state.finishRank[skater]!;
  const fresh = chanceAmong(heat.goalPlaces, field, strength);
  return fresh - chanceAmong(heat.goalPlaces, field, Math.max(0, strength - PRICE_OF_WORK));
}
