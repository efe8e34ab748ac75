import { describe, expect, test } from "vitest";
import { latencyOf } from "../../../scripts/bench/interactions.ts";
import { browserRows, failures } from "../../../scripts/bench/rows.ts";

/** Visits told by the latencies of their presses, in ms. */
const visits = (...all: number[][]) =>
  all.map((latencies) => latencies.map((latency) => ({ latency, handlers: latency / 4 })));

describe("the latency of a step", () => {
  test("each press keeps its median: what strikes one visit does not count", () => {
    expect(latencyOf("saisir", visits([24, 400], [32, 40], [200, 48]))).toEqual({
      step: "saisir",
      interactions: 2,
      worst: 48,
      p98: 48,
      handlers: 12,
    });
  });

  test("98 % leaves out one press in fifty", () => {
    const presses = [72, ...Array.from({ length: 49 }, () => 24)];
    const { worst, p98 } = latencyOf("saisir", visits(presses, presses, presses));
    expect([worst, p98]).toEqual([72, 24]);
  });

  test("presses too short to be reported count", () => {
    expect(latencyOf("saisir", visits([0, 0], [0, 16], [0, 0])).worst).toBe(0);
  });

  test("visits that did not do the same thing cannot be compared", () => {
    expect(() => latencyOf("saisir", visits([24], [24, 24]))).toThrow(
      "« saisir » : 1 ou 2 appuis selon les visites.",
    );
  });
});

test.each([
  [true, 1],
  [false, 0],
])("over its limit, a latency fails on a quiet machine only (%s)", (quiet, count) => {
  const times = { cold: 1, warm: 1 };
  const latency = latencyOf("« Calculer »", visits([56], [56], [56]));
  const rows = browserRows(
    {
      downloads: { pdf: times, docx: times, pdfScripts: [] },
      latencies: [{ page: "Calculateur", steps: [latency] }],
      machine: { load: 0, cores: 2, quiet },
    },
    () => 0,
  );
  expect(failures(rows)).toHaveLength(count);
});
