import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { hideTerm, leaveTerm, shownTerm, stayOnTerm } from "../term-shown.ts";
import { text } from "../text/text.ts";

/** Id of the explanation, for the words that it describes. */
export const BUBBLE = "term-words";

/** px between word and explanation, and to the rim of the window. */
const GAP = 6;
const RIM = 8;

/** The explanation of the word that is pointed at, has the focus or was tapped: below it, or above where there is no room. */
export function TermBubble() {
  const bubble = useRef<HTMLDivElement>(null);
  const shown = shownTerm.value;
  useLayoutEffect(() => {
    if (shown && bubble.current) placeBeside(bubble.current, shown.word);
  }, [shown, text.value]);
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent) => key === "Escape" && hideTerm();
    const onPointer = ({ target }: PointerEvent) => {
      const isInside = (element?: Element | null) => element?.contains(target as Node);
      if (!isInside(bubble.current) && !isInside(shownTerm.value?.word)) hideTerm();
    };
    addEventListener("keydown", onKey);
    addEventListener("pointerdown", onPointer);
    addEventListener("resize", hideTerm);
    return () => {
      removeEventListener("keydown", onKey);
      removeEventListener("pointerdown", onPointer);
      removeEventListener("resize", hideTerm);
    };
  }, []);
  const term = shown && text.value.terms[shown.name];
  return (
    <div
      ref={bubble}
      id={BUBBLE}
      class="term-bubble"
      role="tooltip"
      hidden={!term}
      onPointerEnter={stayOnTerm}
      onPointerLeave={leaveTerm}
    >
      {term && (
        <>
          <b>{term.word}</b>
          <br />
          {term.means}
        </>
      )}
    </div>
  );
}

function placeBeside(bubble: HTMLElement, word: HTMLElement): void {
  const at = word.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = bubble;
  const left = Math.max(RIM, Math.min(at.left, document.documentElement.clientWidth - width - RIM));
  const isBelow = at.bottom + GAP + height <= floor() || at.top - GAP - height < 0;
  const top = isBelow ? at.bottom + GAP : at.top - GAP - height;
  bubble.style.left = `${left + scrollX}px`;
  bubble.style.top = `${top + scrollY}px`;
}

/** Where the window ends; on a narrow one at the bar that lies over its foot. */
function floor(): number {
  const bar = document.querySelector(".view-bar");
  const isOver = bar !== null && getComputedStyle(bar).position === "fixed";
  return isOver ? bar.getBoundingClientRect().top : innerHeight;
}
