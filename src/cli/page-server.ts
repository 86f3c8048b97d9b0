import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { fileURLToPath } from "node:url";

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
};

/** Nothing from elsewhere, no script in the page's own text, no frame around it. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** Ports tried one after the other; then any that is free. */
const PREFERRED = [8080, 8081, 8082, 0];

/** The built page beside the built program. */
export const builtPage = (): string => fileURLToPath(new URL("page", import.meta.url));

/** A folder on this machine alone, served. */
export interface PageServer {
  url: string;
  close(): Promise<void>;
}

/**
 * Serves a folder of static files to this machine, on port 8080 if it is free.
 * @throws Error where there is no such folder
 */
export async function servePage(
  folder: string,
  ports: readonly number[] = PREFERRED,
): Promise<PageServer> {
  if (!existsSync(join(folder, "index.html")))
    throw new Error(`${folder}: expected the built page, got nothing (npm run build)`);
  const server = createServer(({ method = "GET", url = "/" }, response) => {
    const file = method === "GET" || method === "HEAD" ? fileFor(folder, url) : null;
    if (file === null) {
      response.writeHead(method === "GET" || method === "HEAD" ? 404 : 405, {
        "Content-Type": "text/plain; charset=utf-8",
      });
      response.end("not here\n");
      return;
    }
    response.writeHead(200, {
      "Content-Type": TYPES[extname(file)] ?? "application/octet-stream",
      "Content-Security-Policy": POLICY,
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "no-referrer",
      // Names under assets/ change with their contents.
      "Cache-Control": file.includes(`${sep}assets${sep}`)
        ? "max-age=31536000, immutable"
        : "no-cache",
    });
    response.end(method === "HEAD" ? undefined : readFileSync(file));
  });
  const port = await listen(server, ports);
  return {
    url: `http://localhost:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The file behind an address; null for what is not there or not in the folder. */
function fileFor(folder: string, url: string): string | null {
  let path: string;
  try {
    path = decodeURIComponent(url.replace(/[?#].*$/, ""));
  } catch {
    return null;
  }
  if (path.includes("\0")) return null;
  const wanted = normalize(join(folder, path.endsWith("/") ? `${path}index.html` : path));
  if (!wanted.startsWith(normalize(folder) + sep)) return null;
  return existsSync(wanted) && statSync(wanted).isFile() ? wanted : null;
}

async function listen(server: Server, ports: readonly number[]): Promise<number> {
  for (const port of ports) {
    const taken = await new Promise<Error | null>((resolve) => {
      server.once("error", resolve);
      server.listen(port, "localhost", () => {
        server.off("error", resolve);
        resolve(null);
      });
    });
    const address = server.address();
    if (taken === null && address !== null && typeof address === "object") return address.port;
    if (taken !== null && (taken as NodeJS.ErrnoException).code !== "EADDRINUSE") throw taken;
  }
  throw new Error(`port: expected a free one of ${ports.join(", ")}, got none`);
}
