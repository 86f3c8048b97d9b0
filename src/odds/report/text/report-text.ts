import type { Condition } from "../../../sim/condition.ts";
import type { Clause } from "../../../sim/plan.ts";
import type { english } from "./english.ts";

/** Plans in the words of a language. */
export interface PlanText {
  noOrders: string;
  /** What a coach says for one order, without its moment. @example "Go for sprint 2" */
  order(clause: Clause): string;
  /** @example "with 3 or more points" */
  condition(condition: Condition): string;
  and: string;
  /** In front of what an order does not count with: "unless". */
  unless: string;
  /** In front of an order that counts where the one before does not: "else". */
  otherwise: string;
  /** Where intermediate sprints have their lines, in laps to go. @example "lines with 12, 8 to go" */
  lines(toGo: readonly string[]): string;
  /** @example "with 9 to go" */
  moment(toGo: number | string): string;
  /** What a number of a tactic is. @param sentence of the tactic itself, in English */
  detail(tactic: string, parameter: string, sentence: string): string;
  /** A number as it is written, in a unit of the tactics. */
  measure(value: number | string, unit: string | undefined): string;
}

/** All words of report and rink card. */
export type ReportText = typeof english;
