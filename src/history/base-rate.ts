import type { SkaterQuestion } from "../odds/count-outcomes.ts";
import { type Share, shareOf } from "../odds/share.ts";
import {
  canBeAsked,
  holds,
  type SkaterCondition,
  type SkaterFacts,
} from "../odds/skater-condition.ts";
import type { Sheet } from "./sheet.ts";
import { type SheetStarter, sheetFacts } from "./sheet-facts.ts";

/** A share over real starters; those of whom the sheets do not tell are not in it. */
export interface RealShare extends Share {
  /** Races that those counted come from: skaters of one race are not independent of each other. */
  races: number;
  /** Starters of whom the sheets do not tell. */
  untold: number;
  /** The same in the races alone whose sheets tell it of every starter: incomplete ones tell most of the best. */
  complete: Pick<Share, "of" | "count">;
}

/** A starter who met the condition, and whether each outcome followed; null where the sheet does not tell. */
export interface FoundStarter extends SheetStarter {
  followed: (boolean | null)[];
}

/** A race with starters who met the condition. */
export interface FoundRace {
  sheet: Sheet;
  starters: FoundStarter[];
}

/** How often something happened in real races. */
export interface BaseRate {
  /** Races in which it can be asked, and those who started in them. */
  races: number;
  starters: number;
  /** Who met the condition, of all starters of whom it can be told. */
  met: RealShare;
  /** By outcome: for how many of those it followed; null where no race can have it. */
  outcomes: (RealShare | null)[];
  /** Races with somebody who met the condition, in the order of the sheets. */
  found: FoundRace[];
}

/**
 * Counts in result sheets: of those who met a condition, for how many did each outcome follow? What a sheet
 * does not tell is counted apart, never guessed. Races without the sprints or the next round that a condition
 * speaks of are left out of it.
 */
export function baseRate(sheets: readonly Sheet[], question: SkaterQuestion): BaseRate {
  const { condition, outcomes } = question;
  const races = sheets
    .filter((sheet) => canBeAsked(condition, sheet))
    .map((sheet) => {
      const starters = sheetFacts(sheet);
      return { sheet, starters, met: starters.map((starter) => holds(condition, starter)) };
    });
  const found = races.map(({ sheet, starters, met }) => ({
    sheet,
    isTold: !met.includes(null),
    starters: starters
      .filter((_, i) => met[i] === true)
      .map((starter) => ({
        ...starter,
        followed: outcomes.map((outcome) => follows(outcome, starter, sheet)),
      })),
  }));
  return {
    races: races.length,
    starters: races.flatMap(({ starters }) => starters).length,
    met: realShare(races.map(({ met }) => ({ answers: met, isTold: true }))),
    outcomes: outcomes.map((outcome, o) => {
      const able = found.filter(({ sheet }) => canBeAsked(outcome, sheet));
      const answered = able.map(({ starters, isTold }) => ({
        answers: starters.map(({ followed }) => followed[o]!),
        isTold,
      }));
      return able.length > 0 ? realShare(answered) : null;
    }),
    found: found
      .filter(({ starters }) => starters.length > 0)
      .map(({ sheet, starters }) => ({ sheet, starters })),
  };
}

const follows = (outcome: SkaterCondition, facts: SkaterFacts, sheet: Sheet): boolean | null =>
  canBeAsked(outcome, sheet) ? holds(outcome, facts) : null;

/** Answers about the starters of one race, and whether the sheet tells whom to ask about. */
interface Answers {
  answers: readonly (boolean | null)[];
  isTold: boolean;
}

function realShare(races: readonly Answers[]): RealShare {
  const told = races.flatMap(({ answers }) => answers.filter((answer) => answer !== null));
  const complete = races.filter(({ answers, isTold }) => isTold && !answers.includes(null));
  const inComplete = complete.flatMap(({ answers }) => answers);
  return {
    ...shareOf(yes(told), told.length),
    races: races.filter(({ answers }) => answers.some((answer) => answer !== null)).length,
    untold: races.flatMap(({ answers }) => answers).length - told.length,
    complete: { of: inComplete.length, count: yes(inComplete) },
  };
}

const yes = (answers: readonly (boolean | null)[]): number =>
  answers.filter((answer) => answer === true).length;
