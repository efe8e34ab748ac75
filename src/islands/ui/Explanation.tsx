import type { Step, Warning } from "../../domain/outcome.ts";

/** What an island knows of the sources its result cites: the page hands it only these. */
export type SourceLinks = Record<string, { citation: string; url: string }>;

function Citations({ ids, sources }: { ids: string[]; sources: SourceLinks }) {
  return (
    <>
      {ids.map((id, index) => {
        const source = sources[id];
        if (!source) throw new Error(`Source « ${id} » absente des données de la page.`);
        return (
          <span key={id}>
            {index > 0 && <br />}
            <a href={source.url}>{source.citation}</a>
          </span>
        );
      })}
    </>
  );
}

/** « Comment ce résultat est obtenu »: one row a step, with the articles it rests on. */
export function Steps({
  steps,
  sources,
  open = true,
}: {
  steps: Step[];
  sources: SourceLinks;
  open?: boolean;
}) {
  return (
    <details open={open}>
      <summary>Comment ce résultat est obtenu</summary>
      <table class="stacks" role="table">
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              Étape
            </th>
            <th role="columnheader" scope="col">
              Règle
            </th>
            <th role="columnheader" scope="col">
              Texte
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {steps.map((step) => (
            <tr key={step.label} role="row">
              <td role="cell">
                <strong>{step.label}</strong>
              </td>
              <td role="cell">{step.detail}</td>
              <td role="cell">
                <Citations ids={step.sources} sources={sources} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** What to know before relying on the result. */
export function Warnings({ warnings }: { warnings: Warning[] }) {
  if (warnings.length === 0) return null;
  return (
    <div class="aside caution warnings">
      {warnings.map((warning) => (
        <p key={warning.id}>
          <strong>{warning.title}.</strong> {warning.text}
        </p>
      ))}
    </div>
  );
}
