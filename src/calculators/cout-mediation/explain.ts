import { cheapestByCases } from "../../domain/costs/break-even.ts";
import { supposedVat, type Unknown, type Use } from "../../domain/costs/yearly-cost.ts";
import { formatEuros, formatNumber } from "../../domain/money.ts";
import type { Step, Warning } from "../../domain/outcome.ts";
import type { Quote } from "./table.ts";

/** « 16,00 € + 2 × 36,00 € = 88,00 € », for what is known. */
function sumOf({ cost }: Quote, use: Use): string {
  const parts = [
    [use.simple, cost.simple],
    [use.complex, cost.complex],
  ] as const;
  const cases = parts.flatMap(([count, price]) =>
    count > 0 ? [`${count} × ${price === null ? "un prix inconnu" : formatEuros(price)}`] : [],
  );
  const sum = [formatEuros(cost.fee ?? 0), ...cases].join(" + ");
  if (cost.expected === null) return `${sum}, soit au moins ${formatEuros(cost.atLeast ?? 0)}`;
  return cases.length === 0 ? sum : `${sum} = ${formatEuros(cost.expected)}`;
}

/** Which offer is the cheapest for how many simple cases a year. */
function breakEvenWords(quotes: readonly Quote[]): string {
  const lines = quotes.flatMap(({ offer: { name }, cost: { fee, simple } }) =>
    fee === null || simple === null ? [] : [{ name, yearly: fee, perCase: simple }],
  );
  return cheapestByCases(lines)
    .map(({ from, line: { name } }) =>
      from === 0 ? `sans dossier, ${name}` : `à partir de ${from} par an, ${name}`,
    )
    .join("\u00a0; ");
}

/** How the costs were found, offer by offer. */
export function stepsOf(quotes: readonly Quote[], use: Use): Step[] {
  const [best] = quotes;
  const share = best?.cost.expected ? (best.cost.expected / use.turnover) * 100 : undefined;
  const cheapest = breakEvenWords(quotes);
  return [
    {
      label: "Gratuit pour votre client, à votre charge",
      detail:
        "La loi donne au consommateur un médiateur gratuit, que le professionnel lui garantit. Elle ne fixe aucun prix.",
      sources: ["conso-l612-1", "conso-r612-1"],
    },
    ...quotes
      .filter(({ cost }) => cost.fee !== null)
      .map((quote) => ({
        label: `${quote.offer.name}\u00a0: ${sumOf(quote, use)}`,
        detail: "Adhésion ramenée à un an sur trois ans, puis les dossiers attendus.",
        sources: [],
      })),
    ...(cheapest
      ? [
          {
            label: "Le moins cher, selon le nombre de dossiers simples",
            detail: `D’après ces seuls prix\u00a0: ${cheapest}.`,
            sources: [],
          },
        ]
      : []),
    ...(share !== undefined && Number.isFinite(share)
      ? [
          {
            label: `${formatNumber(Math.round(share * 100) / 100)}\u00a0% de votre chiffre d’affaires`,
            detail: "Le coût attendu de la première ligne, rapporté à une année de ventes.",
            sources: [],
          },
        ]
      : []),
  ];
}

/** What must be known before relying on the costs. */
export function warningsOf(quotes: readonly Quote[], use: Use): Warning[] {
  const named = (...reasons: Unknown[]) =>
    quotes
      .filter(({ cost }) => cost.unknown.some((one) => reasons.includes(one)))
      .map(({ offer }) => offer.name)
      .join(", ");
  const beforeTax = quotes.some(({ offer }) => [offer.vat, offer.vatPerCase].includes("ht"));
  const [outside, caseless, untaxed] = [
    named("chiffre-d-affaires", "effectif"),
    named("dossier-inconnu"),
    named("tva-inconnue"),
  ];
  const when = (text: string, warning: Warning) => (text ? [warning] : []);
  return [
    {
      id: "prix-du-commerce",
      title: "Des prix à vérifier",
      text: "Ces prix ont été relevés au jour dit, la plupart sur des pages de tiers\u00a0: demandez un devis écrit. Les lignes sont rangées par coût, personne ne paie pour sa place.",
    },
    ...when(outside, {
      id: "hors-tarif",
      title: "Un prix qui n’est pas pour vous",
      text: `Le prix relevé ne vaut pas pour votre chiffre d’affaires ou votre effectif\u00a0: ${outside}.`,
    }),
    ...when(caseless, {
      id: "dossier-inconnu",
      title: "Un prix de dossier inconnu",
      text: `Nous ne connaissons pas tous les prix d’un dossier\u00a0: ${caseless}. Le coût peut être plus élevé.`,
    }),
    ...when(!use.recoversVat && (untaxed || beforeTax) ? "oui" : "", {
      id: "tva-supposee",
      title: "La TVA",
      text: `Aux prix hors taxes, nous avons ajouté ${supposedVat}\u00a0%, taux que nous supposons.${untaxed ? ` Nous ne savons pas si ces prix la comprennent\u00a0: ${untaxed}. «\u00a0Au pire\u00a0» l’ajoute.` : ""}`,
    }),
    {
      id: "accepter-un-dossier",
      title: "Quand le dossier est-il dû\u202f?",
      text: "Demandez-le par écrit\u00a0: souvent, seulement si vous acceptez la médiation. Demandez aussi le prix d’un dossier rejeté.",
    },
  ];
}
