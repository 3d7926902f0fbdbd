import { nb as wording } from "../../wording.js";
import { allButMany } from "./all-but-many.js";
import type { ImportWords } from "./words.js";

const { quote, all } = wording;
const some = (names: readonly string[]) => allButMany(names, all, (more) => `og ${more} til`);
const rows = (n: number) => `${n} ${n === 1 ? "rad" : "rader"}`;

export const nb: ImportWords = {
  notes: {
    "personal-column": ({ header, reason }) =>
      `Kolonnen ${quote(header)} er utelatt: Den ser ut til å inneholde ${nb.personal[reason]}.`,
    "personal-column-asked": ({ header, reason }) =>
      `Kolonnen ${quote(header)} avvises: Den ser ut til å inneholde ${nb.personal[reason]}. Ingenting som forteller hvem noen er, skal stå i en arbeidsstyrkefil.`,
    "no-such-column": ({ header, headers }) =>
      `Det er ingen kolonne ${quote(header)}. Kolonnene er ${some(headers)}.`,
    "no-occupation-column": ({ headers }) =>
      `Fant ingen kolonne med yrkeskoder. Si hvilken det er. Kolonnene er ${some(headers)}.`,
    "row-left-out": ({ reason, value }) =>
      `Raden er utelatt: ${nb.leftOut[reason]}${value === "" ? "" : ` (${quote(value)})`}.`,
    "rows-left-out": ({ reason, rows: n, header, kept }) =>
      `${rows(n)} utelatt: ${nb.leftOut[reason]}${header === undefined ? "" : `; av ${quote(header)} er bare ${quote(kept ?? "")} tatt med`}.`,
    "unmapped-code": ({ occupation, rows: n, weightMilli }, number) =>
      `${quote(occupation)} står ikke i nøkkelen: ${number(weightMilli)} i ${rows(n)}, uten verdi.`,
    "ambiguous-mapping": ({ occupation, targets }) =>
      `Nøkkelen gir ${quote(occupation)} flere koder, ${all(targets)}: Ingen av dem er brukt.`,
    "mapping-needed": ({ system }) =>
      system === "yrkeskatalog"
        ? "Sjusifrede koder trenger en nøkkel til STYRK-08: Eksporter korrespondansen fra Yrkeskatalogen til STYRK-08 fra Klass hos SSB (CSV eller JSON), og oppgi den som nøkkel. De første sifrene er ikke STYRK-08."
        : "Stillingskoder trenger en nøkkel: en CSV med to kolonner, from;styrk08. De er ikke yrkeskoder, selv om noen også har fire siffer.",
    "mapping-unreadable": () =>
      "Nøkkelen kan ikke leses: Den er en CSV med to kolonner (from;styrk08), eller en korrespondansetabell fra Klass hos SSB som CSV eller JSON.",
    "unknown-code": ({ occupation, classification, rows: n, weightMilli }, number) =>
      `${quote(occupation)} er ingen kode i ${classification}: ${number(weightMilli)} i ${rows(n)}, uten verdi.`,
    "restored-zeros": ({ rows: n }) => `${rows(n)} hadde mistet nullen først i en kode; den er satt tilbake.`,
    "former-municipality": ({ municipality, name, current, rows: n }) =>
      `${quote(municipality)} ${name} gjelder ikke lenger: ${rows(n)} er regnet med i ${current}.`,
    "split-municipality": ({ municipality, name, successors, rows: n }) =>
      `${quote(municipality)} ${name === "" ? `er navnet på flere kommuner, og ${rows(n)} kan ikke plasseres uten et valg` : `${name} ble delt, og ${rows(n)} kan ikke plasseres uten et valg`}: ${all(successors.map((s) => `${s.code} ${s.name}`))}.`,
    "unknown-municipality": ({ municipality, rows: n }) =>
      `Ingen kommune heter ${quote(municipality)}: ${rows(n)} beholder det som står der.`,
    "unknown-sector": ({ sector, rows: n }) =>
      `${quote(sector)} er ingen av de kjente sektorene: ${rows(n)} beholder det som står der.`,
    "rounded-weights": ({ rows: n }) => `${rows(n)} hadde flere enn tre desimaler og er avrundet.`,
    "mixed-levels": ({ shorter, longer }) =>
      `Tabellen har både ${quote(shorter)} og ${quote(longer)} under den: Er de korte kodene summer av de lange, telles alt to ganger. Ta bare med koder av én lengde.`,
    "rows-as-weight": () =>
      "Det er ingen kolonne med årsverk, ansatte eller stillingsprosent: Hver rad teller 1.",
    "which-sheet": ({ sheets }) =>
      `Arkene ${all(sheets)} ser like mye ut som en arbeidsstyrke. Si hvilket som skal leses.`,
    "damaged-rows": () => "Arbeidsboken er skadet: Radene fra og med denne kan ikke leses.",
    "too-many-columns": ({ columns, most }) =>
      `Overskriften har ${columns} kolonner. Det meste som leses, er ${most}: Kontroller skilletegnet, eller at filen er en tabell.`,
    "percent-or-share": ({ header, kind, value, rows: n, lines, signed }) => {
      const more = lines.length < n ? " …" : "";
      const beside = signed === 0 ? "" : `, ved siden av ${signed} med prosenttegn`;
      const reading =
        kind === "percent"
          ? "Er de andeler av heltid (0,8 = 80\u00a0%), eller prosent?"
          : "Er de årsverk, eller prosent av heltid?";
      return `I ${quote(header)} står ${rows(n)} som ${quote(value)} uten prosenttegn${beside} (linje ${lines.join(", ")}${more}). ${reading} Si hva som telles, eller rett radene.`;
    },
    "nothing-left": () => "Ingen rader kunne brukes.",
  },
  refusals: {
    gzip: "Filen er pakket med gzip. Pakk den ut (gunzip) og importer den som ligger i den.",
    packed: "Filen er et pakket arkiv. Pakk det ut og importer filen som ligger i det.",
    zip: "Filen er et zip-arkiv, ikke en arbeidsbok. Pakk det ut og importer filen som ligger i det.",
    pdf: "Filen er en PDF. Be om samme liste som .xlsx eller CSV.",
    "one-line":
      "Den første linjen er lengre enn en million tegn: Filen har mistet linjeskiftene, eller den er ingen tabell.",
    damaged: "Filen er skadet, eller den er ikke det navnet sier.",
    macros: "Arbeidsboken har makroer. Lagre den som vanlig .xlsx og prøv igjen.",
    "not-a-workbook": "Arkivet er ingen Excel-arbeidsbok. Lagre den som .xlsx eller CSV og prøv igjen.",
    password: "Arbeidsboken har passord. Åpne den i Excel, lagre den som .xlsx uten passord og prøv igjen.",
    "excel-97":
      "Arbeidsboken er i det gamle formatet .xls. Åpne den i Excel, lagre den som .xlsx og prøv igjen.",
    "old-or-protected":
      "Arbeidsboken har passord, eller er fra Excel før 2007. Lagre den som vanlig .xlsx uten passord og prøv igjen.",
    "too-large": "Filen er for stor til å leses. Eksporter bare kolonnene som trengs, som CSV.",
    "no-such-sheet": "Det er ikke noe slikt ark.",
    "not-json-stat": "JSON-filen er ikke et datasett i JSON-stat 2.0.",
    encoding: "Tegnkodingen er ukjent.",
    binary: "Filen er verken tekst eller arbeidsbok.",
    empty: "Filen er tom.",
  },
  personal: {
    name: "navn på personer",
    "birth-number": "fødselsnumre",
    "birth-date": "fødselsdatoer",
    contact: "adresser eller telefonnumre",
    "employee-id": "ansattnumre",
  },
  leftOut: {
    "other-value": "de teller de samme menneskene om igjen",
    "other-level": "koder av en annen lengde",
    total: "summer",
    "empty-weight": "uten tall",
    "not-a-number": "vekten er ikke et tall",
    negative: "vekten er negativ",
    "too-large": "vekten er for stor",
    "too-many-cells": "flere celler enn overskriften har kolonner",
    "personal-value": "en celle inneholder et fødselsnummer eller en e-postadresse",
    "line-too-long": "linjen er lengre enn en million tegn",
    damaged: "raden kan ikke leses",
    nul: "linjen inneholder tegn som ikke er tekst (NUL)",
    "split-municipality": "kommunen må velges",
  },
  roles: {
    municipality: "kommune",
    sector: "sektor",
    occupation: "yrke",
    fte: "årsverk",
    headcount: "ansatte",
    percent: "stillingsprosent",
  },
  weights: {
    fte: "årsverk",
    headcount: "ansatte",
    percent: "stillingsprosent",
    share: "andel av heltid (0,8 = 80\u00a0%)",
    rows: "hver rad teller 1",
  },
  systems: {
    styrk08: "STYRK-08",
    isco08: "ISCO-08",
    soc2010: "SOC 2010",
    yrkeskatalog: "sjusifrede koder fra a-meldingen (Yrkeskatalogen)",
    position: "stillingskoder",
  },
  columnWhy: { asked: "som du sa", name: "etter navnet", values: "etter verdiene" },
  codesWhy: {
    asked: () => "som du sa",
    header: () => "overskriften sier det",
    values: (share, distinct) => `${share} av ${distinct} ulike koder passer`,
    default: (share, distinct) =>
      `ingenting annet passer bedre; ${share} av ${distinct} ulike koder finnes i den`,
  },
  filterWhy: {
    asked: "som du sa",
    latest: "den siste perioden",
    total: "summen",
    measure: "målet som teller mennesker eller årsverk",
  },
  report: {
    readAs: (format, sheet) => `Lest som ${format}${sheet === undefined ? "" : `, arket ${quote(sheet)}`}`,
    hidden: (name) => `${name} (skjult)`,
    otherSheets: (names) => `Andre ark: ${names.join(", ")}`,
    header: (line) => `Overskrift på linje ${line}`,
    columns: "Kolonner",
    codes: "Koder",
    weight: "Teller",
    taken: "Bare",
    leftOut: "Utelatt",
    ignored: "Utelatt, ikke i bruk",
    filter: "utvalg",
    title: "yrkestittel",
    firstRows: (n) => `De første ${n} radene`,
    rows: (used, allRows) => `${used} av ${allRows} rader brukt`,
    result: (cells, total) => `${cells} ${cells === 1 ? "rad" : "rader"} etter summering, ${total} i alt`,
    smallCells: (cells) => `${cells} av dem er 10 eller mindre: til å regne med, ikke til å offentliggjøre`,
    unmapped: "Ikke i nøkkelen, de tyngste først",
    severities: { error: "feil", warning: "advarsel", info: "opplysning" },
    findings: "Funn",
  },
};
