import { Liquid } from "liquidjs";
import { applyFilter, filterNames, type Setting } from "../filters.ts";
import type { SourceFile } from "./error.ts";

/**
 * LiquidJS with our filters and nothing laxer: it must accept every letter, and the tests compare
 * what it renders with what we evaluate.
 */
export function createLiquid(setting: Setting = {}): Liquid {
  const engine = new Liquid({ strictFilters: true, ownPropertyOnly: true });
  for (const name of filterNames)
    engine.registerFilter(name, (value: unknown) => applyFilter(name, value ?? undefined, setting));
  return engine;
}

/** Cross-checks a template: what we accept, LiquidJS accepts. */
export function checkWithLiquid(source: SourceFile, template: string, offset: number): void {
  try {
    createLiquid().parse(template);
  } catch (error) {
    throw source.error(
      offset,
      `LiquidJS refuse ce modèle (${error instanceof Error ? error.message : error})`,
      "Revenez au langage des lettres : {{ champ | filtre }}, if, elsif, else, for.",
    );
  }
}
