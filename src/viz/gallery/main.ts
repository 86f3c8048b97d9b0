import { csvOf, pngFile, svgFile } from "../charts/take-away.ts";
import type { Picture } from "./picture.ts";
import { pictures } from "./pictures.ts";

const only = new URLSearchParams(location.search).get("only")?.split(",");
for (const picture of pictures.filter(({ name }) => !only || only.includes(name))) show(picture);

function show(picture: Picture): void {
  const section = document.body.appendChild(document.createElement("section"));
  section.id = picture.name;
  section.appendChild(document.createElement("h2")).textContent = picture.name;
  const place = section.appendChild(document.createElement("div"));
  picture.show(place);
  const svg = place.querySelector("svg");
  const canvas = place.querySelector("canvas");
  const { table } = picture;
  addButton(section, "table", () => {
    place.querySelector(".chart")!.classList.toggle("shows-table");
  });
  if (table) addButton(section, "csv", () => save(`${picture.name}.csv`, new Blob([csvOf(table)])));
  if (svg) addButton(section, "svg", () => save(`${picture.name}.svg`, new Blob([svgFile(svg)])));
  addButton(section, "png", async () => save(`${picture.name}.png`, await pngFile(svg ?? canvas!)));
}

function addButton(section: HTMLElement, name: string, act: () => void): void {
  const button = section.appendChild(document.createElement("button"));
  button.textContent = name;
  button.addEventListener("click", act);
}

function save(name: string, file: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
}
