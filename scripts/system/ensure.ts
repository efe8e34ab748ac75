import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const minute = 60_000;

/** Where Debian keeps servers, which is not on everyone's PATH. */
const systemFolders = ["/usr/sbin", "/usr/local/sbin"];

/** Path of a command of this machine, `undefined` without one. */
export function findCommand(command: string): string | undefined {
  return [...(process.env.PATH ?? "").split(delimiter), ...systemFolders]
    .map((folder) => join(folder, command))
    .find((path) => existsSync(path));
}

/** Runs an installer and says so; `true` when it ends well in time (milliseconds). */
export function attempt(command: string, args: string[], timeout: number): boolean {
  console.error(`Installation : ${command} ${args.join(" ")}`);
  return spawnSync(command, args, { stdio: ["inherit", 2, 2], timeout }).status === 0;
}

/** Installs a Debian package where that is possible: as root, on Debian. Tells whether it did. */
export function installDebianPackage(packageName: string): boolean {
  if (process.getuid?.() !== 0 || !existsSync("/etc/debian_version")) return false;
  const install = () =>
    attempt("apt-get", ["install", "-y", "--no-install-recommends", packageName], 5 * minute);
  return install() || (attempt("apt-get", ["update"], 3 * minute) && install());
}

/**
 * Path of a command of this machine, whose Debian package is installed first when it is missing.
 *
 * @throws Error that says how to install it, where that is not possible from here
 */
export function ensureDebianPackage(command: string, packageName: string): string {
  const found = findCommand(command);
  if (found) return found;
  installDebianPackage(packageName);
  const installed = findCommand(command);
  if (installed) return installed;
  throw new Error(
    `La commande « ${command} » manque. Installez-la (sous Debian ou Ubuntu : sudo apt-get install ${packageName}), puis relancez.`,
  );
}
