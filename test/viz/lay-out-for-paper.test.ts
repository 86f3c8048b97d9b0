import { JSDOM } from "jsdom";
import { afterEach, expect, test, vi } from "vitest";
import { layOutForPaper } from "../../src/viz/lay-out-for-paper.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

test("the page is as wide as a sheet while it is printed, before charts measure their room, and no longer", () => {
  const { window } = new JSDOM("<!doctype html><body></body>");
  vi.stubGlobal("document", window.document);
  vi.stubGlobal("addEventListener", window.addEventListener.bind(window));
  const { classList } = window.document.documentElement;
  layOutForPaper();
  let seen = false;
  window.addEventListener("beforeprint", () => {
    seen = classList.contains("for-paper");
  });
  window.dispatchEvent(new window.Event("beforeprint"));
  expect(seen).toBe(true);
  window.dispatchEvent(new window.Event("afterprint"));
  expect(classList.contains("for-paper")).toBe(false);
});
