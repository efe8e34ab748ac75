import type { KnownMediator } from "../documents/notices/known-mediator.ts";
import { typographFrench } from "../letters/typography.ts";
import { register } from "../register/index.ts";
import { isPublishable } from "../schemas/mediator.ts";
import { statusLine } from "./mediator-status.ts";
import { hrefOf } from "./site.ts";

/** Every mediator of the register, with what to tell somebody who types it by hand. */
export const knownMediators: KnownMediator[] = [...register.mediators.values()].map((mediator) => {
  const { id, name, shortName, formerNames, website, statusDetail, caution } = mediator;
  const said = [`${statusLine(mediator)}.`, statusDetail, caution].filter(
    (one) => one !== undefined,
  );
  const ready = isPublishable(mediator);
  return {
    names: [name, shortName, ...formerNames],
    website,
    note: typographFrench(
      ready
        ? `Cela ressemble à ${shortName}, dont la notice est déjà prête ici.`
        : `Cela ressemble à ${shortName}, dont nous n’avons pas pu recouper les coordonnées. ${said.join(" ")}`,
    ),
    ...(ready ? { page: hrefOf("mediateur", id) } : {}),
  };
});
