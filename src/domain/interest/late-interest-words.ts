import { addDays, compareDates } from "../calendar/civil-date.ts";
import { formatDate, formatSpan } from "../calendar/french-date.ts";
import { formatEuros } from "../money.ts";
import type { IsoDate, Step } from "../outcome.ts";
import { formatDays } from "../time-limits/duration.ts";
import type { Account, InterestPeriod, SettledPayment } from "./account.ts";
import type { AppliedRate } from "./applied-rate.ts";
import { betweenProfessionals, type LateInterestInput } from "./late-interest-facts.ts";
import { formatHundredths, toHundredths } from "./percent.ts";

/** Why interest runs, and from when. */
export function explainRegime(input: LateInterestInput): Step {
  if (!betweenProfessionals(input))
    return {
      label: `Intérêt au taux légal depuis le ${formatDate(input.from)}`,
      detail:
        "Le retard se répare par l’intérêt au taux légal, sans perte à prouver. Il court depuis la mise en demeure\u202F; depuis l’échéance seulement si le contrat prévoit qu’elle suffit.",
      sources: ["civ-1231-6", "civ-1344", "civ-1344-1"],
    };
  const start = `Elles sont dues dès le lendemain de l’échéance du ${formatDate(input.from)}, sans rappel.`;
  return input.contractRate === undefined
    ? {
        label: "Pénalités au taux de la Banque centrale européenne + 10\u00A0points",
        detail: `C’est le taux entre professionnels quand le contrat n’en fixe pas d’autre. Le premier semestre prend le taux en vigueur le 1er\u00A0janvier, le second celui du 1er\u00A0juillet. ${start}`,
        sources: ["com-l441-10"],
      }
    : {
        label: `Pénalités au taux du contrat, ${formatHundredths(toHundredths(input.contractRate))}`,
        detail: `Entre professionnels, le contrat fixe le taux, sans descendre sous trois fois le taux légal. Ce plancher se calcule sur la colonne «\u00A0autres cas\u00A0»\u00A0: c’est notre lecture. ${start}`,
        sources: ["com-l441-10"],
      };
}

/** Which column of the legal rate applies; nothing to say between professionals. */
export function explainColumn(input: LateInterestInput): Step[] {
  if (betweenProfessionals(input)) return [];
  const own = input.creditor === "particulier";
  return [
    {
      label: own
        ? "Créancier particulier\u00A0: colonne «\u00A0particulier\u00A0»"
        : "Créancier professionnel\u00A0: colonne «\u00A0autres cas\u00A0»",
      detail: own
        ? "La qualité du créancier décide du taux. Ce calcul s’arrête avant un jugement\u00A0: après lui, le taux peut augmenter de cinq points."
        : "La qualité du créancier décide du taux, pas celle du débiteur. Ce calcul s’arrête avant un jugement\u00A0: après lui, le taux peut augmenter de cinq points.",
      sources: ["cmf-l313-2", "cmf-l313-3"],
    },
  ];
}

/**
 * How many days bear interest, and how they are counted; the periods follow one another, and there
 * is one at the least.
 */
export function explainDays({ from }: LateInterestInput, { periods }: Account): Step {
  const { to } = periods.at(-1)!;
  const count = periods.reduce((sum, period) => sum + period.days, 0);
  return {
    label: `${formatSpan(addDays(from, 1), to)}\u00A0: ${formatDays(count)}`,
    detail: `Le ${formatDate(from)} ne compte pas, le ${formatDate(to)} compte. L’année a toujours 365\u00A0jours, même bissextile\u00A0: c’est l’usage de service-public.fr, la loi ne le dit pas.`,
    sources: [],
  };
}

function explainPeriod(period: InterestPeriod, applied: AppliedRate): Step {
  const { base, rate, amount } = period;
  return {
    label: `${formatSpan(period.from, period.to)}\u00A0: ${formatEuros(base)} × ${formatDays(period.days)} × ${formatHundredths(toHundredths(rate))} ÷ 365 = ${formatEuros(amount)}`,
    detail: `${applied.reading.halfYear}. ${applied.words}`,
    sources: applied.reading.sources,
  };
}

