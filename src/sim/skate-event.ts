import { carryOver, fatigueOf } from "./carry-over.ts";
import type { CompiledEvent } from "./compile-event.ts";
import { compilePlan } from "./compile-plan.ts";
import type { Heat } from "./heat.ts";
import { heatOfSome } from "./heat-of-some.ts";
import { planInField } from "./plan-in-field.ts";
import { advance, skateRace, startRace } from "./race.ts";
import type { RaceKey } from "./race-key.ts";
import type { RaceState } from "./state.ts";
import { catalogue } from "./tactics/catalogue.ts";

/** The heats of one event that is over. */
export interface SkatedEvent {
  semifinals: RaceState[];
  /** The final as it was lined up, with its finalists as skaters. */
  finalHeat: Heat;
  final: RaceState;
  /** Entrant of every skater of the final. */
  finalists: number[];
}

/** Names one race of an event; which heat is told to each. */
type EventKey = Omit<RaceKey, "heat">;

/** Semifinals and final of one race number: the same people in both, other luck in each heat. */
export function skateEvent(event: CompiledEvent, key: EventKey, into?: SkatedEvent): SkatedEvent {
  const semifinals = event.semifinals.map((heat, k) =>
    skateRace(heat, { ...key, heat: k }, into?.semifinals[k]),
  );
  const { finalHeat, final, finalists } = lineUpFinal(event, semifinals, key, into?.final);
  advance(finalHeat, final);
  return { semifinals, finalHeat, final, finalists };
}

/**
 * The final at its start line: those who have come through, on the grid in the order of their helmets, as
 * tired as their semifinals and the rest have left them.
 */
export function lineUpFinal(
  event: CompiledEvent,
  semifinals: readonly RaceState[],
  key: EventKey,
  into?: RaceState,
): SkatedEvent {
  const finalists = whoIsThrough(event, semifinals);
  const names = finalists.map((entrant) => event.final.names[entrant]!);
  const plans = finalists.map((entrant) => {
    const plan = event.finalPlans[entrant]!;
    return plan.length === 0 ? [] : compilePlan(planInField(plan, catalogue, names), names);
  });
  const finalHeat = heatOfSome(event.final, finalists, gridOf(event, semifinals, finalists), plans);
  const final = startRace(finalHeat, { ...key, heat: semifinals.length }, into);
  finalists.forEach((entrant, slot) => {
    const k = semifinalOf(event, entrant);
    const fatigue = fatigueOf(semifinals[k]!, entrant - event.firstEntrant[k]!);
    carryOver(finalHeat, final, slot, fatigue, event.rest[k]!);
  });
  return { semifinals: [...semifinals], finalHeat, final, finalists };
}

/** Entrants among the places that go through, in the order of entrants. */
function whoIsThrough(event: CompiledEvent, semifinals: readonly RaceState[]): number[] {
  return semifinals.flatMap(({ place }, k) => {
    const { through } = event.event.semifinals[k]!;
    return Array.from(place).flatMap((rank, i) =>
      rank <= through ? event.firstEntrant[k]! + i : [],
    );
  });
}

/**
 * Grid places from 0. The helmet of rank r of the first of two semifinals is 2r - 1, of the second 2r, as the sheets have it
 * (data/README.md); that the grid follows it is our reading. With k semifinals alike: k (r - 1) + 1 … k r.
 */
function gridOf(
  event: CompiledEvent,
  semifinals: readonly RaceState[],
  finalists: readonly number[],
): Int32Array {
  const helmets = finalists.map((entrant) => {
    const k = semifinalOf(event, entrant);
    const rank = semifinals[k]!.place[entrant - event.firstEntrant[k]!]!;
    return semifinals.length * (rank - 1) + k + 1;
  });
  return Int32Array.from(helmets, (helmet) => helmets.filter((other) => other < helmet).length);
}

/** The semifinal in which an entrant starts. */
export const semifinalOf = ({ firstEntrant }: CompiledEvent, entrant: number): number =>
  firstEntrant.findLastIndex((first) => first <= entrant);
