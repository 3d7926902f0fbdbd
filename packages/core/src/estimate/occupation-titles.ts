import type { ClassificationId, ReferenceData } from "@kommuneradar/schema";
import { remembered } from "../remembered.js";
import type { Language } from "../text/localized.js";

/** What an occupation is called, and in what language: that of the page, or of the classification where it has no other. */
export interface OccupationTitle {
  /** The title; "" for a code that does not exist. */
  readonly text: string;
  /** Of the text, which need not be the one asked for. */
  readonly language: "nb" | "en";
}

/** The title for a reader, given the classification's own; "" (a code that does not exist) stays so. */
export type OccupationTitles = (
  classification: ClassificationId,
  code: string,
  own: string,
) => OccupationTitle;

/**
 * Titles of occupations in a language. Those of STYRK-08 are Norwegian: in English they are those of the ISCO-08 group of
 * the same code where the two hold the same occupations, and stay Norwegian where they do not. Titles of ISCO-08 and SOC
 * 2010 are English in every language.
 */
export function occupationTitles(
  { classifications, styrkToIsco }: Pick<ReferenceData, "classifications" | "styrkToIsco">,
  language: Language,
): OccupationTitles {
  return (classification, code, own) => {
    if (classification !== "styrk08") return { text: own, language: "en" };
    const isEnglish = language === "en" && own !== "" && sameGroups(styrkToIsco)(code);
    const english = isEnglish ? classifications.isco08.groups.get(code)?.title : undefined;
    return english === undefined ? { text: own, language: "nb" } : { text: english, language: "en" };
  };
}

type Links = ReferenceData["styrkToIsco"];

const known = new WeakMap<Links, (code: string) => boolean>();

function sameGroups(links: Links): (code: string) => boolean {
  let found = known.get(links);
  if (found === undefined) {
    found = remembered((code) => isSameGroup(links, code));
    known.set(links, found);
  }
  return found;
}

/**
 * Whether a code is the same group in both: not where unit groups of STYRK-08 outside it lead into it (2223, nurses, into
 * 2221, which is specialist nurses in STYRK-08), or some inside it lead elsewhere (0000, not stated).
 */
function isSameGroup(links: Links, code: string): boolean {
  for (const { styrk, isco } of links.values()) {
    if (styrk.startsWith(code) !== (isco ?? "").startsWith(code)) return false;
  }
  return true;
}