function explainPayment({ date, amount, toInterest, toPrincipal }: SettledPayment): Step {
  return {
    label: `Paiement du ${formatDate(date)}\u00A0: ${formatEuros(amount)}`,
    detail: `Il éteint d’abord ${formatEuros(toInterest)} d’intérêts, puis ${formatEuros(toPrincipal)} de principal. Les intérêts réglés s’arrondissent au centime à cette date.`,
    sources: ["civ-1343-1"],
  };
}

/** Periods and payments in order of date. */
export function explainAccount(
  { periods, payments }: Account,
  appliedOn: (date: string) => AppliedRate,
): Step[] {
  const events = [
    ...periods.map((period) => ({
      date: period.to,
      step: explainPeriod(period, appliedOn(period.from)),
    })),
    ...payments.map((payment) => ({ date: payment.date, step: explainPayment(payment) })),
  ];
  return events.toSorted((a, b) => compareDates(a.date, b.date)).map(({ step }) => step);
}

/** The sum of the periods and its rounding. */
export function explainTotal({ periods, interest }: Account): Step {
  const several =
    periods.length > 1
      ? " Les montants des périodes sont ajustés pour que leur somme soit ce total\u00A0: le centime qui manque va à la période qui perd le plus à l’arrondi."
      : "";
  return {
    label: `Intérêts\u00A0: ${formatEuros(interest)}`,
    detail: `On additionne sans arrondir, puis on arrondit au centime le plus proche, le demi-centime vers le haut.${several} Les intérêts n’en produisent pas d’autres, sauf si le contrat ou le juge le prévoit et qu’ils sont dus depuis un an.`,
    sources: ["civ-1343-2"],
  };
}

/** The forty euros between professionals, or why nothing is added. */
export function explainIndemnity(input: LateInterestInput, indemnity: number): Step {
  return betweenProfessionals(input)
    ? {
        label: `Indemnité forfaitaire\u00A0: ${formatEuros(indemnity)}`,
        detail:
          "Tout professionnel en retard la doit, sans rappel. Des frais plus élevés se réclament sur justificatifs. Elle ne se réclame pas si une sauvegarde, un redressement ou une liquidation judiciaire interdit de payer à l’échéance.",
        sources: ["com-l441-10", "com-d441-5"],
      }
    : {
        label: "Ni indemnité de 40\u00A0€, ni frais de relance",
        detail:
          "Sans titre exécutoire, les frais de recouvrement restent à la charge du créancier, sauf un acte que la loi lui impose. Le juge de l’exécution peut en laisser à un débiteur de mauvaise foi\u202F; une lettre ne peut pas les réclamer.",
        sources: ["cpce-l111-8"],
      };
}

/** What is left to pay on the last day. */
export function explainDue(
  to: IsoDate,
  { principalLeft, interestLeft }: Account,
  indemnity: number,
): Step {
  const parts = [
    `${formatEuros(principalLeft)} de principal`,
    `${formatEuros(interestLeft)} d’intérêts`,
    ...(indemnity > 0 ? [`${formatEuros(indemnity)} d’indemnité`] : []),
  ];
  return {
    label: `Reste dû le ${formatDate(to)}\u00A0: ${formatEuros(principalLeft + interestLeft + indemnity)}`,
    detail: `${parts.join(" + ")}.`,
    sources: [],
  };
}

/** No day bears interest: nothing is owed for lateness. */
export function explainNotLate(input: LateInterestInput): Step {
  return {
    label: "Pas de retard\u00A0: 0,00\u00A0€ d’intérêts",
    detail:
      input.to > input.from
        ? `Tout était payé le ${formatDate(input.from)}\u00A0: rien ne porte intérêt après.`
        : `Le ${formatDate(input.from)} ne compte pas, et le calcul s’arrête au ${formatDate(input.to)}\u00A0: aucun jour ne porte intérêt.`,
    sources: betweenProfessionals(input) ? ["com-l441-10"] : ["civ-1344-1"],
  };
}
