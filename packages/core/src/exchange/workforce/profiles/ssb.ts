import type { Profile } from "./profile.js";

/** Statbank tables of SSB: columns are the table's variables, one of them a measure or `value`. */
export const ssb: Profile = {
  id: "ssb",
  names: {
    municipality: ["region", "arbeidsstedskommune", "bostedskommune", "arbeidssted"],
    occupation: ["yrke (styrk-08)", "styrk-08", "occupation (styrk-08)"],
    fte: ["avtalte årsverk", "heltidsekvivalenter", "full-time equivalents"],
    headcount: ["lønnstakere", "lønnstakarar", "sysselsette", "employed persons", "value", "verdi"],
  },
};
