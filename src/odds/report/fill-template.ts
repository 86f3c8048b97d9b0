import type { Html } from "./html.ts";

/**
 * A page from a template with places such as `<!--body-->`, in one go: what is put in is not looked through again.
 *
 * @throws where the template lacks a place
 */
export function fillTemplate(template: string, parts: Record<string, Html>): string {
  for (const name of Object.keys(parts))
    if (!template.includes(`<!--${name}-->`))
      throw new Error(`invariant: the template has no place for ${name}`);
  return template.replace(/<!--(\w+)-->/g, (place, name: string) => parts[name]?.text ?? place);
}
