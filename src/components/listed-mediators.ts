import type { CompiledLetter } from "../letters/compiled.ts";
import { typographFrench } from "../letters/typography.ts";
import { register } from "../register/index.ts";
import { isPublishable, type PublishableMediator } from "../schemas/mediator.ts";

/** 1 for the mediator of the host's members, 0 for the others. */
const isOwn = ({ id }: { id: string }) => Number(id === register.federation.mediator?.id);

/** The mediators whose details are certain: the host's own first, the others in the order of their names. */
export const publishableMediators: PublishableMediator[] = [...register.mediators.values()]
  .filter(isPublishable)
  .sort((a, b) => isOwn(b) - isOwn(a) || a.shortName.localeCompare(b.shortName, "fr"));

/** One of them. */
export function publishableMediator(id: string): PublishableMediator {
  const found = publishableMediators.find((mediator) => mediator.id === id);
  if (!found) throw new Error(`Médiateur inconnu ou non publiable « ${id} ».`);
  return found;
}

/** The mediator of the host's members, chosen at the start of a letter. */
export const ownMediator = register.federation.mediator?.id;

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

/** The mediators that a letter lets one choose from: none where it asks for none. */
export const mediatorsFor = ({ groups }: CompiledLetter) =>
  groups.some(({ fields }) => fields.some(({ type }) => type === "mediator"))
    ? listedMediators
    : [];

/** « La notice d’ANM Consommation », « La notice de CM2C ». */
export function noticeTitle(shortName: string): string {
  return /^[AEÉIOU]/.test(shortName) && !/^[A-Z]{2}\d/.test(shortName)
    ? `La notice d’${shortName}`
    : `La notice de ${shortName}`;
}
