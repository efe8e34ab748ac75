import type { Offer } from "../../domain/costs/yearly-cost.ts";
import type { IsoDate } from "../../domain/outcome.ts";
import type { Mediator } from "../../schemas/mediator.ts";

/** The prices of a mediator, with its name and the day on which they were read. */
export interface NamedOffer extends Offer {
  name: string;
  /** Absent from what the visitor types. */
  asOf?: IsoDate;
}

/** The offers of the mediators whose notice can be made and whose prices we know, by name. */
export function namedOffers(mediators: Iterable<Mediator>): NamedOffer[] {
  return [...mediators]
    .flatMap(({ shortName, publishable, tariffs }) => {
      if (!publishable || !tariffs) return [];
      const { notes: _, source: __, confidence: ___, ...offer } = tariffs;
      return [{ name: shortName, ...offer }];
    })
    .sort((a, b) => a.name.localeCompare(b.name, "fr"));
}
