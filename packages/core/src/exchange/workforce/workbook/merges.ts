/** Cells that are shown as one, 0-based and inclusive. */
export interface Merge {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** As many columns as a workbook has. */
export const mostColumns = 16_384;
// Up to the next tag at most: it is looked for once from each.
const mergeCell = /<(?:\w+:)?mergeCell\s[^<>]*?ref\s*=\s*["']\s*([A-Z]+)(\d+):([A-Z]+)(\d+)\s*["']/gi;

/** The merged cells that a part of a sheet names, below its rows; not such as lie outside of it. */
export function readMerges(xml: string): readonly Merge[] {
  return [...xml.matchAll(mergeCell)]
    .map(([, left = "", top = "", right = "", bottom = ""]) => {
      return {
        ...{ top: Number(top) - 1, bottom: Number(bottom) - 1 },
        ...{ left: columnOf(left), right: columnOf(right) },
      };
    })
    .filter(({ right }) => right < mostColumns);
}

/** A column's letters as its place: A is 0. */
export function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/**
 * Gives each row of a merged cell the text of its first: a heading over several columns, a municipality beside several rows.
 * Numbers stay where they stand, or they would be counted for each row.
 */
export class MergedTexts {
  readonly #starting = new Map<number, Merge[]>();
  #active: { readonly merge: Merge; readonly text: string }[] = [];

  constructor(merges: readonly Merge[]) {
    for (const merge of merges) {
      const same = this.#starting.get(merge.top);
      if (same) same.push(merge);
      else this.#starting.set(merge.top, [merge]);
    }
  }

  /** Fills a row in; rows are given from the top. `isText` tells of each cell whether it is a text. */
  fill(row: number, cells: string[], isText: readonly boolean[]): void {
    this.#active = this.#active.filter(({ merge }) => merge.bottom >= row);
    for (const merge of this.#starting.get(row) ?? []) {
      const text = cells[merge.left] ?? "";
      if (text === "" || isText[merge.left] !== true) continue;
      // Excel has none that overlap: a few thousand of them would fill every row thousands of times.
      if (!this.#active.some((other) => overlap(other.merge, merge))) this.#active.push({ merge, text });
    }
    for (const { merge, text } of this.#active) {
      for (let column = merge.left; column <= merge.right; column++) {
        while (cells.length < column) cells.push("");
        if ((cells[column] ?? "") === "") cells[column] = text;
      }
    }
  }
}

function overlap(one: Merge, other: Merge): boolean {
  return one.left <= other.right && other.left <= one.right;
}
