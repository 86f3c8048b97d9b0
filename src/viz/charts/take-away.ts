import { csvFormatRows } from "d3";
import type { TableTwin } from "./chart.ts";
import { paint } from "./paint.ts";
import { variablesAt } from "./variables-at.ts";

/** What only the page needs. */
const OF_THE_PAGE = ["tabindex", "role", "data-key", "data-row", "data-column", "aria-pressed"];
/** px around the picture in a file. */
const RIM = 16;

/**
 * A picture as a file of its own: the page's colours written out as they are now, on paper, with its name as a title, and
 * nothing in it that points anywhere else.
 */
export function svgFile(picture: SVGSVGElement): string {
  const page = picture.ownerDocument;
  const resolve = variablesAt(picture);
  const copy = picture.cloneNode(true) as SVGSVGElement;
  for (const mark of [copy, ...copy.querySelectorAll("*")]) {
    for (const name of OF_THE_PAGE) mark.removeAttribute(name);
    for (const { name, value } of [...mark.attributes])
      if (value.includes("var(")) mark.setAttribute(name, resolve(value));
  }
  for (const hand of copy.querySelectorAll(".playhead, .scrub")) hand.remove();
  const width = Number(picture.getAttribute("width"));
  const height = Number(picture.getAttribute("height"));
  const size = { width: width + 2 * RIM, height: height + 2 * RIM };
  for (const [name, value] of Object.entries(size)) copy.setAttribute(name, String(value));
  copy.setAttribute("viewBox", `${-RIM} ${-RIM} ${size.width} ${size.height}`);
  const make = (name: string, attributes: Record<string, string>): Element => {
    const element = page.createElementNS("http://www.w3.org/2000/svg", name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };
  const ground = make("rect", {
    x: String(-RIM),
    y: String(-RIM),
    width: String(size.width),
    height: String(size.height),
    fill: resolve(paint.paper),
  });
  const title = make("title", {});
  title.textContent = picture.getAttribute("aria-label");
  copy.prepend(title, ground);
  const Serializer = page.defaultView!.XMLSerializer;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new Serializer().serializeToString(copy)}\n`;
}

/**
 * The same in pixels, so many for each px of the page; of a canvas as it is.
 * @throws where the browser cannot draw it
 */
export async function pngFile(
  picture: SVGSVGElement | HTMLCanvasElement,
  scale = 2,
): Promise<Blob> {
  const page = picture.ownerDocument;
  if (picture.nodeName.toLowerCase() === "canvas") return blobOf(picture as HTMLCanvasElement);
  const image = page.createElement("img");
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgFile(picture as SVGSVGElement))}`;
  await image.decode();
  const canvas = page.createElement("canvas");
  canvas.width = image.naturalWidth * scale;
  canvas.height = image.naturalHeight * scale;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return blobOf(canvas);
}

function blobOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error("picture: expected one that can be drawn in pixels, got none"));
    }, "image/png");
  });
}

/** A spreadsheet takes cells that begin like this for formulas. */
const FORMULA = /^(?:[=@\t\r]|[+-](?!\d))/;

/** A table as comma-separated values, with a line of columns first; unknown cells are empty. */
export const csvOf = ({ columns, rows }: TableTwin): string =>
  `${csvFormatRows(
    [columns, ...rows].map((row) =>
      row.map((cell) => {
        const words = cell === null ? "" : String(cell);
        return typeof cell === "string" && FORMULA.test(words) ? `'${words}` : words;
      }),
    ),
  )}\n`;
