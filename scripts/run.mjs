/**
 * The one entry of every npm script. Runs on any Node ≥ 18: installs what is missing, then hands
 * each step to the Node 24 that the project brings.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { domainFolders } from "./domain-tests.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const bin = join(root, "node_modules", ".bin");
const stamp = join(root, "node_modules", ".installed-from");

/** What a command says goes to standard error: standard output belongs to the task asked for. */
const quietOutput = ["inherit", 2, "inherit"];

/** Runs a command with the project's own tools first on the PATH; a failure ends the run. */
function run(command, args, environment = {}, stdio = "inherit") {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio,
    shell: process.platform === "win32",
    env: {
      ...process.env,
      PATH: `${bin}${delimiter}${process.env.PATH}`,
      ASTRO_TELEMETRY_DISABLED: "1",
      ...environment,
    },
  });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

/** Installs the packages when the lock file is not the one they were installed from. */
function install() {
  const lock = createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
  const installed = existsSync(stamp) && readFileSync(stamp, "utf8") === lock;
  if (installed && existsSync(join(bin, "node"))) return;
  console.error("Installation des paquets…");
  run("npm", ["ci", "--no-audit", "--no-fund"], {}, quietOutput);
  writeFileSync(stamp, lock);
}

const node = (script, ...args) => run("node", [script, ...args]);
const rest = process.argv.slice(3);

const prepare = () => node("scripts/prepare/prepare.ts");
const build = () => node("scripts/federation/build-one.ts", ...rest);
const check = () => {
  run("astro", ["check", "--minimumFailingSeverity", "error"]);
  run("biome", ["check", "."]);
  node("scripts/check/import-table.ts");
  node("scripts/check/prose/check.ts");
  run("cspell", ["lint", "--no-progress", "--no-summary", "--dot", "content/**", "README.md"]);
};
/** Dates must not depend on where the machine stands: the domain runs in three time zones. */
const timeZones = ["Europe/Paris", "America/Guadeloupe", "Pacific/Noumea"];
const domainTests = domainFolders.map((folder) => `tests/unit/${folder}/`);
/** Properties of dates; those of letters compute none by themselves. */
const datedProperties = ["calendar", "due-date", "interest", "limitation"].map(
  (name) => `tests/property/${name}.test.ts`,
);
const unitTests = () => {
  for (const zone of timeZones)
    run("vitest", ["run", ...domainTests, ...datedProperties, "--reporter=dot"], { TZ: zone });
  const others = [...domainTests.map((folder) => `${folder}**`), ...datedProperties].flatMap(
    (pattern) => ["--exclude", pattern],
  );
  run("vitest", ["run", "--reporter=dot", ...others], { TZ: timeZones[0] });
};

/** The built site, then the sites of the other hosts, whose links and colours are their own. */
const builtTests = () => {
  const tests = ["run", "--config", "vitest.built.config.ts"];
  run("vitest", tests);
  for (const host of readdirSync(join(root, "content/federations"), { withFileTypes: true }))
    if (host.isDirectory() && host.name !== "a-l-amiable")
      run("vitest", [...tests, "host.test", "links.test", "html.test", "--reporter=dot"], {
        HOST_TESTED: host.name,
      });
};

const tasks = {
  dev: () => run("astro", ["dev", ...rest]),
  build,
  "build:federations": () => node("scripts/federation/build-all.ts", ...rest),
  federation: () => node("scripts/federation/federation.ts", ...rest),
  check,
  start: () => {
    node("scripts/federation/build-one.ts");
    run("astro", ["preview", ...rest]);
  },
  test: () => {
    check();
    unitTests();
    node("scripts/federation/build-all.ts");
    builtTests();
    run("vitest", ["run", "--config", "vitest.host.config.ts", "--reporter=dot"]);
    node("scripts/chromium/ensure.ts");
    run("playwright", ["test", ...rest]);
  },
  "test:unit": () => run("vitest", ["run", ...rest]),
  "test:browser": () => {
    node("scripts/chromium/ensure.ts");
    run("playwright", ["test", ...rest]);
  },
  "test:deep": () =>
    run("vitest", ["run", "tests/property", "--testTimeout=600000"], { DEEP_RUNS: "100000" }),
  "test:mutation": () => {
    run("stryker", ["run", ...rest]);
    node("scripts/mutation/summary.ts");
  },
  "check:sources": () => node("scripts/check/sources.ts"),
  bench: () => node("scripts/bench/bench.ts", ...rest),
  kit: () => node("scripts/kit/kit.ts", ...rest),
  amiable: () => node("scripts/cli/amiable.ts", ...rest),
  lettres: () => node("scripts/letters/report.ts", ...rest),
  "import:mediators": () => node("scripts/import-mediators/import.ts", ...rest),
  format: () => run("biome", ["check", "--write", "."]),
};

const task = process.argv[2];
if (!(task in tasks)) {
  console.error(`Tâche inconnue « ${task} ». Tâches : ${Object.keys(tasks).join(", ")}.`);
  process.exit(2);
}
install();
if (!["amiable", "lettres", "import:mediators"].includes(task)) prepare();
tasks[task]();
