import { typographFrench } from "../letters/typography.ts";
import { register } from "../register/index.ts";
import { isPublishable, type PublishableMediator } from "../schemas/mediator.ts";

/** The mediators whose details are certain, in the order of their names. */
export const publishableMediators: PublishableMediator[] = [...register.mediators.values()]
  .filter(isPublishable)
  .sort((a, b) => a.shortName.localeCompare(b.shortName, "fr"));

/** What a form needs of each. */
export const listedMediators = publishableMediators.map(
  ({ id, name, shortName, address, website, caution }) => ({
    id,
    name,
    shortName,
    address,
    website,
    ...(caution ? { caution: typographFrench(caution) } : {}),
  }),
);

/** « La notice d’ANM Consommation », « La notice de CM2C ». */
export function noticeTitle(shortName: string): string {
  return /^[AEÉIOU]/.test(shortName) && !/^[A-Z]{2}\d/.test(shortName)
    ? `La notice d’${shortName}`
    : `La notice de ${shortName}`;
}
