import type { Territory } from "../../domain/calendar/territories.ts";
import type { IsoDate } from "../../domain/outcome.ts";
import type { Client, ContractFacts, Place } from "../../domain/withdrawal/contract.ts";
import { isException } from "../../domain/withdrawal/exceptions.ts";
import type { Information } from "../../domain/withdrawal/period.ts";
import type { Values } from "../../letters/values.ts";
import { AnswerFault } from "../calculator.ts";

/** The client's withdrawal, and what followed. */
export interface WithdrawalTold {
  toldOn: IsoDate;
  sentOn?: IsoDate | undefined;
  /** What became of the goods; absent when there is nothing to give back. */
  goods?: { collected: boolean; backOn?: IsoDate | undefined };
  /** What the client had paid, in cents. */
  paid?: number | undefined;
  refundedOn?: IsoDate | undefined;
}

/** The answers, in the words of the domain. */
export interface Facts {
  contract: ContractFacts;
  subject: "service" | "goods" | "digital";
  /** Supply and fitting. */
  fitted: boolean;
  conclusion: IsoDate;
  /** Reception of the goods that counts. */
  reception?: IsoDate | undefined;
  /** Where the period starts; absent while the goods are not received. */
  start?: IsoDate | undefined;
  information: Information;
  begun?: { requested: boolean; share?: number | undefined } | undefined;
  price?: number | undefined;
  withdrawal?: WithdrawalTold | undefined;
  territory: Territory;
}

const places: Record<string, Place> = {
  "en-ligne": "online",
  "a-distance": "distance",
  "hors-etablissement": "off-premises",
  boutique: "premises",
};
const clients: Record<string, Client> = {
  particulier: "consumer",
  "petit-professionnel": "small-business",
  professionnel: "business",
  association: "association",
};
const subjects = { service: "service", bien: "goods", numerique: "digital" } as const;

function contractOf(values: Values): ContractFacts {
  const named = String(values.cas_service ?? values.cas_bien ?? "aucun");
  const exception = values.accord_numerique === true ? "numerique" : named;
  return {
    place: places[String(values.lieu)] ?? "premises",
    client: clients[String(values.client)] ?? "consumer",
    ...(isException(exception) ? { exception } : {}),
  };
}

function informationOf(values: Values): Information {
  if (values.information === "plus-tard")
    return { told: "later", on: values.information_recue as IsoDate };
  return { told: values.information === "oui" ? "in-time" : "never" };
}

function withdrawalOf(values: Values, delivered: boolean): WithdrawalTold | undefined {
  if (values.retractation !== true) return undefined;
  if (delivered && values.retour === "sans-objet")
    throw new AnswerFault(
      "retour",
      "Le bien a été reçu\u00A0: dites s’il est revenu, ou si vous avez proposé de le reprendre.",
    );
  const goods = delivered
    ? {
        collected: values.retour === "reprise",
        backOn: values.retour_le as IsoDate | undefined,
      }
    : undefined;
  return {
    toldOn: values.retractation_recue as IsoDate,
    sentOn: values.retractation_envoyee as IsoDate | undefined,
    ...(goods ? { goods } : {}),
    paid: values.somme as number | undefined,
    refundedOn: values.remboursement_le as IsoDate | undefined,
  };
}

/** @throws AnswerFault when the answers contradict each other */
export function factsOf(values: Values): Facts {
  const subject = subjects[values.nature as keyof typeof subjects];
  const conclusion = values.conclusion as IsoDate;
  const reception = values.reception as IsoDate | undefined;
  const begun =
    values.commence === "demande" || values.commence === "sans-demande"
      ? {
          requested: values.commence === "demande",
          share: values.part_faite as number | undefined,
        }
      : undefined;
  return {
    contract: contractOf(values),
    subject,
    fitted: values.bien === "pose",
    conclusion,
    reception,
    start: subject === "goods" ? reception : conclusion,
    information: informationOf(values),
    begun,
    price: values.prix as number | undefined,
    withdrawal: withdrawalOf(values, reception !== undefined),
    territory: (values.territoire as Territory | undefined) ?? "metropole",
  };
}
