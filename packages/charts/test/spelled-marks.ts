import { textPieces } from "../src/index.ts";

/** A text whose marks of language can be read: `[nb: Roboter]`. */
export function spelledMarks(text: string): string {
  return textPieces(text)
    .map(({ text: own, language }) => (language === undefined ? own : `[${language}: ${own}]`))
    .join("");
}
