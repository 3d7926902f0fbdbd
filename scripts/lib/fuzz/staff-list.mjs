import { pick, sometimes } from "./pick.mjs";

/** Columns as personnel systems and Statbank name them, with what stands in them: right, as people write it, and hostile. */
const columns = [
  [
    ["styrk08", "STYRK-kode", "Yrkeskode (STYRK-08)", "yrke"],
    ["2223", "5321", "2223 Sykepleiere", "0110", "110", "9999", "2223.0", "xx"],
  ],
  [
    ["Stillingskode", "St.kode", "Yrke/stilling"],
    ["7174", "6572", "7531 Rådgiver", "2223"],
  ],
  [["yrkeskatalog"], ["2230112", "5136114", "1"]],
  [
    ["kommune", "Komm.nr", "Kommunenavn", "Region"],
    ["1103", "0301", "301", "4601 Bergen", "Stavanger", "0101", "Heim", "9901"],
  ],
  [
    ["sektor", "Tjenesteområde", "Ansvar/tjeneste"],
    ["Skole", "helse", "Helse og omsorg", "202 Grunnskole", "Ukjent"],
  ],
  [
    ["årsverk", "Avtalte årsverk", "fte", "Antall ansatte", "Lønnstakere 2016K2"],
    ["1", "0,5", "1.234,5", "1 234", "-1", "..", ":", "1e3", "0.0004"],
  ],
  [
    ["Stillingsprosent", "Stilling %", "Avt. st.%"],
    ["100", "100 %", "50,5 %", "0,8", "1", "120"],
  ],
  [
    ["Etternavn, fornavn", "Fødselsnummer", "Ansattnr.", "Kjønn"],
    ["Nordmann, Kari", "01010112345", "17", "K", "kari@x.no"],
  ],
  [
    ["", "Årslønn", "Merknad"],
    ["600000", "=1+1", 'sa "ja"', "a;b", "to\nlinjer", "__proto__", "Sum", "I alt"],
  ],
];

/** A list of employees, or a table of sums, as rows of cells: what stands above it, its header, its rows. */
export function staffList(next) {
  const chosen = columns.filter(([, , at = next(3)]) => at > 0).sort(() => next(2) - 0.5);
  const rows = Array.from({ length: next(30) }, () => chosen.map(([, values]) => pick(next, values)));
  if (sometimes(next, 4)) rows.push(chosen.map((_, at) => (at === 0 ? "Sum" : "")));
  const above = sometimes(next, 3)
    ? [["Uttrekk fra HRM 01.10.2026"], [], ["Person", "", "Stilling"]].slice(next(3))
    : [];
  return [...above, chosen.map(([names]) => pick(next, names)), ...rows];
}
