import { facts, json } from "../../../components/open-data.ts";
import { indexFile, jsonText } from "../../../open-data/files.ts";

/** What there is to read, and where. */
export const GET = (): Response => json(jsonText(indexFile(facts)));
