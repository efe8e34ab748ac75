import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { defaultHost, hostIds, outputOf, workOf } from "./list.ts";

/**
 * Builds the site of one host, in a process of its own. Documents and pictures that another build
 * has already made come from `.cache/`.
 *
 * @param output what of Astro's output is shown: all of it, or only faults
 * @returns milliseconds taken
 * @throws Error naming the host, with the end of the output, when the build fails
 */
export async function buildSite(id: string, output: "all" | "faults" = "all"): Promise<number> {
  const start = performance.now();
  mkdirSync(workOf(id), { recursive: true });
  const child = spawn("astro", ["build"], {
    stdio: ["ignore", output === "all" ? 2 : "pipe", output === "all" ? "inherit" : "pipe"],
    env: { ...process.env, FEDERATION: id },
    shell: process.platform === "win32",
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (text: Buffer) => {
      said += text.toString("utf8");
    });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  if (code !== 0)
    throw new Error(
      `Le site « ${id} » n’a pas pu être construit.\n${said.split("\n").slice(-40).join("\n")}`,
    );
  return performance.now() - start;
}

const seconds = (milliseconds: number) =>
  `${(milliseconds / 1000).toFixed(1).replace(".", ",")}\u00a0s`;

/**
 * Builds these sites, the first by itself, the others as many at a time as the machine has cores,
 * and prints what each further one costs beside the first.
 */
export async function buildSites([first, ...others]: readonly string[]): Promise<void> {
  if (first === undefined) return;
  const alone = await buildSite(first, "faults");
  console.log(`${first.padEnd(24)}${seconds(alone).padStart(9)}  ${outputOf(first)}/`);
  if (others.length === 0) return;
  const start = performance.now();
  const waiting = [...others];
  const worker = async () => {
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
      const time = await buildSite(id, "faults");
      console.log(`${id.padEnd(24)}${seconds(time).padStart(9)}  ${outputOf(id)}/`);
    }
  };
  const atOnce = Math.min(others.length, availableParallelism());
  await Promise.all(Array.from({ length: atOnce }, worker));
  const each = (performance.now() - start) / others.length;
  console.log(
    `Le premier site : ${seconds(alone)}. Chacun des ${others.length} suivants, ${atOnce} à la fois : ${seconds(each)}, soit ${Math.round((100 * each) / alone)}\u00a0% du premier.`,
  );
}

/** The host that `--federation <id>` names, or the default one; ends with 2 when it does not exist. */
export function askedHost(options: readonly string[]): string {
  const at = options.indexOf("--federation");
  const id = at < 0 ? defaultHost : options[at + 1];
  const known = hostIds();
  if (id !== undefined && known.includes(id)) return id;
  console.error(
    id === undefined
      ? "--federation attend un identifiant : npm run build -- --federation artisans-du-val"
      : `La fédération « ${id} » n’existe pas. Celles-ci existent : ${known.join(", ")}. Pour en créer une : npm run federation -- init ${id}`,
  );
  process.exit(2);
}
