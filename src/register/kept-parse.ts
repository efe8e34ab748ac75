/**
 * What YAML texts say, by text. It hangs on the process, not on this module: one build reads the
 * register twice (configuration, pages), each with its own copy of the code, and one process writes
 * the sites of several hosts, which read almost the same texts.
 */
const shared = globalThis as { parsedYaml?: Map<string, unknown> };

/**
 * What a text says, parsed the first time it is met in this process.
 *
 * @param parse its fault is thrown and not kept
 * @returns a copy, that the caller may change
 */
export function keptParse(text: string, parse: () => unknown): unknown {
  shared.parsedYaml ??= new Map();
  if (!shared.parsedYaml.has(text)) shared.parsedYaml.set(text, parse());
  return structuredClone(shared.parsedYaml.get(text));
}
