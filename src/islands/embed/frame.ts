/* The script of every embed: its look, its height for the page around it, its links. */
import { answerHost } from "./host.ts";
import { mindLinks } from "./links.ts";
import { wearLook } from "./look.ts";
import { onlyOptions, readOptions } from "./options.ts";

let look = "";

function wear(written: string): void {
  look = onlyOptions(written);
  wearLook(readOptions(look));
}
wear(location.hash);
// The page of « Intégrer » and others change the end of the address; a letter's check has none.
addEventListener("hashchange", () => {
  if (onlyOptions(location.hash)) wear(location.hash);
});
answerHost(wear);
mindLinks(() => look);
