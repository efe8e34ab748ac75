import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const run = (command: string, args: string[], environment: Record<string, string> = {}) =>
  spawnSync(command, args, { encoding: "utf8", env: { ...process.env, ...environment } });
const there = () => run("php", ["--version"]).status === 0;

/** Makes sure that there is a PHP, installing Debian's where that is possible. */
function ensurePhp(): void {
  if (there()) return;
  if (process.getuid?.() === 0 && existsSync("/etc/debian_version")) {
    const install = ["install", "-y", "--no-install-recommends", "php-cli"];
    if (run("apt-get", install).status !== 0) {
      run("apt-get", ["update"]);
      run("apt-get", install);
    }
  }
  if (!there())
    throw new Error(
      "Les tests de l’extension WordPress demandent PHP. Installez-le (sous Debian ou Ubuntu : sudo apt-get install php-cli), puis relancez.",
    );
}

/**
 * Runs PHP and gives what it prints.
 *
 * @throws Error with what PHP says when it fails
 */
export function php(args: string[], environment: Record<string, string> = {}): string {
  ensurePhp();
  const { status, stdout, stderr } = run("php", args, environment);
  if (status !== 0) throw new Error(`php ${args[0]} : ${stderr || stdout}`);
  return stdout;
}
