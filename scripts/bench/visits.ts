import { answers } from "../../tests/browser/support.ts";
import { calculatorVisits } from "./calculator-visits.ts";
import { type Step, type } from "./interactions.ts";
import { letterPage } from "./letter-page.ts";

/** A visit whose interactions are timed: a page, and what one does on it. */
export interface Visit {
  name: string;
  page: string;
  /** The visitor's day; this machine's when left out. */
  today?: string;
  steps: Step[];
}

const complaintDate = { Jour: "15", Mois: "1", Année: "2026" };

/** What a visitor types and presses, on every kind of page that compute at every key. */
export const visits: Visit[] = [
  ...calculatorVisits,
  {
    name: "Lettre",
    page: letterPage,
    steps: [
      {
        step: "saisir",
        act: async (page) => {
          for (const [label, text] of Object.entries(answers.self))
            await type(page, "Vous", label, text);
          await page.getByRole("group", { name: "Votre client" }).getByLabel("Madame").check();
          for (const [label, text] of Object.entries(answers.other))
            await type(page, "Votre client", label, text);
          for (const [label, text] of Object.entries(complaintDate))
            await type(page, "La réclamation", label, text);
          const answer = page.getByRole("group", { name: "Votre réponse" });
          await answer.getByLabel("Non", { exact: true }).check();
        },
      },
      {
        step: "écrire les longs textes",
        act: async (page) => {
          const complaint = page.getByRole("group", { name: "La réclamation" });
          const texts = {
            "Ce que vous avez vendu ou fait": "le remplacement de l’écran, le 5 janvier",
            "Ce que demande votre client": "le remboursement intégral",
          };
          for (const [label, text] of Object.entries(texts))
            await complaint.getByLabel(label).pressSequentially(text, { delay: 60 });
          await page
            .getByLabel("Pourquoi vous refusez")
            .pressSequentially("La panne vient d’un choc postérieur à la réparation.", {
              delay: 60,
            });
          await page
            .getByRole("group", { name: "Votre médiateur" })
            .getByRole("combobox")
            .selectOption({ label: "CM2C" });
          await type(page, "La lettre", "Lieu d’où vous écrivez", "Tours");
        },
      },
      {
        step: "« Vérifier mes réponses »",
        act: async (page) => {
          await page.getByRole("button", { name: "Vérifier mes réponses" }).click();
          await page.getByRole("button", { name: "Télécharger en PDF" }).waitFor();
        },
      },
      {
        step: "« Télécharger en PDF »",
        act: async (page) => {
          const download = page.waitForEvent("download");
          await page.getByRole("button", { name: "Télécharger en PDF" }).click();
          await download;
        },
      },
    ],
  },
];
