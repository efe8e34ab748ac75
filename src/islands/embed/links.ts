/**
 * Links inside a frame. Those that stay in it carry the look to the next page; those that the device
 * opens by itself, and those to a place of this page, leave no empty tab behind.
 *
 * @param look the options of the look, as the end of an address
 */
export function mindLinks(look: () => string): void {
  addEventListener(
    "click",
    ({ target }) => {
      const link = target instanceof Element ? target.closest("a") : null;
      const written = link?.getAttribute("href");
      if (!link || !written) return;
      if (/^(?:#|mailto:|tel:)/.test(written)) link.target = "_self";
      else if (link.target === "_self" && link.hash === "") link.hash = look();
    },
    { capture: true },
  );
}
