import { fork } from "node:child_process";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { defaultHost } from "../../src/federation/built-hosts.ts";
import { bundleHosts } from "./bundle.ts";
import { hostIds, outputOf } from "./list.ts";
import type { Answer, Task } from "./worker.ts";
import { writeHost } from "./write.ts";

const seconds = (milliseconds: number) =>
  `${(milliseconds / 1000).toFixed(1).replace(".", ",")}\u00a0s`;

/**
 * Builds the site of one host, saying how long each part takes.
 *
 * @throws Error naming the host, when the build fails
 */
export async function buildSite(id: string): Promise<void> {
  const timed = async (what: string, work: Promise<void>) => {
    const start = performance.now();
    await work;
    console.error(`${what} : ${seconds(performance.now() - start)}`);
  };
  try {
    await timed("Modules et styles", bundleHosts([id], "warn"));
    await timed("Pages, documents et recherche", writeHost(id, id));
  } catch (error) {
    throw new Error(`Le site « ${id} » n’a pas pu être construit : ${(error as Error).message}`, {
      cause: error,
    });
  }
}

/** A process that does one task after the other. */
function startWorker() {
  const child = fork(join(import.meta.dirname, "worker.ts"), { stdio: ["ignore", 2, 2, "ipc"] });
  return {
    /** Milliseconds that the task took. @throws Error with the fault */
    do: (task: Task) =>
      new Promise<number>((resolve, reject) => {
        const stopped = () => reject(new Error("la construction s’est arrêtée."));
        child.once("exit", stopped);
        child.once("message", (answer: Answer) => {
          child.off("exit", stopped);
          if ("fault" in answer) reject(new Error(answer.fault));
          else resolve(answer.time);
        });
        child.send(task);
      }),
    isAlive: () => child.connected,
    stop: () => child.kill(),
  };
}
type Worker = ReturnType<typeof startWorker>;

/**
 * How many sites are written side by side. Writing one waits for the disk and for Pagefind: one more
 * than there are cores; and a process is worth starting for two sites or more.
 */
const atOnce = (sites: number) => Math.min(Math.ceil(sites / 2), availableParallelism() + 1);

/**
 * Builds these sites: one bundle for all, the first site, then the others side by side. Prints what
 * each further one costs beside the first, bundle included. Documents and pictures that another site
 * has already made come from `.cache/`. A site at fault does not stop the others.
 *
 * @throws Error when the bundle fails; or naming the hosts whose sites could not be written, the
 * fault of each having been printed
 */
export async function buildSites(ids: readonly string[]): Promise<void> {
  const [first, ...others] = ids;
  if (first === undefined) return;
  const failed: string[] = [];
  /** Writes these sites in a process of its own, replaced if it dies; gives the time of each. */
  const writeAll = async (worker: Worker, next: () => string | undefined, before = 0) => {
    let current = worker;
    const times: number[] = [];
    for (let id = next(); id !== undefined; id = next()) {
      try {
        const time = before + (await current.do({ write: id, bundled: first }));
        console.log(`${id.padEnd(24)}${seconds(time).padStart(9)}  ${outputOf(id)}/`);
        times.push(time);
      } catch (error) {
        console.error(`« ${id} » : ${(error as Error).message}`);
        failed.push(id);
        if (current.isAlive()) continue;
        current = startWorker();
        workers.push(current);
      }
    }
    return times;
  };
  const workers = [startWorker()];
  try {
    const bundling = await workers[0]!.do({ bundle: [first, ...others] });
    const one = [first];
    const [alone] = await writeAll(workers[0]!, () => one.shift(), bundling);
    const start = performance.now();
    while (workers.length < atOnce(others.length)) workers.push(startWorker());
    const sideBySide = workers.length;
    const waiting = [...others];
    const alive = workers.filter((worker) => worker.isAlive());
    await Promise.all(alive.map((worker) => writeAll(worker, () => waiting.shift())));
    const each = (performance.now() - start) / others.length;
    if (failed.length > 0)
      throw new Error(`Ces sites n’ont pas pu être construits : ${failed.join(", ")}.`);
    if (alone !== undefined && others.length > 0)
      console.log(
        `Le premier site : ${seconds(alone)}. Chacun des ${others.length} suivants, ${sideBySide} à la fois : ${seconds(each)}, soit ${Math.round((100 * each) / alone)}\u00a0% du premier.`,
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
