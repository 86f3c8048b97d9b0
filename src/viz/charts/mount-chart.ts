import { type Selection, select } from "d3";
import type { Chart, ChartOptions, TableTwin } from "./chart.ts";
import { round } from "./draw-marks.ts";
import { keepOneStop, moveFocus } from "./grid-focus.ts";
import { FONT, type } from "./paint.ts";
import { renderTable } from "./table-twin.ts";

/** What a chart draws on. */
export interface Sheet {
  svg: Selection<SVGSVGElement, unknown, null, undefined>;
  /** px */
  width: number;
  locale: string;
  /** Says how high the picture is, px. */
  setHeight(height: number): void;
}

/** What makes one chart differ from another. */
export interface Drawing<Data, Text> {
  /** Short name, for the style sheet. */
  name: string;
  /** Draws everything; nothing of the last drawing is left unless `keeps` is set. */
  draw(sheet: Sheet, data: Data): void;
  table(data: Data, text: Text): TableTwin;
  /** Whether marks stay between drawings, to be joined by key. */
  keeps?: boolean;
  /** Told the `data-key` of a mark that is clicked, tapped or entered. */
  onPick?: ((key: string) => void) | undefined;
  /** What to say of a mark in focus or under the pointer, in a line below the picture. */
  describe?: (key: string, data: Data) => string;
  /** What to say in that line while no mark is looked at. */
  idle?: string | undefined;
}

const NARROWEST = 240;
/** px, hardly more than a sheet of paper has between its margins: a wider picture would be shrunk and its words with it. */
const SHEET = 720;

/**
 * Puts a chart on the page: a figure with the picture, a line of words for the mark in focus, and the table. Draws
 * again when the container changes its width and for paper. Marks with a `data-key` take part: they are picked with pointer, Enter
 * or space, and one in focus keeps it over a drawing.
 */
export function mountChart<Data, Text extends { label: string }>(
  container: HTMLElement,
  first: Data,
  options: ChartOptions<Text>,
  drawing: Drawing<Data, Text>,
): Chart<Data> {
  let data = first;
  const figure = select(container).append("figure").attr("class", `chart chart-${drawing.name}`);
  const svg = figure.append("svg");
  svg
    .attr("xmlns", "http://www.w3.org/2000/svg")
    .attr("role", "img")
    .attr("aria-label", options.text.label)
    .attr("font-family", FONT)
    .attr("font-size", type.small)
    .style("font-variant-numeric", "tabular-nums");
  const words = drawing.describe && figure.append("p").attr("class", "chart-words");
  words?.text(drawing.idle ?? "");
  const twin = figure.append("div").attr("class", "chart-table");
  let width = 0;

  const draw = (): void => {
    const focus = svg.node()!.querySelector<SVGElement>(":focus")?.dataset.key;
    if (!drawing.keeps) svg.node()!.replaceChildren();
    const setHeight = (height: number): void => {
      svg.attr("width", round(width)).attr("height", round(height));
      svg.attr("viewBox", `0 0 ${round(width)} ${round(height)}`);
    };
    const sheet = { svg, width, locale: options.locale ?? "en", setHeight };
    drawing.draw(sheet, data);
    // A picture with something in it to focus is more than a picture.
    if (drawing.onPick || drawing.describe || svg.node()!.querySelector("[tabindex]"))
      svg.attr("role", "group");
    const mark = focus === undefined ? undefined : markOf(svg.node()!, focus);
    if (!mark) return;
    keepOneStop(svg.node()!, mark);
    mark.focus({ preventScroll: true });
  };
  const drawTable = (): void =>
    renderTable(twin.node()!, drawing.table(data, options.text), options.locale ?? "en");
  const measure = (widest = Number.POSITIVE_INFINITY): void => {
    const room = Math.min(widest, options.width ?? (container.clientWidth || 640));
    const wide = Math.max(NARROWEST, room);
    if (wide === width) return;
    width = wide;
    draw();
  };

  listenForPicks(svg.node()!, drawing.onPick);
  svg.node()!.addEventListener("keydown", (event) => moveFocus(svg.node()!, event));
  if (words)
    listenForFocus(svg.node()!, (key) => {
      const said = key === null ? "" : drawing.describe!(key, data);
      // What stands there all the time is not read out again and again.
      words.attr("aria-live", said === "" ? null : "polite").text(said || (drawing.idle ?? ""));
    });
  measure();
  drawTable();
  const Watcher = options.width === undefined ? globalThis.ResizeObserver : undefined;
  const watcher = Watcher && new Watcher(() => measure());
  watcher?.observe(container);
  const view = container.ownerDocument.defaultView;
  const forPaper = (): void => measure(SHEET);
  const forScreen = (): void => measure();
  view?.addEventListener("beforeprint", forPaper);
  view?.addEventListener("afterprint", forScreen);
  return {
    update(next) {
      data = next;
      draw();
      drawTable();
    },
    destroy() {
      watcher?.disconnect();
      view?.removeEventListener("beforeprint", forPaper);
      view?.removeEventListener("afterprint", forScreen);
      figure.remove();
    },
  };
}

const markOf = (svg: SVGSVGElement, key: string): SVGElement | undefined =>
  [...svg.querySelectorAll<SVGElement>("[data-key]")].find((mark) => mark.dataset.key === key);

const keyAt = (target: EventTarget | null): string | null =>
  (target as Element | null)?.closest<SVGElement>("[data-key]")?.dataset.key ?? null;

/** A mark drawn anew between press and release still counts: it is gone then, and the click falls on the picture as a whole. */
function listenForPicks(svg: SVGSVGElement, onPick?: (key: string) => void): void {
  if (!onPick) return;
  let pressed: { mark: Element; key: string | null } | null = null;
  svg.addEventListener("pointerdown", ({ target }) => {
    pressed = { mark: target as Element, key: keyAt(target) };
  });
  svg.addEventListener("click", ({ target }) => {
    const isGone = pressed !== null && !pressed.mark.isConnected;
    const key = keyAt(target) ?? (isGone ? pressed!.key : null);
    if (key !== null) onPick(key);
  });
  svg.addEventListener("keydown", (event) => {
    const key = keyAt(event.target);
    if (key === null || (event.key !== "Enter" && event.key !== " ")) return;
    event.preventDefault();
    onPick(key);
  });
}

/** Follows the mark in focus or, before it, under the pointer. */
function listenForFocus(svg: SVGSVGElement, onFocus: (key: string | null) => void): void {
  svg.addEventListener("focusin", ({ target }) => onFocus(keyAt(target)));
  svg.addEventListener("focusout", () => onFocus(null));
  svg.addEventListener("pointerover", ({ target }) => onFocus(keyAt(target)));
  svg.addEventListener("pointerleave", () => onFocus(keyAt(svg.querySelector(":focus"))));
}
