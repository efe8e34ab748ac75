import { formatDate } from "../../domain/calendar/french-date.ts";
import { toHundredths } from "../../domain/interest/percent.ts";
import { formatDollars } from "../../domain/money.ts";
import type { IsoDate } from "../../domain/outcome.ts";
import { quebecInterest } from "../../domain/quebec/late-interest.ts";
import type { Values } from "../../letters/values.ts";
import { AnswerFault, type Calculation } from "../calculator.ts";
import { arrangeKnots } from "../knots.ts";

/** A rate typed in percent, in hundredths. @throws AnswerFault with more than two decimals */
function rateOf(values: Values, field: string): number | undefined {
  const percent = values[field];
  if (typeof percent !== "number") return undefined;
  if (Math.abs(percent * 100 - toHundredths(percent)) > 1e-6)
    throw new AnswerFault(field, "Donnez ce taux en pour cent, avec deux décimales au plus.");
  return toHundredths(percent);
}

/** Interest since the day of default, and the indemnity that a court may add, apart. */
export function interestResult(values: Values, today: IsoDate): Calculation {
  const { somme, cents = 0, demeure, jusqu_au } = values;
  const from = demeure as IsoDate;
  const to = (jusqu_au as IsoDate | undefined) ?? today;
  const { value, steps, sources, warnings } = quebecInterest({
    principal: Number(somme) * 100 + Number(cents),
    from,
    to,
    agreedRate: rateOf(values, "taux_convenu"),
    stateRate: rateOf(values, "taux_etat"),
  });
  const besides = value.indemnity
    ? ` Le tribunal pourrait y ajouter ${formatDollars(value.indemnity)} d’indemnité.`
    : "";
  return {
    headline: {
      before: "Les intérêts s’élèvent à",
      value: formatDollars(value.interest),
      after: ` au ${formatDate(to)}.${besides}`,
    },
    knots: arrangeKnots(
      [
        { date: from, title: "Votre client est en demeure", role: "fact" },
        ...(to === today
          ? []
          : [
              {
                date: to,
                title: "Fin du calcul",
                role: to < today ? ("fact" as const) : ("milestone" as const),
              },
            ]),
      ],
      today,
    ),
    steps,
    sources,
    warnings,
    dates: [],
  };
}
