import { searchLexicon } from "../../components/search-lexicon.ts";

/** The words that the search box understands, read by the search page alone. */
export function GET(): Response {
  return Response.json(searchLexicon());
}
