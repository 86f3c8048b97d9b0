/**
 * Puts generated text in its place between two markers; all other text, written by hand, stays as it is.
 *
 * @example withSection("# Title\n", "targets", "| a |") // "# Title\n\n<!-- generated: targets -->\n| a |\n<!-- end: targets -->\n"
 * @param page the text so far; a section that it does not have yet is put at its end
 * @throws Error where one of the two markers is missing, doubled or in the wrong order
 */
export function withSection(page: string, name: string, content: string, path = "page"): string {
  const [open, close] = [`<!-- generated: ${name} -->`, `<!-- end: ${name} -->`];
  const section = `${open}\n${content.trim()}\n${close}`;
  const [before, ...afterOpen] = page.split(open);
  const ends = page.split(close).length - 1;
  if (afterOpen.length === 0 && ends === 0) return `${page.trimEnd()}\n\n${section}\n`;
  const rest = afterOpen[0]?.split(close);
  if (afterOpen.length !== 1 || ends !== 1 || rest?.length !== 2)
    throw new Error(
      `${path}: expected one "${open}" and after it one "${close}", got other markers`,
    );
  return `${before}${section}${rest[1]}`;
}
