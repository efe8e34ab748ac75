import { availableParallelism, loadavg } from "node:os";

/** How busy the machine is besides, as the last minute tells (always nothing under Windows). */
export interface Machine {
  /** Programs waiting for a core, in the mean. */
  load: number;
  cores: number;
  /** Whether times measured now may fail a run: less than half of the cores are taken. */
  quiet: boolean;
}

/** The machine as it stands: to be read before anything is measured. */
export function readMachine(): Machine {
  const [load = 0] = loadavg();
  const cores = availableParallelism();
  return { load, cores, quiet: load < cores / 2 };
}
