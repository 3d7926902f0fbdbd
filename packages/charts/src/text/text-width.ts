/** How a text is set. */
export interface Setting {
  /** Font size in px. */
  readonly size: number;
  /** Weight 600. */
  readonly bold?: boolean;
  /** How much wider than Helvetica the font may be (`Palette.textScale`). */
  readonly scale?: number;
}

/** Advance widths in thousandths of an em, grouped; Helvetica's and Arial's, near enough those of Segoe UI. */
const groups: Readonly<Record<number, string>> = {
  191: "'",
  236: "ijl’‘",
  260: "|",
  278: " \u00a0\u202f!,./:;I[]\\ft·",
  333: "()-`r“”",
  355: '"',
  389: "*",
  500: "Jckszvxy",
  556: "#$?_0123456789abdeghnopquåáàäéèêüöóò–L",
  584: "+<=>~",
  611: "FTZøß",
  667: "&ABEKPSVXYÄÅ",
  722: "CDHNRUwÉÜŒ",
  778: "GOQØÖ",
  833: "Mm",
  889: "%æœ",
  944: "W",
  1000: "—…@Æ",
};

const advances = new Map(
  Object.entries(groups).flatMap(([width, characters]) =>
    [...characters].map((character) => [character, Number(width)] as const),
  ),
);

/** A glyph the table does not have: wide enough for any letter of the Latin, Greek and Cyrillic scripts. */
const unknownAdvance = 780;
/** Scripts drawn in full squares, and emoji. */
const fullWidth =
  /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]|\p{Extended_Pictographic}/u;

/** Helvetica's kin differ among themselves; a name must have room in each of them. */
const safety = 1.05;

/**
 * Width of a line of text in px. Estimated from a table, since a picture must come out the same in a window, in a
 * worker and on the command line; a little wide rather than a little narrow.
 */
export function textWidth(text: string, { size, bold = false, scale = 1 }: Setting): number {
  let thousandths = 0;
  for (const character of text) {
    thousandths += advances.get(character) ?? (fullWidth.test(character) ? 1000 : unknownAdvance);
  }
  return (thousandths / 1000) * size * safety * scale * (bold ? 1.12 : 1);
}
