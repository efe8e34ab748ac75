/**
 * Does the tasks it is told, one after the other, in one process: what Node has already read and
 * compiled serves the next.
 */
import { writeHost } from "./write.ts";

/** Bundle for these hosts, or write the site of one from a bundle. */
export type Task = { bundle: readonly [string, ...string[]] } | { write: string; bundled: string };

/** What a worker answers: the milliseconds taken, or the fault. */
export type Answer = { time: number } | { fault: string };

async function done(task: Task): Promise<Answer> {
  const start = performance.now();
  try {
    if ("write" in task) await writeHost(task.write, task.bundled);
    else {
      // Read by the one worker that bundles: Astro is long to read.
      const { bundleHosts } = await import("./bundle.ts");
      await bundleHosts(task.bundle, "error");
    }
    return { time: performance.now() - start };
  } catch (error) {
    return { fault: (error as Error).message };
  }
}

process.on("message", async (task: Task) => process.send!(await done(task)));
