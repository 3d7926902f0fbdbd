import type { Problem } from "../problem.js";
import type { Codebook } from "./codebook.js";
import type { CubeCells } from "./cube-cells.js";
import type { Layout } from "./layout.js";
import type { UnmappedCode } from "./types.js";

/** As many as one can map in a sitting: they often cover most of the weight. */
const mostListed = 30;

/** Codes of a file's own that lead to no occupation, heaviest first. */
export function unmappedCodes(codebook: Codebook, cells: CubeCells): readonly UnmappedCode[] {
  const found: UnmappedCode[] = [];
  codebook.occupations.values.forEach((occupation, id) => {
    const rows = cells.occupationRows[id] ?? 0;
    const code = rows === 0 || codebook.occupationKnown(id) ? undefined : codebook.codeOf(occupation);
    if (code === undefined || code === "") return;
    const title = codebook.titleOf(code);
    found.push({
      code,
      ...(title === undefined ? {} : { title }),
      occupation,
      rows,
      weightMilli: cells.occupationMilli[id] ?? 0,
    });
  });
  return found.sort((a, b) => b.weightMilli - a.weightMilli || (a.code < b.code ? -1 : 1));
}

/** The codes that a mapping does not have, by weight, at the head of the file: one code has its cell to tell it. */
export function unmappedProblem(
  unmapped: readonly UnmappedCode[],
  layout: Layout,
  cells: CubeCells,
): Problem | undefined {
  if (!layout.mapped || unmapped.length < 2) return undefined;
  const all = sum(cells.occupationMilli);
  const weight = sum(unmapped.map(({ weightMilli }) => weightMilli));
  const share = (milli: number) => (all > 0 ? milli / all : 0);
  const listed = unmapped.slice(0, mostListed);
  const listedWeight = sum(listed.map(({ weightMilli }) => weightMilli));
  return {
    code: "unmapped-codes",
    range: layout.occupationRange,
    data: {
      classification: layout.format.classification,
      unit: layout.format.weight,
      count: unmapped.length,
      weight: weight / 1000,
      share: share(weight),
      codes: listed.map(({ code, title, weightMilli }) => ({
        code,
        ...(title === undefined ? {} : { title }),
        weight: weightMilli / 1000,
        share: share(weightMilli),
      })),
      listedShare: weight > 0 ? listedWeight / weight : 1,
    },
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
