import type { Page } from "playwright-core";
import type { View } from "../../src/viz/store.ts";
import type { Text } from "../../src/viz/text/text.ts";

/** Goes to a link and waits until the part of the page that it names is there, in the language of the page. */
export async function showView(page: Page, link: string, view: View, text: Text): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, link);
  await page.waitForFunction(
    ({ name, loading }) =>
      document.title.startsWith(name) &&
      !document.querySelector("main")?.textContent?.includes(loading),
    { name: text.views[view], loading: text.loading },
  );
}
