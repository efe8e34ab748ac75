import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize, sep } from "node:path";
import type { Site } from "./site.ts";

const types: Record<string, string> = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".pdf": "application/pdf",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".xml": "application/xml",
};

/** The file that a request path names, `undefined` when the site has none. */
function fileOf(site: Site, path: string): string | undefined {
  if (!path.startsWith(site.base)) return undefined;
  const inside = normalize(path.slice(site.base.length));
  if (inside === ".." || inside.startsWith(`..${sep}`)) return undefined;
  const file = join(site.folder, path.endsWith("/") ? join(inside, "index.html") : inside);
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

/**
 * Serves a built site on a free port of this machine, uncompressed.
 * @returns the address of its home page, and what stops the server
 */
export async function serve(site: Site): Promise<{ address: string; close: () => void }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const file = fileOf(site, decodeURIComponent(pathname));
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    const type = types[extname(file)] ?? "application/octet-stream";
    response.writeHead(200, { "content-type": type });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((started) => server.listen(0, "127.0.0.1", started));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}${site.base}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
