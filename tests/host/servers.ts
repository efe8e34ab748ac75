import { type ChildProcess, spawn } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { findCommand } from "../../scripts/system/ensure.ts";
import { caddyServer } from "../../src/federation/host/caddy.ts";
import { nginxServer } from "../../src/federation/host/nginx.ts";

export interface RunningServer {
  /** `http://127.0.0.1:4431`, without a slash at the end. */
  origin: string;
  stop: () => Promise<void>;
}

/** How to start a server on a kit: its command, with a work folder of its own. */
type Start = (kit: string, port: number, work: string) => { command: string; args: string[] };

const isRoot = process.getuid?.() === 0;

const nginx: Start = (kit, port, work) => {
  const server = nginxServer({
    port,
    host: "_",
    root: join(kit, "site"),
    include: join(kit, "hebergement/nginx/amiable.conf"),
  });
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    .map((name) => `${name}_temp_path ${join(work, name)};`)
    .join("\n");
  // Debian's own `types` first, as on a server that has other sites.
  const config = `daemon off; master_process off; pid ${join(work, "pid")}; error_log stderr warn;
events {}
http { include /etc/nginx/mime.types; access_log off; ${temporary}
${server} }`;
  writeFileSync(join(work, "nginx.conf"), config);
  return { command: "nginx", args: ["-p", work, "-c", join(work, "nginx.conf")] };
};

const caddy: Start = (kit, port, work) => {
  const site = caddyServer(
    `http://127.0.0.1:${port}`,
    join(kit, "site"),
    join(kit, "hebergement/caddy/amiable.caddy"),
  );
  writeFileSync(join(work, "Caddyfile"), `{\n\tadmin off\n}\n${site}`);
  return { command: "caddy", args: ["run", "--config", join(work, "Caddyfile")] };
};

const apacheModules = [
  "mpm_event",
  "authz_core",
  "mime",
  "dir",
  "autoindex",
  "rewrite",
  "filter",
  "deflate",
  "brotli",
  "headers",
];

/** A shared host: folders would be listed, and a site may change only what is of kind `FileInfo`. */
const apache: Start = (kit, port, work) => {
  const modules = apacheModules
    .map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`)
    .join("\n");
  const config = `ServerRoot ${work}
${modules}
Listen 127.0.0.1:${port}
ServerName 127.0.0.1:${port}
PidFile ${join(work, "pid")}
DefaultRuntimeDir ${work}
ErrorLog ${join(work, "log")}
LogLevel error
${isRoot ? "User www-data\nGroup www-data" : ""}
TypesConfig /dev/null
DirectoryIndex index.html
DocumentRoot ${join(kit, "site")}
<Directory ${join(kit, "site")}>
  Options Indexes FollowSymLinks
  AllowOverride FileInfo
  Require all granted
</Directory>
`;
  writeFileSync(join(work, "apache.conf"), config);
  return { command: "apache2", args: ["-f", join(work, "apache.conf"), "-DFOREGROUND"] };
};

export const servers = { nginx, caddy, apache };
export type ServerName = keyof typeof servers;

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((listening) => probe.listen(0, "127.0.0.1", listening));
  const { port } = probe.address() as AddressInfo;
  await new Promise((closed) => probe.close(closed));
  return port;
}

async function stop(child: ChildProcess, work: string): Promise<void> {
  if (child.exitCode === null) {
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGTERM");
    await ended;
  }
  rmSync(work, { recursive: true, force: true });
}

/**
 * Serves a kit with the server's file of that kit, on a free port, in the foreground.
 *
 * @throws Error with what the server said, when it does not answer
 */
export async function serveKit(name: ServerName, kit: string): Promise<RunningServer> {
  const work = mkdtempSync(join(tmpdir(), `amiable-${name}-`));
  for (const folder of [work, kit]) chmodSync(folder, 0o755);
  mkdirSync(join(work, "home"));
  const port = await freePort();
  const { command, args } = servers[name](kit, port, work);
  const log: Buffer[] = [];
  const child = spawn(findCommand(command) ?? command, args, {
    env: { PATH: process.env.PATH, HOME: join(work, "home") },
    stdio: ["ignore", "ignore", "pipe"],
  });
  child.stderr?.on("data", (part: Buffer) => log.push(part));
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 100 && child.exitCode === null; tries++) {
    const answers = await fetch(origin, { redirect: "manual" }).then(
      () => true,
      () => false,
    );
    if (answers) return { origin, stop: () => stop(child, work) };
    await wait(100);
  }
  const file = join(work, "log");
  const more = existsSync(file) ? readFileSync(file, "utf8") : "";
  await stop(child, work);
  throw new Error(`${name} does not answer:\n${Buffer.concat(log)}${more}`);
}
