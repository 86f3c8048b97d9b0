import { JSDOM } from "jsdom";
import { afterAll, expect, test, vi } from "vitest";
import { pictures } from "../../../src/viz/gallery/pictures.ts";

afterAll(() => vi.unstubAllGlobals());

test("the gallery shows every picture with what can be taken away of it", async () => {
  const { window } = new JSDOM("<!doctype html><body></body>", {
    url: "http://localhost/gallery/",
  });
  window.HTMLCanvasElement.prototype.getContext = () => null;
  vi.stubGlobal("document", window.document);
  vi.stubGlobal("location", window.location);
  await import("../../../src/viz/gallery/main.ts");
  const sections = [...window.document.querySelectorAll("section")];
  expect(sections.map(({ id }) => id)).toEqual(pictures.map(({ name }) => name));
  for (const section of sections) {
    expect(section.querySelector("svg, canvas")).not.toBeNull();
    expect(section.querySelectorAll("button").length).toBeGreaterThan(1);
  }
});
