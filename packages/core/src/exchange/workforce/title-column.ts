import { foldName } from "../../workforce/fold-name.js";

/** Headers of what the occupations of a source are called, beside their codes. */
const shape =
  /^(?:stillings?(?:benevnelse|betegnelse|nemning|tittel|navn|namn|tekst)|stilling|(?:yrkes?)(?:betegnelse|nemning|tittel|navn|namn)?|tittel|(?:job|occupation)?title)$/;

/** The column that tells what codes are called; undefined where none does, of those that may be read. */
export function titleColumn(
  headers: readonly string[],
  mayRead: (column: number) => boolean,
): number | undefined {
  const column = headers.findIndex((header, at) => mayRead(at) && shape.test(foldName(header)));
  return column < 0 ? undefined : column;
}
