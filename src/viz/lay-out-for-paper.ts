/**
 * Lays the page out as wide as a sheet of paper while it is printed, before the charts measure their room: a browser
 * measures nothing anew for paper.
 */
export function layOutForPaper(): void {
  const { classList } = document.documentElement;
  addEventListener("beforeprint", () => classList.add("for-paper"));
  addEventListener("afterprint", () => classList.remove("for-paper"));
}
