/** A variable with its fall-back, as charts write their colours and type. */
const VARIABLE = /var\((--[\w-]+), ([^()]*)\)/g;

/** A value with every `var(--name, fall-back)` in it replaced by what it is where the element stands. */
export function resolveVariables(value: string, element: Element): string {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return value.replace(
    VARIABLE,
    (_, name: string, fallBack: string) => style?.getPropertyValue(name).trim() || fallBack,
  );
}
