// Stands for the `unicode-properties` package inside the PDF engine: the same answers for the
// characters our fonts hold, taken from the tables that every JavaScript engine carries.

const scripts = ["Latin", "Greek", "Cyrillic", "Inherited"].map((name) => [
  name,
  new RegExp(`\\p{Script=${name}}`, "u"),
]);
const categories = ["Mn", "Mc", "Me", "Cf", "Nd", "Zs", "Lu", "Ll", "Lo"].map((name) => [
  name,
  new RegExp(`\\p{${name}}`, "u"),
]);

const find = (table, codePoint, otherwise) =>
  table.find(([, pattern]) => pattern.test(String.fromCodePoint(codePoint)))?.[0] ?? otherwise;

export const getScript = (codePoint) => find(scripts, codePoint, "Common");
export const getCategory = (codePoint) => find(categories, codePoint, "So");
export const getCombiningClass = (codePoint) =>
  getCategory(codePoint) === "Mn" ? "Above" : "Not_Reordered";
export const isDigit = (codePoint) => getCategory(codePoint) === "Nd";
export const isMark = (codePoint) => ["Mn", "Mc", "Me"].includes(getCategory(codePoint));
