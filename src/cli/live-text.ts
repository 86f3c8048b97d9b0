import type { Moment } from "../odds/follow/moment.ts";
import type { Standing } from "../odds/follow/race-so-far.ts";
import { shortNames } from "../odds/short-names.ts";
import type { Scenario } from "../sim/scenario.ts";
import { few } from "./join-names.ts";
import { liveChance } from "./live-chance.ts";

/** A live race in words: how it stands by the rules, and the odds. */
export function liveText(scenario: Scenario): {
  ledger: (standing: Standing) => string;
  moment: (moment: Moment) => string;
} {
  const short = shortNames(scenario.entries);
  const name = (full: string): string => short.get(full)!;
  return {
    ledger({ ledger, unknownPoints, isOver }) {
      if (ledger === null) return "By the rules: nobody is eliminated here.";
      const among = (verdict: string): string[] =>
        ledger.filter((row) => row.verdict === verdict).map((row) => name(row.name));
      const points = ledger
        .filter((row) => row.points > 0)
        .map((row) => `${name(row.name)} ${row.points}`);
      const safe = among("safe");
      const out = among("out");
      return [
        `Points: ${points.join(", ") || "none yet"}.`,
        // The ledger takes it that whoever is in the race skates it to its end; the odds know of falls.
        ...(safe.length > 0
          ? [`${isOver ? "Safe" : "Safe if they finish"}: ${few(safe)}.`]
          : isOver
            ? []
            : ["Nobody is safe yet."]),
        ...(out.length > 0 ? [`Out: ${few(out)}.`] : []),
        ...(unknownPoints > 0
          ? [`${unknownPoints} points of sprints skated stand in nobody's total.`]
          : []),
      ].join(" ");
    },
    moment({ toGo, event, odds, effectiveSampleSize, isResult }) {
      const goal = (each: (typeof odds)[number]): number => each.qualify ?? each.podium;
      const told = [...odds]
        .sort((a, b) => goal(b) - goal(a))
        .map((each) => `${name(each.name)} ${liveChance(each)}`);
      if (isResult) return `${toGo} to go, ${event}: ${told.join(", ")} (the result)`;
      const half = Math.max(1, Math.round(196 * Math.max(...odds.map(({ error }) => error))));
      return `${toGo} to go, ${event}: ${told.join(", ")} (up to ±${half}, as good as ${Math.floor(effectiveSampleSize)} races)`;
    },
  };
}
