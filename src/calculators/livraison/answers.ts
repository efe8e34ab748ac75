import { additionalTimeEnd } from "../../domain/delivery/additional-time.ts";
import type { DeliveryFacts, FormalNotice, ImmediateGround } from "../../domain/delivery/facts.ts";
import type { IsoDate } from "../../domain/outcome.ts";
import type { Values } from "../../letters/values.ts";

/** The answers, in the words of the domain. */
export interface Facts extends DeliveryFacts {
  client: "consumer" | "non-professional" | "professional";
  /** What the client had paid, in cents. */
  paid?: number | undefined;
  refundedOn?: IsoDate | undefined;
}

const clients: Record<string, Facts["client"]> = {
  particulier: "consumer",
  "non-professionnel": "non-professional",
  professionnel: "professional",
};
const grounds: Record<string, ImmediateGround> = {
  "date-essentielle": "essential-date",
  refus: "refusal",
};

function noticeOf(values: Values): FormalNotice | undefined {
  const on = values.mise_en_demeure_le as IsoDate | undefined;
  if (on === undefined) return undefined;
  const until =
    typeof values.delai_jours === "number"
      ? additionalTimeEnd(on, values.delai_jours)
      : (values.delai_date as IsoDate | undefined);
  return { on, until };
}

/** Reads the answers; each question has already been checked on its own. */
export function factsOf(values: Values): Facts {
  const receivedOn = values.resolution_recue as IsoDate | undefined;
  return {
    client: clients[String(values.client)] ?? "consumer",
    conclusion: values.conclusion as IsoDate,
    agreed: values.date_convenue as IsoDate | undefined,
    immediate: grounds[String(values.urgence)],
    performedOn: values.execution_le as IsoDate | undefined,
    notice: noticeOf(values),
    termination:
      receivedOn === undefined
        ? undefined
        : { receivedOn, sentOn: values.resolution_lettre as IsoDate | undefined },
    paid: values.somme as number | undefined,
    refundedOn: values.remboursement_le as IsoDate | undefined,
  };
}
