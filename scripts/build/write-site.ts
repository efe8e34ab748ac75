import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { dropUnused } from "./drop-unused.ts";
import { writeHostHeaders } from "./host-headers.ts";
import { writeSearchIndex } from "./search-index.ts";
import { filesOf, serverOf } from "./site-bundle.ts";
import { writeSitemap } from "./site-map.ts";
import type { SitePath } from "./site-server.ts";
import { tightenPolicy } from "./tighten-policy.ts";

/** File of a page or an endpoint, below the site's folder. */
function fileOf({ pathname, route }: SitePath): string {
  const path = pathname.replace(/^\/|\/$/g, "");
  if (route.type !== "page") return path;
  return path === "404" ? "404.html" : join(path, "index.html");
}

/**
 * The modules of a bundle, read anew: they remember the host they were read for.
 *
 * @param copy a folder in the project, where packages are found; it is taken away by `close`
 */
async function openServer(bundle: string, copy: string) {
  rmSync(copy, { recursive: true, force: true });
  cpSync(serverOf(bundle), copy, { recursive: true });
  const entry = readdirSync(copy).find((file) => file.startsWith("prerender-entry."));
  if (!entry) throw new Error(`${serverOf(bundle)} : le point d’entrée manque.`);
  const close = () => rmSync(copy, { recursive: true, force: true });
  try {
    const server = await import(pathToFileURL(join(copy, entry)).href);
    return { ...(server as typeof import("./site-server.ts")), close };
  } catch (error) {
    close();
    throw error;
  }
}

/** Renders all, a page as text and any other file as bytes, and writes them. */
async function writePaths(server: Awaited<ReturnType<typeof openServer>>, site: string) {
  const pages = new Map<string, string>();
  const folders = new Set<string>();
  for (const path of await server.paths()) {
    const file = fileOf(path);
    try {
      const response = await server.render(path);
      if (!response.ok && file !== "404.html") throw new Error(`réponse ${response.status}.`);
      const content = Buffer.from(await response.arrayBuffer());
      const folder = dirname(join(site, file));
      if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
      folders.add(folder);
      if (!file.endsWith(".html")) {
        writeFileSync(join(site, file), content);
        continue;
      }
      const html = tightenPolicy(content.toString("utf8"));
      writeFileSync(join(site, file), html);
      pages.set(file, html);
    } catch (error) {
      throw new Error(`${path.pathname} : ${(error as Error).message}`, { cause: error });
    }
  }
  return pages;
}

/**
 * Writes the site of the host that `FEDERATION` names, from a bundle that knows no host.
 *
 * @param folders the bundle, the site's folder, which is emptied first, and one to work in
 * @throws ContentError when the content of the host is at fault; Error naming the page that could
 * not be rendered
 */
export async function writeSite({
  bundle,
  site,
  work,
}: Record<"bundle" | "site" | "work", string>): Promise<void> {
  const server = await openServer(bundle, join(work, "server"));
  const { register, address } = server;
  try {
    rmSync(site, { recursive: true, force: true });
    cpSync(filesOf(bundle), site, { recursive: true });
    const pages = await writePaths(server, site);
    dropUnused(site, [...pages.values()]);
    await writeSitemap(
      site,
      address,
      [...pages.keys()].map((file) => file.replace(/(?:index)?\.html$/, "")),
    );
    await writeSearchIndex(site, register);
    writeHostHeaders(site, address.base);
  } finally {
    server.close();
  }
}
