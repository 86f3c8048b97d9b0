import { phraseOrder } from "../../compare/plan-phrases.ts";
import { conditionPhrase } from "../condition-phrase.ts";
import type { PlanText } from "./report-text.ts";

/** Plans in English. */
export const englishPlan: PlanText = {
  noOrders: "No orders",
  order: (clause) => phraseOrder(clause).replace(/ with \S+ to go$/, ""),
  condition: conditionPhrase,
  and: "and",
  unless: "unless",
  otherwise: "else",
  lines: (toGo) => `${toGo.length === 1 ? "line" : "lines"} with ${toGo.join(", ")} to go`,
  moment: (toGo) => `with ${toGo} to go`,
  detail: (_tactic, _parameter, sentence) => sentence.split(";")[0]!.replace(/\.$/, ""),
  measure: (value, unit) => `${value}${unit ? ` ${unit}` : ""}`,
};
