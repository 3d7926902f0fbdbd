import type { EstimateViewInput } from "./input.js";

/** What a source says of itself, after the words of the page. */
export interface CitedText {
  readonly text: string;
  /** Language of the text where it is known to be another than the page's; "" else. */
  readonly language: "en" | "";
}

/** Who published a score set; the sets that come with the program speak of themselves in English. */
export function citedScores(
  { language, scoresInEnglish }: Pick<EstimateViewInput, "language" | "scoresInEnglish">,
  parts: readonly string[],
): CitedText {
  const text = parts.filter((part) => part !== "").join(". ");
  return { text, language: scoresInEnglish === true && language !== "en" ? "en" : "" };
}

/** The publisher of the links between classifications, whose texts are English. */
export function citedCrosswalk({ language }: Pick<EstimateViewInput, "language">, text: string): CitedText {
  return { text, language: language === "en" ? "" : "en" };
}
