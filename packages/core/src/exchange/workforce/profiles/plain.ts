import { workforceColumnNames } from "@kommuneradar/schema";
import type { Profile } from "./profile.js";

/** Workforce files as they are documented, and the names that spreadsheets of one's own tend to have. */
export const plain: Profile = {
  id: "plain",
  names: {
    municipality: [
      ...workforceColumnNames.municipality,
      "kommunenr",
      "kommune nr",
      "knr",
      "kommunenavn",
      "kommunenamn",
      "municipality name",
    ],
    sector: [...workforceColumnNames.sector, "tjenesteomraade", "område", "virksomhetsområde"],
    occupation: [
      ...workforceColumnNames.occupation,
      "yrkeskoder",
      "styrk",
      "isco",
      "soc",
      "stillingskode",
      "stillingskoder",
      "position code",
    ],
    fte: [...workforceColumnNames.fte, "aarsverk", "årsverk sum", "sum årsverk", "antall årsverk"],
    headcount: [...workforceColumnNames.headcount, "antall ansatte", "antall", "antall sysselsatte"],
    percent: ["stillingsprosent", "stillingsstørrelse", "stillingsandel", "stillingspst"],
  },
};
