import { entrySnippet } from "../snippet.js";
import { stop } from "../write.js";

/** A scenario over fifteen years: every assumption with its grounds, to be written over. */
export const newScenario = entrySnippet(
  "scenario",
  { plan: ["scenarios"] },
  (blanks) => [...start(blanks), "assumptions:", `  - ${assumption(blanks)}`],
  (blanks) => [...start(blanks), `assumptions: [${assumption(blanks)}]`],
);

type Given = Parameters<Parameters<typeof entrySnippet>[2]>[0];

function start({ place, blank }: Given): readonly string[] {
  const from = Number(place.context.today.slice(0, 4));
  const to = from + 15;
  return [
    `id: ${stop(1, "id")}`,
    `title: ${blank(2, "title")}`,
    `from: ${from}`,
    `to: ${to}`,
    `adoption: [{ year: ${from}, share: 0 }, { year: ${to}, share: ${stop(3, "0.5")} }]`,
    `adoptionBecause: ${blank(4, "grounds")}`,
  ];
}

function assumption({ blank }: Given): string {
  return `{ retirement: ${stop(5, "0.03")}, turnover: ${stop(6, "0.05")}, demandGrowth: ${stop(7, "0.01")}, because: ${blank(8, "grounds")} }`;
}
