import { Liquid } from "liquidjs";
import { applyFilter, filterNames } from "../filters.ts";
import type { SourceFile } from "./error.ts";

/**
 * LiquidJS with our filters and nothing laxer: it must accept every letter, and the tests compare
 * what it renders with what we evaluate. `labels` words the options for `libelle`.
 */
export function createLiquid(labels: Record<string, string> = {}): Liquid {
  const engine = new Liquid({ strictFilters: true, ownPropertyOnly: true });
  for (const name of filterNames)
    engine.registerFilter(name, (value: unknown) => applyFilter(name, value ?? undefined, labels));
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
