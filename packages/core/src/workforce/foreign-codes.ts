import type { Problem } from "../problem.js";
import type { Codebook } from "./codebook.js";
import type { CubeCells } from "./cube-cells.js";
import type { Layout } from "./layout.js";
import { isSevenDigitCode } from "./nearest-occupation.js";

/** Above this share of the weight, codes that do not exist are taken for another catalogue's. */
const shareOfOtherCodes = 0.1;

/**
 * Up to this many rows, and half the weight, each of them is still shown at its cell; then codes that look like no
 * other catalogue's need no word of their own.
 */
const rowsShownOneByOne = 20;

type Looks = "position-codes" | "seven-digit-codes" | "other";

/**
 * The one problem that heads a file whose codes are not of its classification, and whether it stands for the single
 * unknown codes too. Undefined for a file whose codes are.
 */
export function foreignCodes(
  layout: Layout,
  codebook: Codebook,
  cells: CubeCells,
): { readonly problem: Problem; readonly insteadOfCells: boolean } | undefined {
  if (layout.mapped) return undefined;
  const codes = codebook.occupations.values;
  const milliOf: Record<Looks, number> = { "position-codes": 0, "seven-digit-codes": 0, other: 0 };
  let all = 0;
  let unknown = 0;
  let rows = 0;
  // Asked for after every key: a loop without calls of its own.
  for (let occupation = 0; occupation < codes.length; occupation++) {
    const milli = cells.occupationMilli[occupation] ?? 0;
    all += milli;
    if (codebook.occupationKnown(occupation)) continue;
    const code = codes[occupation] ?? "";
    // A cell without a code says nothing of what the codes are; it is told where it stands.
    if (code === "") continue;
    unknown += milli;
    rows += cells.occupationRows[occupation] ?? 0;
    milliOf[looksOf(code)] += milli;
  }
  const share = all > 0 ? unknown / all : 0;
  const looksLike = layout.positionCodes ? "position-codes" : heaviest(milliOf);
  const insteadOfCells = layout.positionCodes || share > 0.5 || rows > rowsShownOneByOne;
  const isHeaded =
    layout.positionCodes || (share > shareOfOtherCodes && (looksLike !== "other" || insteadOfCells));
  if (!isHeaded) return undefined;
  return {
    problem: {
      code: "not-occupation-codes",
      range: layout.occupationRange,
      data: { looksLike, share, classification: layout.format.classification, rows },
    },
    insteadOfCells,
  };
}

function looksOf(code: string): Looks {
  if (isSevenDigitCode(code)) return "seven-digit-codes";
  return /^\d{4}$/.test(code) ? "position-codes" : "other";
}

function heaviest(milliOf: Readonly<Record<Looks, number>>): Looks {
  const looks = Object.keys(milliOf) as Looks[];
  return looks.reduce((most, next) => (milliOf[next] > milliOf[most] ? next : most));
}
