import { formatLongDate } from "../../../src/domain/calendar/french-date.ts";
import {
  type Territory,
  territories,
  territoryNames,
} from "../../../src/domain/calendar/territories.ts";
import type { IsoDate, Outcome } from "../../../src/domain/outcome.ts";
import { computeDueDate } from "../../../src/domain/time-limits/due-date.ts";
import { paymentBan } from "../../../src/domain/withdrawal/payment-ban.ts";
import { nearest } from "../../../src/register/nearest.ts";
import { type KnownRule, readRules } from "../data.ts";
import { InputError } from "../input-error.ts";
import { type Answer, jsonOf, rowOf, textOf } from "../present.ts";
import { type Options, readChoice, readDate } from "../read-options.ts";

/** The dates that a rule gives. */
interface Dates {
  echeance: IsoDate;
  dernierJourOuvrable?: IsoDate;
  premierJourPermis?: IsoDate;
  premierJourPrudent?: IsoDate;
}

const names: Record<keyof Dates, string> = {
  echeance: "Échéance",
  dernierJourOuvrable: "Dernier jour ouvrable avant",
  premierJourPermis: "Premier jour permis",
  premierJourPrudent: "Premier jour prudent",
};

function knownRule(id: string | undefined): KnownRule {
  const rules = readRules();
  const found = id === undefined ? undefined : rules.get(id);
  if (found) return found;
  const close = id === undefined ? undefined : nearest(id, rules.keys());
  throw new InputError(
    id === undefined
      ? "Il manque l’identifiant de la règle. Écrivez par exemple : regle retractation --depuis 2026-03-23. La commande « regles » les donne tous."
      : `Règle « ${id} » inconnue.${close ? ` Vouliez-vous dire « ${close} » ?` : ""} La commande « regles » les donne toutes.`,
  );
}

/** The holidays of Québec count for its rules, and for them alone. */
function territoryFor(options: Options, { rule, jurisdiction }: KnownRule): Territory {
  const possible = territories.filter(
    (territory) => (territory === "quebec") === (jurisdiction === "quebec"),
  );
  if (!options.territoire) return possible[0] ?? "metropole";
  const territory = readChoice(options, "territoire", territories);
  if (!possible.includes(territory))
    throw new InputError(
      `--territoire ${territory} : la règle « ${rule.id} » n’y vaut pas. Écrivez l’un de ceux-ci : ${possible.join(", ")}.`,
    );
  return territory;
}

function compute({ rule }: KnownRule, start: IsoDate, territory: Territory): Outcome<Dates> {
  if (rule.id === "hors-etablissement-paiement") {
    const { value, ...rest } = paymentBan(rule, start, territory);
    const { lastForbidden, firstLawful, careful } = value;
    return {
      ...rest,
      value: {
        echeance: lastForbidden,
        premierJourPermis: firstLawful,
        premierJourPrudent: careful,
      },
    };
  }
  const { value, ...rest } = computeDueDate(rule, start, { territory });
  return {
    ...rest,
    value: {
      echeance: value.dueDate,
      ...(value.lastWorkingDay ? { dernierJourOuvrable: value.lastWorkingDay } : {}),
    },
  };
}

/**
 * The last day that a rule gives, from the day of its starting event.
 *
 * @throws InputError, RuleNotInForce
 */
export function regle(options: Options): Answer {
  const known = knownRule(options.regle);
  const start = readDate(options, "depuis");
  const territory = territoryFor(options, known);
  const outcome = compute(known, start, territory);
  const dates = outcome.value;
  const { rule } = known;
  return {
    json: {
      regle: rule.id,
      depuis: start,
      territoire: territory,
      ...dates,
      ...jsonOf(outcome),
    },
    text: () =>
      [
        rule.title,
        ...Object.entries(dates).map(
          ([key, date]) => `${names[key as keyof Dates]}\u00a0: ${formatLongDate(date)}`,
        ),
        `Départ\u00a0: ${formatLongDate(start)} (${rule.event}). Jours fériés\u00a0: ${territoryNames[territory]}.`,
        "",
        textOf(outcome),
      ].join("\n"),
    row: { ...dates, ...rowOf(outcome) },
  };
}
