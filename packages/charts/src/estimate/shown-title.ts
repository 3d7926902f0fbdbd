import type { EstimateSettings } from "@kommuneradar/core";
import type { EstimateViewInput } from "./input.js";

/** A classification's title of a code as it stands on the page. */
export interface ShownTitle {
  readonly title: string;
  /** Language of the title where it is another than the page's; "" for the page's. */
  readonly language: "nb" | "en" | "";
}

/** The title of a code, in the page's language where there is one; `own` is the classification's. */
export function shownTitle(
  { language: page, titles }: Pick<EstimateViewInput, "language" | "titles">,
  classification: EstimateSettings["classification"],
  code: string,
  own: string,
): ShownTitle {
  const given = titles?.(classification, code, own);
  const { text, language } = given ?? { text: own, language: classification === "styrk08" ? "nb" : "en" };
  return { title: text, language: text === "" || language === page ? "" : language };
}
