import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { type PageServer, servePage } from "../../src/cli/page-server.ts";

const EXECUTABLES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Where a browser is; null where there is none. */
export const chromiumPath = EXECUTABLES.find((path) => existsSync(path)) ?? null;

if (chromiumPath === null)
  console.warn(
    `browser tests are skipped: no Chromium found (looked for ${EXECUTABLES.join(", ")})`,
  );

const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A browser with the built page in front of it. */
export interface OpenedPage {
  url: string;
  /** A page of its own, with nothing kept from others; what goes wrong in it stands in `faults`. */
  open(hash?: string, options?: { width?: number; locale?: string }): Promise<VisitedPage>;
  close(): Promise<void>;
}

export interface VisitedPage {
  page: Page;
  context: BrowserContext;
  /** Errors of console and scripts, and requests that left the origin. */
  faults: string[];
  close(): Promise<void>;
}

/** Serves the built page and starts a browser with an empty profile. */
export async function openBrowser(): Promise<OpenedPage> {
  const server: PageServer = await servePage("dist/page", [0]);
  const profile = mkdtempSync(join(tmpdir(), "massstart-browser-"));
  const browser = await chromium.launch({ executablePath: chromiumPath!, args: ARGUMENTS });
  return {
    url: server.url,
    async open(hash = "", { width = 1024, locale = "en-GB" } = {}) {
      const context = await browser.newContext({
        viewport: { width, height: 800 },
        locale,
        acceptDownloads: true,
      });
      await context.grantPermissions(["clipboard-read", "clipboard-write"]);
      const page = await context.newPage();
      // Nothing here is about speed: a busy machine takes its time.
      page.setDefaultTimeout(55_000);
      const faults: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error") faults.push(message.text());
      });
      page.on("pageerror", (error) => faults.push(error.message));
      page.on("request", (request) => {
        const address = request.url();
        if (!address.startsWith(server.url) && !/^(?:data|blob):/.test(address))
          faults.push(address);
      });
      await page.goto(server.url + hash);
      return { page, context, faults, close: () => context.close() };
    },
    async close() {
      await browser.close();
      await server.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
