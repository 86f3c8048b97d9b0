/** A variable with its fall-back, as charts write their colours and type. */
const VARIABLE = /var\((--[\w-]+), ([^()]*)\)/g;

/** Replaces every `var(--name, fall-back)` in a value by what it is where an element stands. */
export function variablesAt(element: Element): (value: string) => string {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return (value) =>
    value.replace(
      VARIABLE,
      (_, name: string, fallBack: string) => style?.getPropertyValue(name).trim() || fallBack,
    );
}
