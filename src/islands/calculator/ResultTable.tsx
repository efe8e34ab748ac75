import type { ResultTable as Table } from "../../calculators/calculator.ts";
import { saveFile } from "../ui/files.ts";

/** One cell as CSV writes it, for a spreadsheet set in French. */
const csvCell = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** The table as a file: semicolons between cells, and the mark that makes accents right. */
function csvOf({ head, rows }: Table): string {
  return `\ufeff${[head, ...rows].map((row) => row.map(csvCell).join(";")).join("\r\n")}\r\n`;
}

/** A result by rows, the share of each drawn as a bar. */
export function ResultTable({ table, fileName }: { table: Table; fileName: string }) {
  const { caption, head, rows, align, shares } = table;
  const side = (column: number) => (align[column] === "end" ? "end" : undefined);
  return (
    <>
      <div class="scrolls">
        <table class="result-table stacks" role="table">
          <caption>{caption}</caption>
          <thead role="rowgroup">
            <tr role="row">
              {head.map((cell, column) => (
                <th key={cell} role="columnheader" scope="col" class={side(column)}>
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {rows.map((row, index) => (
              <tr key={row.join()} role="row">
                {row.map((cell, column) => (
                  <td key={head[column]} role="cell" data-label={head[column]} class={side(column)}>
                    {cell}
                    {shares && column === row.length - 1 && (
                      <svg
                        class="bar"
                        viewBox="0 0 100 4"
                        preserveAspectRatio="none"
                        aria-hidden="true"
                      >
                        <rect width={Math.round((shares[index] ?? 0) * 100)} height="4" />
                      </svg>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div class="actions">
        <button
          type="button"
          class="button"
          onClick={() => saveFile(`${fileName}.csv`, csvOf(table), "text/csv;charset=utf-8")}
        >
          Télécharger le tableau (CSV)
        </button>
      </div>
    </>
  );
}
