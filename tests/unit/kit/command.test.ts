import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { hostIds } from "../../../scripts/federation/list.ts";

const known = hostIds();

const refused: [args: string[], message: RegExp][] = [
  [[], /^Dites quelle fédération\s: npm run kit -- /],
  [["a", "b"], /^Dites quelle fédération/],
  [["absente"], /^Fédération inconnue «\sabsente\s».*npm run federation -- init absente/],
  [["../../etc"], /^Fédération inconnue/],
];
test.each(refused)("%j is refused with the federations that exist", (args, message) => {
  const { status, stderr, stdout } = spawnSync("node", ["scripts/kit/kit.ts", ...args], {
    encoding: "utf8",
  });
  expect(status).toBe(2);
  expect(stdout).toBe("");
  expect(stderr).toMatch(message);
  for (const id of known) expect(stderr).toContain(id);
});
