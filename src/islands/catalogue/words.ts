/** Words that say nothing of what one is looking for. */
const empty = new Set(
  (
    "je tu il elle on nous vous ils elles me te se moi toi lui y en ne pas plus n m s t c j l d qu " +
    "que qui quoi dont ce cet cette ces ca cela mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs " +
    "le la les un une des de du au aux a et ou mais donc car si pour par sur avec sans dans chez vers " +
    "est suis es ai as avons avez ont sont etre avoir fait faire va veut veux peut peux comment quand"
  ).split(" "),
);

/** Endings that turn one word of a family into another, longest first. */
const endings = (
  "issements issement aisons aison ements ement ateurs ateur ations ation itions ition ances ance " +
  "eurs eur euses euse ables able aient aient ants ant ents ent ees ee es er ez ais ait ir is it s e x"
).split(" ");

/** Lower case, without accents nor ligatures; « paie » and « payer » begin alike. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replaceAll("œ", "oe")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replaceAll("y", "i");
}

/** The part of a word that its family shares: « rembourser », « remboursement » ⇒ « rembours ». */
function stem(word: string): string {
  const ending = endings.find((each) => word.endsWith(each) && word.length - each.length >= 3);
  return ending ? word.slice(0, -ending.length) : word;
}

/** The stems of a text's words, the empty words left out, each once. */
export function stemsOf(text: string): string[] {
  const words = fold(text).split(/[^\p{L}\p{N}]+/u);
  return [...new Set(words.filter((word) => word && !empty.has(word)).map(stem))];
}

/** Whether two words differ by one letter at most, or by two neighbours in the wrong order. */
function isSlip(left: string, right: string): boolean {
  if (Math.abs(left.length - right.length) > 1) return false;
  let start = 0;
  while (start < left.length && left[start] === right[start]) start++;
  const [restL, restR] = [left.slice(start), right.slice(start)];
  return (
    restL.slice(1) === restR.slice(1) ||
    restL.slice(1) === restR ||
    restL === restR.slice(1) ||
    (restL[0] === restR[1] && restL[1] === restR[0] && restL.slice(2) === restR.slice(2))
  );
}

/** Shorter words have too many neighbours for a slip to be told from another word. */
const shortestSlip = 5;

/** Whether a word that was typed is meant for a word of ours: the same, its beginning, or a slip away. */
export function meets(typed: string, ours: string): boolean {
  if (typed.length >= 2 && ours.startsWith(typed)) return true;
  return typed.length >= shortestSlip && ours.length >= shortestSlip - 1 && isSlip(typed, ours);
}

/** Something to find, by its id, and the stems of what it says. */
export interface Findable {
  id: string;
  stems: string[];
}

/**
 * The ids of what meets most of the words typed; everything when no word says anything, nothing when
 * none is met. « il veut pas payer » finds « Votre client ne paie pas ».
 */
export function find(query: string, all: readonly Findable[]): Set<string> {
  const typed = stemsOf(query);
  if (typed.length === 0) return new Set(all.map(({ id }) => id));
  const scores = all.map(
    ({ stems }) => typed.filter((word) => stems.some((ours) => meets(word, ours))).length,
  );
  const best = Math.max(0, ...scores);
  return new Set(
    best === 0 ? [] : all.filter((_, index) => scores[index] === best).map(({ id }) => id),
  );
}
