import { ensureDebianPackage } from "../../scripts/system/ensure.ts";

/** The servers of the tests, by the Debian package that brings each. */
export default function setup(): void {
  ensureDebianPackage("nginx", "nginx-light");
  ensureDebianPackage("caddy", "caddy");
  ensureDebianPackage("apache2", "apache2-bin");
}
