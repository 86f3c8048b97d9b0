const KEPT = "massstart question";

/** What the address asks for, else what was asked last; empty where nobody has asked anything. */
export const askedLink = (): string => (location.hash.length > 1 ? location.hash : kept());

/** Not everywhere may a page keep something; then a reload begins anew. */
export function keepLink(link: string): void {
  try {
    localStorage.setItem(KEPT, link);
  } catch {}
}

function kept(): string {
  try {
    return localStorage.getItem(KEPT) ?? "";
  } catch {
    return "";
  }
}
