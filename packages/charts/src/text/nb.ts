import type { Words } from "./index.js";

/** Interface words in Norwegian (bokmål). */
export const nb: Words = {
  shared: {
    export: "Eksporter …",
    back: "Tilbake",
    reset: "Nullstill",
    goToLine: "Gå til linje",
    updating: "Oppdaterer",
    showingLastValid: "Viser siste gyldige versjon.",
  },
};
