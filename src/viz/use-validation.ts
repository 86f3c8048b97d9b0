import { useEffect, useState } from "preact/hooks";
import type { ValidationText } from "./text/en/validation.ts";
import { text } from "./text/text.ts";

/** Words on the figures against real races, in the language of the page; null until they are there. */
export function useValidation(): ValidationText | null {
  const [words, setWords] = useState<ValidationText | null>(null);
  const { validation } = text.value;
  useEffect(() => {
    let isShown = true;
    validation().then(
      (found) => isShown && setWords(found),
      () => {},
    );
    return () => {
      isShown = false;
    };
  }, [validation]);
  return words;
}
