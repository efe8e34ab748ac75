import { builtHost } from "../federation/built-hosts.ts";
import { loadRegister } from "./register.ts";

/**
 * The content of the site being built, read once. Pages and islands' pages import this; tests and
 * commands that want another folder call `loadRegister` themselves.
 */
export const register = loadRegister(process.cwd(), builtHost(process.env));
