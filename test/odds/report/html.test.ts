import { expect, test } from "vitest";
import { fillTemplate } from "../../../src/odds/report/fill-template.ts";
import { html, jsonInHtml } from "../../../src/odds/report/html.ts";

const NASTY = `</script><img src=x onerror="alert('1')">&amp;$&$1`;

test("text put into HTML stays text, in elements, attributes and lists; HTML stays HTML", () => {
  const cell = html`<td title="${NASTY}">${NASTY}</td>`.text;
  const inside = cell.replace(/^<td title="|<\/td>$/g, "");
  expect(inside.match(/[<>]/g)).toEqual([">"]);
  expect(inside.match(/"/g)).toEqual(['"']);
  expect(html`${[html`<b>${1}</b>`, null, "<i>"]}`.text).toBe("<b>1</b>&lt;i&gt;");
});

test("JSON inside a page ends no script, opens no comment, and is read back as it was", () => {
  const value = { name: `${NASTY}<!--body-->\u2028` };
  const { text } = jsonInHtml(value);
  expect(text).not.toContain("<");
  expect(JSON.parse(text)).toEqual(value);
});

test("a template is filled in one go, and lacks no place", () => {
  const parts = { title: html`${"<!--body--> $& $1"}`, body: html`<p>x</p>` };
  expect(fillTemplate("<!--title-->|<!--body-->", parts)).toBe(
    "&lt;!--body--&gt; $&amp; $1|<p>x</p>",
  );
  expect(() => fillTemplate("<!--title-->", parts)).toThrow("no place for body");
});
