import { type LedgerRow, ledger } from "../../sim/ledger.ts";
import type { Observation } from "../../sim/observation.ts";
import type { Rules } from "../../sim/rules.ts";

/** How a race stands by the rules alone. */
export interface Standing {
  /** What everybody needs; null in a final. */
  ledger: LedgerRow[] | null;
  /** Points of sprints skated that stand in nobody's total. */
  unknownPoints: number;
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
    const { sprints, qualifiers } = this.rules;
    const points = new Map(this.names.map((name) => [name, 0]));
    const out = new Set<string>();
    const skated = new Set<number>();
    let given = 0;
    for (const { toGo, sprint, out: gone = [] } of this.told) {
      for (const name of gone) out.add(name);
      const index = this.sprintAt(toGo);
      if (!sprint || index < 0) continue;
      skated.add(index);
      sprint.forEach((name, place) => {
        if (name === null) return;
        const won = sprints[index]!.points[place]!;
        points.set(name, points.get(name)! + won);
        given += won;
      });
    }
    const latest = this.told.at(-1)?.toGo ?? this.rules.laps;
    const left = sprints.flatMap(({ lap }, k) =>
      !skated.has(k) && this.rules.laps - lap < latest ? [k] : [],
    );
    const gone = sprints.filter((_, k) => !left.includes(k));
    const paid = gone.flatMap(({ points: table }) => table).reduce((a, b) => a + b, 0);
    const standings = this.names.map((name) => ({
      name,
      points: points.get(name)!,
      out: out.has(name),
    }));
    return {
      ledger: qualifiers === null ? null : ledger(this.rules, standings, left, qualifiers),
      unknownPoints: paid - given,
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
    for (const name of namesIn(observation)) {
      const gone = this.told.find(({ out = [] }) => out.includes(name));
      if (gone)
        throw new Error(
          `${name}: expected nothing more of him, out since ${gone.toGo} laps to go, got him with ${toGo}`,
        );
    }
  }

  private sprintAt(toGo: number): number {
    return this.rules.sprints.findIndex(({ lap }) => this.rules.laps - lap === toGo);
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
