import type { DutyStatus } from "../../schemas/compliance.ts";
import type { Verdict } from "./evaluate.ts";

/** What each status is called, as the title of its list and in a table. */
export const statusWords: Record<DutyStatus, string> = {
  missing: "À faire",
  "to-check": "À vérifier",
  ok: "En place",
  "not-concerned": "Sans objet",
};

/** The verdicts of one status, in their order. */
export function withStatus(verdicts: readonly Verdict[], status: DutyStatus): Verdict[] {
  return verdicts.filter((verdict) => verdict.status === status);
}

const count = (number: number, one: string, many: string) =>
  `${number}\u00a0${number > 1 ? many : one}`;

/** The answer in a sentence, its number in the middle: « Il vous manque » · « 3 points » · « sur 12. ». */
export function headlineOf(verdicts: readonly Verdict[]): {
  before: string;
  value: string;
  after: string;
} {
  const number = (status: DutyStatus) => withStatus(verdicts, status).length;
  const concerned = verdicts.length - number("not-concerned");
  const toCheck = number("to-check");
  const rest = toCheck > 0 ? ` Encore ${count(toCheck, "point", "points")} à vérifier.` : "";
  if (concerned === 0)
    return {
      before: "D’après vos réponses,",
      value: "rien de tout cela",
      after: " ne vous concerne.",
    };
  const missing = number("missing");
  if (missing > 0)
    return {
      before: "Il vous manque",
      value: count(missing, "point", "points"),
      after: ` sur ${concerned}.${rest}`,
    };
  if (toCheck > 0)
    return {
      before: "Rien ne manque, mais",
      value: count(toCheck, "point", "points"),
      after: ` sur ${concerned} ${toCheck > 1 ? "restent" : "reste"} à vérifier.`,
    };
  return {
    before: "D’après vos réponses, vous êtes",
    value: "en règle",
    after: ` sur ${count(concerned, "point", "points")}.`,
  };
}
