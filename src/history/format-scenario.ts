/**
 * JSON that a person can read and compare line by line: two spaces, and what holds nothing but plain values
 * (a time, a row of the ranking, a points table) on one line; lists of texts have a line for each.
 */
export function formatScenario(value: unknown): string {
  return `${formatValue(value, "")}\n`;
}

function formatValue(value: unknown, indent: string): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const isList = Array.isArray(value);
  const parts = Object.entries(value).filter(([, part]) => part !== undefined);
  const [open, close] = isList ? ["[", "]"] : ["{", "}"];
  if (parts.length === 0) return open + close;
  const isPlain = parts.every(([, part]) => isScalar(part) || isPointsTable(part));
  const hasTexts = isList && parts.some(([, part]) => typeof part === "string");
  const inner = `${indent}  `;
  const lines = parts.map(([key, part]) => {
    const text = formatValue(part, inner);
    return isList ? text : `${JSON.stringify(key)}: ${text}`;
  });
  if (isPlain && !hasTexts && indent !== "") {
    return isList ? `[${lines.join(", ")}]` : `{ ${lines.join(", ")} }`;
  }
  return `${open}\n${inner}${lines.join(`,\n${inner}`)}\n${indent}${close}`;
}

function isScalar(value: unknown): boolean {
  return typeof value !== "object" || value === null;
}

function isPointsTable(value: unknown): boolean {
  return Array.isArray(value) && value.every((part) => part === null || typeof part === "number");
}
