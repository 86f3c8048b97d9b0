import type { Heat } from "../../sim/heat.ts";
import { exp } from "../../sim/math.ts";
import { soloConditions, soloTime } from "../../sim/solo.ts";
import { catalogue } from "../../sim/tactics/catalogue.ts";

/** Laps to go at which an attack is tried: at once, after the second sprint line, before the last, in the finale. */
const ATTACKS = [13, 9, 5, 3];
/** Metres from the line at which the last sprint is opened: from the last corner, and early; in between lies what all do. */
const SPRINTS = [300, 800];
/** Over this distance in m the strongest rival is the fastest: the length of a mass start's hard last third and its finish. */
const RIVAL_DISTANCE = 1500;

/** A heat as one of its skaters sees it. */
interface View {
  heat: Heat;
  skater: number;
}

/** How each tactic is tried by one skater: by its own fallback values but where a list asks for several. */
const tries: Record<string, (view: View) => string[]> = {
  "sit-in": asItIs("sit-in"),
  "move-up": asItIs("move-up"),
  lead: asItIs("lead"),
  shot: ({ heat }) => (heat.rules.neutralLaps > 0 ? ["shot"] : []),
  attack: ({ heat: { rules } }) =>
    ATTACKS.filter((togo) => togo < rules.laps - rules.neutralLaps).map(
      (togo) => `attack:togo=${togo}`,
    ),
  join: asItIs("join"),
  "let-go": asItIs("let-go"),
  contest: ({ heat }) => bySprint("contest", heat),
  steal: ({ heat }) => bySprint("steal", heat),
  skip: ({ heat }) => (heat.rules.sprints.length > 0 ? ["skip"] : []),
  chase: asItIs("chase"),
  refuse: asItIs("refuse"),
  mark: (view) => onRival("mark", view),
  wheel: (view) => onRival("wheel", view),
  place: asItIs("place"),
  sprint: () => SPRINTS.map((metres) => `sprint:distance=${metres}`),
  // Defending takes points to defend.
  defend: ({ heat }) =>
    heat.isSemifinal && heat.rules.sprints.length > 0 ? ["contest; if points>=3 defend"] : [],
  // These help somebody: a partner away, a friend away, a friend on the wheel.
  trade: () => [],
  slow: () => [],
  "lead-out": () => [],
  // Who rolls home gives up.
  "sit-up": () => [],
};

/**
 * Every tactic that makes sense for one skater in this heat, in the order of the catalogue: a pure function of
 * the heat. Attacks at four moments, each intermediate sprint contested and stolen, the strongest rival marked and followed,
 * the last sprint opened late and early, all else as the tactic does it when nothing is said.
 */
export const planCatalogue = (heat: Heat, skater: number): string[] =>
  catalogue.flatMap(({ name }) => tries[name]?.({ heat, skater }) ?? []);

function asItIs(name: string): () => string[] {
  return () => [name];
}

const bySprint = (name: string, { rules }: Heat): string[] =>
  rules.sprints.map((_, sprint) => `${name}:sprint=${sprint + 1}`);

const onRival = (name: string, { heat, skater }: View): string[] => {
  const rival = strongestRival(heat, skater);
  return rival === null ? [] : [`${name}:skater="${heat.names[rival]!}"`];
};

/**
 * The fastest of those who are no friends, by the mean of what is known; null where there are only friends.
 * @param except names of those who do not count
 */
export function strongestRival(
  heat: Heat,
  skater: number,
  except: readonly string[] = [],
): number | null {
  const conditions = soloConditions(heat.scenario.venue.altitude);
  const rivals = heat.names
    .map((_, rival) => rival)
    .filter((rival) => rival !== skater && heat.bond[skater * heat.skaters + rival] === 0)
    .filter((rival) => !except.includes(heat.names[rival]!));
  let strongest: number | null = null;
  let fastest = Number.POSITIVE_INFINITY;
  for (const rival of rivals) {
    const { mean, mass, dragArea } = heat.abilities[rival]!;
    const [criticalPower, anaerobicReserve, peakPower] = Array.from(mean, exp) as [
      number,
      number,
      number,
    ];
    const ability = { criticalPower, anaerobicReserve, peakPower, mass, dragArea };
    const time = soloTime(ability, RIVAL_DISTANCE, conditions);
    if (time >= fastest) continue;
    fastest = time;
    strongest = rival;
  }
  return strongest;
}
