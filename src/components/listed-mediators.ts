import { register } from "../register/index.ts";
import { isPublishable, type PublishableMediator } from "../schemas/mediator.ts";

/** The mediators whose details are certain, in the order of their names. */
export const publishableMediators: PublishableMediator[] = [...register.mediators.values()]
  .filter(isPublishable)
  .sort((a, b) => a.shortName.localeCompare(b.shortName, "fr"));

/** What a form needs of each. */
export const listedMediators = publishableMediators.map(
  ({ id, name, shortName, address, website }) => ({
    id,
    name,
    shortName,
    address,
    website,
  }),
);
