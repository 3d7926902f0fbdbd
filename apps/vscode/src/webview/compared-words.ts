import type { PageLanguage } from "../protocol/envelope.js";

interface ComparedWords {
  readonly municipality: string;
  readonly group: string;
  readonly none: string;
}

/** Words of the controls that choose what is compared. */
export const comparedWords: Readonly<Record<PageLanguage, ComparedWords>> = {
  en: { municipality: "Municipality", group: "Group", none: "None" },
  nb: { municipality: "Kommune", group: "Gruppe", none: "Ingen" },
  nn: { municipality: "Kommune", group: "Gruppe", none: "Ingen" },
};
