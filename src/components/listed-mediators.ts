import { typographFrench } from "../letters/typography.ts";
import { register } from "../register/index.ts";
import { isPublishable, type PublishableMediator } from "../schemas/mediator.ts";

/** 1 for the mediator of the host's members, 0 for the others. */
const isOwn = ({ id }: { id: string }) => Number(id === register.federation.mediator?.id);

/** The mediators whose details are certain: the host's own first, the others in the order of their names. */
export const publishableMediators: PublishableMediator[] = [...register.mediators.values()]
  .filter(isPublishable)
  .sort((a, b) => isOwn(b) - isOwn(a) || a.shortName.localeCompare(b.shortName, "fr"));

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
