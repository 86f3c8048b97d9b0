import type { LedgerRow } from "../../sim/ledger.ts";
import type { Observation } from "../../sim/observation.ts";
import type { Rules } from "../../sim/rules.ts";
import { ledgerBoard } from "../ledger-board.ts";
import { settledLedger } from "./settled-ledger.ts";
import { toldFinish } from "./told-finish.ts";

/** How a race stands by the rules alone. */
export interface Standing {
  /**
   * What everybody needs, most points first; null in a final. Places nobody was named for count as still to be won, which leaves
   * who is safe and who is out right; places told over the finish line count as they were told.
   */
  ledger: LedgerRow[] | null;
  /** Points of sprints skated that stand in nobody's total. */
  unknownPoints: number;
  /** Whether of everybody it was told where he crossed the finish line, or that he is out. */
  isOver: boolean;
}

/** What has been told of a race so far: refuses what cannot be, and keeps the exact ledger. */
export class RaceSoFar {
  private readonly rules: Rules;
  private readonly names: readonly string[];
  private readonly told: Observation[] = [];

  constructor(rules: Rules, names: readonly string[]) {
    this.rules = rules;
    this.names = names;
  }

  /** @throws Error in one line where the observation contradicts an earlier one; nothing is kept of it then */
  add(observation: Observation): void {
    this.check(observation);
    this.told.push(observation);
  }

  /** Takes back the last observation, or the one of that id with all that came after it. @returns what was taken back */
  takeBack(id?: string): Observation[] {
    const from =
      id === undefined ? this.told.length - 1 : this.told.findIndex((each) => each.id === id);
    if (from < 0)
      throw new Error(
        id === undefined
          ? "undo: expected a line to take back, got none so far"
          : `undo: expected the id of a line told (${this.ids() || "none has one"}), got "${id}"`,
      );
    return this.told.splice(from);
  }

  get observations(): readonly Observation[] {
    return this.told;
  }

  standing(): Standing {
    const { sprints, qualifiers, laps } = this.rules;
    const told = sprints.map(({ lap }) =>
      this.told.find((each) => each.sprint && laps - lap === each.toGo),
    );
    const scorers = told.map((each) => each?.sprint ?? []);
    const gone = this.told.flatMap(({ out = [] }) => out);
    const latest = this.told.at(-1)?.toGo ?? laps;
    const unknownPoints = sprints.flatMap(({ lap, points }, k) =>
      told[k] || laps - lap > latest ? points.filter((_, place) => !scorers[k]![place]) : [],
    );
    const finish = toldFinish({ rules: this.rules, names: this.names }, this.told);
    const board =
      qualifiers === null
        ? null
        : ledgerBoard(this.rules, this.names, { scorers, gone }, qualifiers);
    return {
      ledger: board && finish ? settledLedger(this.rules, this.names, board, finish) : board,
      unknownPoints: unknownPoints.reduce((a, b) => a + b, 0),
      isOver: finish?.isWhole ?? false,
    };
  }

  private check(observation: Observation): void {
    const { toGo, id } = observation;
    const before = this.told.at(-1);
    if (before && toGo > before.toGo)
      throw new Error(`toGo: expected at most ${before.toGo} laps to go, got ${toGo}`);
    if (id !== undefined && this.told.some((each) => each.id === id))
      throw new Error(`id: expected a new one, got "${id}" once more`);
    const again = this.told.find((each) => each.sprint && each.toGo === toGo);
    if (again && observation.sprint)
      throw new Error(
        `sprint: expected one with ${toGo} laps to go, got a second (undo the first)`,
      );
    this.checkFinish(observation.finish ?? []);
    for (const name of namesIn(observation)) {
      const gone = this.told.find(({ out = [] }) => out.includes(name));
      if (gone)
        throw new Error(
          `${name}: expected nothing more of him, out since ${gone.toGo} laps to go, got him with ${toGo}`,
        );
    }
  }

  /** A finish may be told in parts, but nobody in two places and no place to two. */
  private checkFinish(finish: readonly (string | null)[]): void {
    for (const before of this.told.flatMap((each) => (each.finish ? [each.finish] : [])))
      finish.forEach((name, at) => {
        const there = before[at] ?? null;
        if (name !== null && there !== null && name !== there)
          throw new Error(`finish[${at}]: expected ${there} as told before, got ${name}`);
        const was = name === null ? -1 : before.indexOf(name);
        if (was >= 0 && was !== at)
          throw new Error(`finish[${at}]: expected ${name} in place ${was + 1} as told before`);
      });
  }

  private ids(): string {
    return this.told.flatMap(({ id }) => id ?? []).join(", ");
  }
}

/** Everybody an observation speaks of as being in the race. */
function namesIn(observation: Observation): string[] {
  const { sprint, attack, away, order, groups, fell, finish, points } = observation;
  const named = [
    ...(sprint ?? []),
    ...(attack ?? []),
    ...(away?.skaters ?? []),
    ...(order ?? []),
    ...(groups ?? []).flatMap(({ skaters }) => skaters),
    ...(fell ?? []),
    ...(finish ?? []),
    ...(points ?? []).flatMap(({ name, least }) => (least > 0 ? [name] : [])),
  ];
  return named.filter((name) => name !== null);
}
