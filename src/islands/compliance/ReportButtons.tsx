import { useId, useState } from "preact/hooks";
import { complianceReport } from "../../documents/compliance/report.ts";
import { cleanTraderName } from "../../documents/notices/trader.ts";
import { visibleFields } from "../../letters/answers.ts";
import { fieldTypeTable } from "../../letters/fields/table.ts";
import { TextField } from "../forms/controls.tsx";
import { makeLetterFile, unsupportedInPdf } from "../letter/writers.ts";
import { localToday } from "../today.ts";
import { copyText, saveFile } from "../ui/files.ts";
import { writeFragment } from "../ui/fragment.ts";
import { TakeAway } from "../ui/TakeAway.tsx";
import { useStatus } from "../ui/useStatus.ts";
import type { FindingsProps } from "./Findings.tsx";

/** Takes the result away: the dated report in PDF, paper, a link without any name. */
export function ReportButtons(props: FindingsProps) {
  const { verdicts, values, fragment, questions, fines, sources, pageHref, siteName } = props;
  const [name, setName] = useState("");
  const [status, say] = useStatus();
  const id = useId();
  const page = new URL(pageHref, location.href).href;

  const save = async () => {
    const today = localToday();
    const trader = cleanTraderName(name);
    const report = complianceReport({
      verdicts,
      answers: values,
      replies: visibleFields({ groups: questions }, values).map((field) => ({
        question: field.label,
        reply: fieldTypeTable[field.type].format(values[field.name]!, field),
      })),
      fines,
      citations: Object.fromEntries(
        Object.entries(sources).map(([source, { citation }]) => [source, citation]),
      ),
      today,
      trader,
      siteName,
      address: page,
    });
    const file = `controle-mediation-${today}.pdf`;
    say("Préparation du rapport…");
    try {
      const { content, type } = await makeLetterFile(report, "pdf");
      saveFile(file, content, type);
      const missing = await unsupportedInPdf(report);
      say(
        `Fichier ${file} téléchargé.${missing.length > 0 ? ` Remplacé par «\u00a0?\u00a0»\u00a0: ${missing.join(" ")}.` : ""}`,
      );
    } catch (error) {
      say(
        `Le rapport n’a pas pu être fait (${(error as Error).message}). Imprimez la page\u00a0: rien n’est perdu.`,
      );
    }
  };
  const share = async () =>
    say(
      (await copyText(page + writeFragment(fragment)))
        ? "Lien copié. Il contient vos réponses, aucun nom."
        : "Votre navigateur refuse la copie\u00a0: copiez l’adresse de cette page.",
    );

  return (
    <div class="report">
      <div class="no-print">
        <TextField
          frame={{
            id,
            label: "Nom de votre entreprise, pour le rapport",
            optional: true,
            hint: "Il ne va que dans le fichier, jamais dans le lien.",
          }}
          value={name}
          onChange={setName}
          autoComplete="organization"
        />
      </div>
      <TakeAway status={status}>
        <button type="button" class="button primary" onClick={save}>
          Télécharger le rapport (PDF)
        </button>
        <button type="button" class="button" onClick={share}>
          Copier le lien
        </button>
      </TakeAway>
    </div>
  );
}
