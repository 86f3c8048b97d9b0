import { expect, test } from "vitest";
import { withSection } from "../../src/cli/generated-section.ts";

const section = (content: string) => `<!-- generated: a -->\n${content}\n<!-- end: a -->`;

test("a section that is not there yet is put at the end", () => {
  expect(withSection("# Title\n", "a", "new")).toBe(`# Title\n\n${section("new")}\n`);
});

test("an old section is replaced, and what is written by hand around it stays", () => {
  const page = `# Title\n\nBy hand.\n\n${section("old")}\n\n## More by hand\n`;
  expect(withSection(page, "a", "new")).toBe(
    `# Title\n\nBy hand.\n\n${section("new")}\n\n## More by hand\n`,
  );
  expect(withSection(withSection(page, "a", "x"), "a", "x")).toBe(withSection(page, "a", "x"));
});

test("sections of other names stay as they are", () => {
  const other = "<!-- generated: b -->\nkept\n<!-- end: b -->\n";
  expect(withSection(other, "a", "new")).toContain("kept");
});

test.each([
  ["an open section", "<!-- generated: a -->\n"],
  ["an end without a beginning", "<!-- end: a -->\n"],
  ["two sections", `${section("x")}\n${section("y")}`],
  ["an end before the beginning", "<!-- end: a -->\n<!-- generated: a -->\n"],
])("%s is refused", (_, page) => {
  expect(() => withSection(page, "a", "new", "page.md")).toThrow(/^page\.md: expected one/);
});
