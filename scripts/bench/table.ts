import { type Row, verdict } from "./rows.ts";

const number = (value: number, digits: number) =>
  value.toLocaleString("fr-FR", { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** A measure for a reader: bytes in ko of 1 000, ms and s; no-break space before the unit. */
export function formatMeasure(value: number | undefined, unit: Row["unit"]): string {
  if (value === undefined) return "< 16\u00a0ms";
  if (unit === "ms") return `${number(value, 0)}\u00a0ms`;
  if (unit === "documents/s") return `${number(value, 0)}\u00a0doc./s`;
  if (unit === "s") return `${number(value, 1)}\u00a0s`;
  return value === 0 ? "0" : `${number(value / 1000, value < 100_000 ? 1 : 0)}\u00a0ko`;
}

/** Lines of a plain-text table with aligned columns: what, measured, budget, verdict, note. */
export function renderTable(rows: Row[]): string {
  const cells = [
    ["Quoi", "", "Mesuré", "Budget", "Verdict", ""],
    ...rows.map((row, index) => [
      row.subject === rows[index - 1]?.subject ? "" : row.subject,
      row.what,
      formatMeasure(row.measured, row.unit),
      row.budget === undefined ? "" : formatMeasure(row.budget, row.unit),
      verdict(row),
      row.note ?? "",
    ]),
  ];
  const widths = cells[0]!.map((_, column) => Math.max(...cells.map((row) => row[column]!.length)));
  const lines = cells.map((row) =>
    row
      .map((cell, column) =>
        column === 2 || column === 3
          ? cell.padStart(widths[column]!)
          : cell.padEnd(widths[column]!),
      )
      .join("  ")
      .trimEnd(),
  );
  const rule = "─".repeat(widths.reduce((sum, width) => sum + width + 2, -2));
  return [lines[0], rule, ...lines.slice(1)].join("\n");
}
