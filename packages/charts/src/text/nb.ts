import type { Words } from "./index.js";

/** Interface words in Norwegian (bokmål). */
export const nb: Words = {
  shared: {
    sampleData: "Eksempeldata",
    close: "Lukk",
    back: "Tilbake",
    reset: "Nullstill",
    more: "Mer",
    search: "Søk",
    filter: "Filter",
    goToLine: "Gå til linje",
    updating: "Oppdaterer",
    showingLastValid: "Viser siste gyldige versjon.",
    source: "Kilde",
    none: "ingen",
  },
};
