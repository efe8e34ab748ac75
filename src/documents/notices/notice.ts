import { isPublishable, type Mediator } from "../../schemas/mediator.ts";
import { cleanTraderName } from "./trader.ts";

/** What a trader must communicate (C. conso., art. L. 616-1 and R. 616-1), and their own name. */
export interface Notice {
  mediator: {
    name: string;
    shortName: string;
    /** Lines of the postal address, as on an envelope. */
    address: string[];
    /** Complete address of the site, with its protocol. */
    website: string;
  };
  /** The trader's name; absent, the notice speaks in the first person plural. */
  trader?: string;
}

/**
 * The notice of one mediator.
 *
 * @param trader the trader's name, as typed; blank gives an impersonal notice
 * @throws when name, address and site of this mediator were not cross-checked
 */
export function noticeFor(mediator: Mediator, trader?: string): Notice {
  if (!isPublishable(mediator))
    throw new Error(
      `Aucune notice pour « ${mediator.name} » (content/mediators/${mediator.id}.yaml)\u00a0: ` +
        "son nom, son adresse et son site ne sont pas tous recoupés. " +
        "Une fois qu’ils le sont, écrivez « publishable: true ».",
    );
  const { name, shortName, address, website } = mediator;
  const cleaned = cleanTraderName(trader);
  return {
    mediator: { name, shortName, address: [...address], website },
    ...(cleaned === undefined ? {} : { trader: cleaned }),
  };
}

/** A site as it is printed: no protocol, no final slash. */
export function displayedSite(website: string): string {
  return website.replace(/^https?:\/\//, "").replace(/\/$/, "");
}
