import type { Language } from "@kommuneradar/core";

/** What a reader can choose on a page that stands alone, and what an editor decides elsewhere. */
export interface Reading {
  readonly onLanguage: (language: Language) => void;
  readonly dark: boolean;
  readonly onDark: (dark: boolean) => void;
  /** Address of the page that lists this one among others. */
  readonly home?: string | undefined;
}
