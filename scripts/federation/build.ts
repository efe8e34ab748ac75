import { fork, spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { defaultHost, hostIds, outputOf, workOf } from "./list.ts";
import type { Answer } from "./worker.ts";

/**
 * Builds the site of one host, showing what Astro says.
 *
 * @throws Error naming the host, when the build fails
 */
export async function buildSite(id: string): Promise<void> {
  mkdirSync(workOf(id), { recursive: true });
  const child = spawn("astro", ["build"], {
    stdio: ["ignore", 2, "inherit"],
    env: { ...process.env, FEDERATION: id },
    shell: process.platform === "win32",
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  if (code !== 0) throw new Error(`Le site « ${id} » n’a pas pu être construit : voir plus haut.`);
}

/** A process that builds one site after the other. */
function startWorker() {
  const child = fork(join(import.meta.dirname, "worker.ts"), { stdio: ["ignore", 2, 2, "ipc"] });
  return {
    /** Milliseconds that the site took. @throws Error with the fault */
    build: (id: string) =>
      new Promise<number>((resolve, reject) => {
        child.once("exit", () => reject(new Error(`« ${id} » : la construction s’est arrêtée.`)));
        child.once("message", (answer: Answer) =>
          "fault" in answer
            ? reject(new Error(`« ${id} » : ${answer.fault}`))
            : resolve(answer.time),
        );
        child.send(id);
      }),
    stop: () => child.kill(),
  };
}

const seconds = (milliseconds: number) =>
  `${(milliseconds / 1000).toFixed(1).replace(".", ",")}\u00a0s`;

/**
 * Builds these sites, the first by itself, the others as many at a time as the machine has cores,
 * and prints what each further one costs beside the first. Documents and pictures that another
 * build has already made come from `.cache/`.
 *
 * @throws Error naming the host whose build fails
 */
export async function buildSites([first, ...others]: readonly string[]): Promise<void> {
  if (first === undefined) return;
  const workers = [startWorker()];
  try {
    const build = async (worker: ReturnType<typeof startWorker>, id: string) => {
      const time = await worker.build(id);
      console.log(`${id.padEnd(24)}${seconds(time).padStart(9)}  ${outputOf(id)}/`);
      return time;
    };
    const alone = await build(workers[0]!, first);
    if (others.length === 0) return;
    const start = performance.now();
    const atOnce = Math.min(others.length, availableParallelism());
    while (workers.length < atOnce) workers.push(startWorker());
    const waiting = [...others];
    await Promise.all(
      workers.map(async (worker) => {
        for (let id = waiting.shift(); id !== undefined; id = waiting.shift())
          await build(worker, id);
      }),
    );
    const each = (performance.now() - start) / others.length;
    console.log(
      `Le premier site : ${seconds(alone)}. Chacun des ${others.length} suivants, ${atOnce} à la fois : ${seconds(each)}, soit ${Math.round((100 * each) / alone)}\u00a0% du premier.`,
    );
  } finally {
    for (const worker of workers) worker.stop();
  }
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
