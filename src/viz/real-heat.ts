import { resolveRules } from "../sim/rules.ts";
import type { Scenario } from "../sim/scenario.ts";
import type { Text } from "./text/text.ts";

/** Something known of a real race. */
export interface HeatFact {
  toGo: number;
  kind: "story" | "sprint" | "finish";
  text: string;
  /** Whether it is told as it was found, in English. */
  isEnglish: boolean;
  ours: boolean;
  source: string | null;
}

/** What is known of the real race, from the start to the finish; empty where nobody tells. */
export function heatFacts(scenario: Scenario, skater: string, text: Text): HeatFact[] {
  const { happened } = scenario;
  if (!happened) return [];
  const { laps, sprints } = resolveRules(scenario.rules);
  const family = skater.split(" ").at(-1)!;
  const story = (happened.story ?? []).flatMap((told): HeatFact[] => {
    if (told.lap === null) return [];
    const said = text.heat.story(told);
    return [
      {
        toGo: laps - told.lap,
        kind: "story",
        text: said,
        isEnglish: said === told.text,
        ours: told.text.includes(family),
        source: told.source,
      },
    ];
  });
  const won = sprints.flatMap(({ lap }, k): HeatFact[] => {
    const scorers = happened.ranking
      .flatMap(({ name, sprintPoints }) => {
        const points = sprintPoints?.[k] ?? 0;
        return points > 0 ? [{ name, points }] : [];
      })
      .sort((a, b) => b.points - a.points);
    if (scorers.length === 0) return [];
    const said = scorers.map(({ name, points }) => `${name} ${points}`).join(", ");
    const ours = scorers.some(({ name }) => name === skater);
    return [
      {
        toGo: laps - lap,
        kind: "sprint",
        text: text.heat.sprintFact(k + 1, said),
        isEnglish: false,
        ours,
        source: null,
      },
    ];
  });
  const first = happened.ranking.find(({ place }) => place === 1);
  const finish: HeatFact[] = first
    ? [
        {
          toGo: 0,
          kind: "finish",
          text: text.heat.winner(first.name),
          isEnglish: false,
          ours: first.name === skater,
          source: null,
        },
      ]
    : [];
  return [...story, ...won, ...finish].sort((a, b) => b.toGo - a.toGo);
}

/** Intermediate points after so many sprints, most first; only those who have any. */
export function standingsAfter(
  scenario: Scenario,
  sprints: number,
): { name: string; points: number }[] {
  const ranking = scenario.happened?.ranking ?? [];
  return ranking
    .map(({ name, sprintPoints }) => ({
      name,
      points: (sprintPoints ?? [])
        .slice(0, sprints)
        .reduce<number>((sum, each) => sum + (each ?? 0), 0),
    }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points);
}

/** The moment at which a coach had to choose: when a reported attack of our skater began, else before the sprint in the middle. */
export function momentOf(
  scenario: Scenario,
  skater: string,
): { toGo: number; plan: string } | null {
  const { laps, sprints } = resolveRules(scenario.rules);
  const reported = scenario.happened?.plans?.find(({ name }) => name === skater)?.plan;
  const attack = /^attack:togo=(\d+)/.exec(reported ?? "");
  if (attack) return { toGo: Number(attack[1]), plan: attack[0] };
  const middle = Math.ceil(sprints.length / 2);
  const sprint = sprints[middle - 1];
  return sprint ? { toGo: laps - sprint.lap + 1, plan: `contest:sprint=${middle}` } : null;
}
