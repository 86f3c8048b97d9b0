import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type PageServer, servePage } from "../../src/cli/page-server.ts";

let folder: string;
let server: PageServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "massstart-page-"));
  mkdirSync(join(folder, "page", "assets"), { recursive: true });
  writeFileSync(join(folder, "page", "index.html"), "<p>page</p>");
  writeFileSync(join(folder, "page", "assets", "a-1.js"), "1");
  writeFileSync(join(folder, "secret.txt"), "secret");
  server = await servePage(join(folder, "page"), [0]);
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** Without the tidying that `fetch` does to paths. */
const ask = (
  path: string,
  method = "GET",
): Promise<{ status: number; headers: Record<string, unknown> }> =>
  new Promise((resolve, reject) => {
    const { port } = new URL(server.url);
    const asked = request({ host: "localhost", port, path, method }, (response) => {
      response.resume();
      resolve({ status: response.statusCode!, headers: response.headers });
    });
    asked.on("error", reject).end();
  });

test("serves the page with its type and a strict policy", async () => {
  const { status, headers } = await ask("/");
  expect(status).toBe(200);
  expect(headers["content-type"]).toBe("text/html; charset=utf-8");
  expect(headers["content-security-policy"]).toContain("default-src 'none'; script-src 'self'");
  expect((await ask("/assets/a-1.js?x=1")).headers["content-type"]).toContain("text/javascript");
});

test.each([
  "/../secret.txt",
  "/%2e%2e/secret.txt",
  "/..%2fsecret.txt",
  "/assets",
  "/%00",
  "/%zz",
  "/none.js",
])("%s is not there", async (path) => {
  expect((await ask(path)).status).toBe(404);
});

test("nothing can be written", async () => {
  expect((await ask("/", "POST")).status).toBe(405);
});

test("a folder without a page is refused in one line", async () => {
  await expect(servePage(folder)).rejects.toThrow("expected the built page");
});
