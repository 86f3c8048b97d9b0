import { useEffect, useRef } from "preact/hooks";
import { hideTerm, leaveTerm, shownTerm, showTerm } from "../term-shown.ts";
import type { TermName } from "../text/en/terms.ts";
import { splitTerms } from "../text/split-terms.ts";
import { text } from "../text/text.ts";
import { BUBBLE } from "./term-bubble.tsx";

/** A sentence in which the words that want explaining can be pointed at, tabbed to or tapped. */
export function Explained({ said }: { said: string }) {
  const { terms } = text.value;
  return (
    <>
      {splitTerms(said, terms).map((piece) =>
        piece.term === null ? (
          piece.said
        ) : (
          <span key={piece.term} class="term-and-mark">
            <TermWord name={piece.term} said={piece.said} />
            {piece.mark}
          </span>
        ),
      )}
    </>
  );
}

/** One word of the sport, explained beside it. */
export function TermWord({ name, said }: { name: TermName; said: string }) {
  const word = useRef<HTMLButtonElement>(null);
  // Read before the word is there, so that the word hears of it.
  const shown = shownTerm.value;
  const isShown = shown !== null && shown.word === word.current;
  const show = (isHeld: boolean) => showTerm({ name, word: word.current!, isHeld });
  // A word that is gone takes its explanation with it.
  useEffect(() => {
    const here = word.current;
    return () => {
      if (shownTerm.value?.word === here) hideTerm();
    };
  }, []);
  return (
    <button
      ref={word}
      type="button"
      class="term"
      aria-describedby={isShown ? BUBBLE : undefined}
      onPointerEnter={({ pointerType }) => pointerType === "mouse" && show(false)}
      onPointerLeave={({ pointerType }) => pointerType === "mouse" && leaveTerm()}
      onFocus={() => show(false)}
      onBlur={hideTerm}
      onClick={() => (shownTerm.value?.isHeld && isShown ? hideTerm() : show(true))}
    >
      {said}
    </button>
  );
}
