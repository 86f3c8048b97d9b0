import { PROGRAM_VERSION } from "../../odds/program-version.ts";
import { MODEL_VERSION } from "../../sim/model-version.ts";
import { text } from "../text/text.ts";
import { chooseTheme, type Theme, theme, themes } from "../theme.ts";

/** What made the numbers, and the colours of the page. */
export function PageFoot() {
  const t = text.value;
  return (
    <footer class="page-foot">
      <span>{t.madeBy(PROGRAM_VERSION, MODEL_VERSION)}</span>
      <label>
        {t.theme.label}{" "}
        <select
          value={theme.value}
          onChange={({ currentTarget }) => chooseTheme(currentTarget.value as Theme)}
        >
          {themes.map((name) => (
            <option key={name} value={name}>
              {t.theme[name]}
            </option>
          ))}
        </select>
      </label>
    </footer>
  );
}
