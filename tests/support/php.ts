import { spawnSync } from "node:child_process";
import { ensureDebianPackage } from "../../scripts/system/ensure.ts";

/**
 * Runs PHP, installed first where it is missing and can be, and gives what it prints.
 *
 * @throws Error with what PHP says when it fails
 */
export function php(args: string[], environment: Record<string, string> = {}): string {
  const { status, stdout, stderr } = spawnSync(ensureDebianPackage("php", "php-cli"), args, {
    encoding: "utf8",
    env: { ...process.env, ...environment },
  });
  if (status !== 0) throw new Error(`php ${args[0]} : ${stderr || stdout}`);
  return stdout;
}
