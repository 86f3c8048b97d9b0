import type { Odds } from "../../odds/odds.ts";
import { text } from "../text/text.ts";
import { Explained } from "./explained.tsx";

type Made = Pick<Odds, "races" | "seed" | "modelVersion" | "programVersion" | "digest">;

/** Where a result comes from: with this anybody gets the same. */
export function Provenance({ odds }: { odds: Made }) {
  const t = text.value;
  const { races, seed, modelVersion, programVersion, digest } = odds;
  return (
    <p class="provenance">
      <Explained
        said={t.provenance(races.toLocaleString(t.locale), seed, modelVersion, programVersion)}
      />{" "}
      <code data-digest={digest}>{digest}</code>
    </p>
  );
}
