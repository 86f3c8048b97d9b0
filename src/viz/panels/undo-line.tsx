import { canUndo, reset, undo } from "../store.ts";
import { text } from "../text/text.ts";

/** Takes back the last change, or all of them. */
export function UndoLine() {
  const t = text.value.choose;
  return (
    <span class="undo-line">
      <button type="button" class="plain" disabled={!canUndo.value} onClick={() => void undo()}>
        {t.undo}
      </button>
      <button type="button" class="plain" onClick={reset}>
        {t.reset}
      </button>
    </span>
  );
}
