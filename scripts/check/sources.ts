/** Fails when a source is past the day on which it should have been read again. */
import { register } from "../../src/register/index.ts";

const today = process.env.BUILD_DAY ?? new Date().toISOString().slice(0, 10);
const stale = [...register.sources.values()].filter((source) => source.reviewBy <= today);
for (const source of stale)
  console.error(`${source.id} : ${source.citation} était à relire avant le ${source.reviewBy}.`);
if (stale.length > 0) process.exit(1);
console.log(`${register.sources.size} sources, aucune à relire au ${today}.`);
