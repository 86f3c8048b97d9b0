import type { LedgerRow } from "../../sim/ledger.ts";
import type { Rules } from "../../sim/rules.ts";
import { settledAmong, settledPlaces } from "./settled-places.ts";
import type { ToldFinish } from "./told-finish.ts";

/**
 * A ledger once places over the finish line have been told: whom they settle is safe or out. Whoever was so before stays so, for
 * the ledger holds for every way in which the finish can go.
 */
export function settledLedger(
  rules: Pick<Rules, "finishPoints" | "qualifiers">,
  names: readonly string[],
  board: readonly LedgerRow[],
  told: ToldFinish,
): LedgerRow[] {
  const places = settledPlaces(rules, told);
  const racing = told.gone.filter((isGone) => !isGone).length;
  return board.map((row): LedgerRow => {
    const place = places[names.indexOf(row.name)]!;
    const through = settledAmong(place, rules.qualifiers ?? names.length);
    if (row.verdict !== "open" || through === null) return row;
    const at = through === 1 ? racing : null;
    return {
      ...row,
      verdict: through === 1 ? "safe" : "out",
      guaranteedPlace: at,
      possiblePlace: at,
      pointsThatSuffice: through === 1 ? 0 : null,
      mustBeat: [],
    };
  });
}
