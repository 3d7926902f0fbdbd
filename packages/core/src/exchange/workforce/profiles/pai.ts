import type { Profile } from "./profile.js";

/**
 * Extracts like those for KS's register of municipal employees (PAI): position code, size of the position and
 * service area. From public descriptions; no real extract was tried.
 */
export const pai: Profile = {
  id: "pai",
  names: {
    occupation: ["stillingskode KS", "stillingskode (KS)"],
    percent: ["avtalt stillingsstørrelse"],
    sector: ["tjeneste", "ansvarsområde", "ansvar/tjeneste", "KOSTRA-funksjon"],
    fte: ["avtalte årsverk"],
  },
};
