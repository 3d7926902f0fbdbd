import { nn as wording } from "../../wording.js";
import { allButMany } from "./all-but-many.js";
import type { ImportWords } from "./words.js";

const { quote, all } = wording;
const some = (names: readonly string[]) => allButMany(names, all, (more) => `og ${more} til`);
const rows = (n: number) => `${n} ${n === 1 ? "rad" : "rader"}`;

export const nn: ImportWords = {
  notes: {
    "personal-column": ({ header, reason }) =>
      `Kolonnen ${quote(header)} er utelaten: Han ser ut til å innehalde ${nn.personal[reason]}.`,
    "personal-column-asked": ({ header, reason }) =>
      `Kolonnen ${quote(header)} blir avvist: Han ser ut til å innehalde ${nn.personal[reason]}. Ingenting som fortel kven nokon er, skal stå i ei arbeidsstyrkefil.`,
    "no-such-column": ({ header, headers }) =>
      `Det er ingen kolonne ${quote(header)}. Kolonnane er ${some(headers)}.`,
    "no-occupation-column": ({ headers }) =>
      `Fann ingen kolonne med yrkeskodar. Sei kva for ein det er. Kolonnane er ${some(headers)}.`,
    "row-left-out": ({ reason, value }) =>
      `Rada er utelaten: ${nn.leftOut[reason]}${value === "" ? "" : ` (${quote(value)})`}.`,
    "rows-left-out": ({ reason, rows: n, header, kept }) =>
      `${rows(n)} utelatne: ${nn.leftOut[reason]}${header === undefined ? "" : `; av ${quote(header)} er berre ${quote(kept ?? "")} teken med`}.`,
    "unmapped-code": ({ occupation, rows: n, weightMilli }, number) =>
      `${quote(occupation)} står ikkje i nøkkelen: ${number(weightMilli)} i ${rows(n)}, utan verdi.`,
    "ambiguous-mapping": ({ occupation, targets }) =>
      `Nøkkelen gjev ${quote(occupation)} fleire kodar, ${all(targets)}: Ingen av dei er brukte.`,
    "mapping-needed": ({ system }) =>
      system === "yrkeskatalog"
        ? "Sjusifra kodar treng ein nøkkel til STYRK-08: Eksporter korrespondansen frå Yrkeskatalogen til STYRK-08 frå Klass hos SSB (CSV eller JSON), og oppgje han som nøkkel. Dei første sifra er ikkje STYRK-08."
        : "Stillingskodar treng ein nøkkel: ei CSV-fil med to kolonnar, from;styrk08. Dei er ikkje yrkeskodar, sjølv om nokre også har fire siffer.",
    "mapping-unreadable": () =>
      "Nøkkelen kan ikkje lesast: Han er ei CSV-fil med to kolonnar (from;styrk08), eller ein korrespondansetabell frå Klass hos SSB som CSV eller JSON.",
    "unknown-code": ({ occupation, classification, rows: n, weightMilli }, number) =>
      `${quote(occupation)} er ingen kode i ${classification}: ${number(weightMilli)} i ${rows(n)}, utan verdi.`,
    "restored-zeros": ({ rows: n }) => `${rows(n)} hadde mista nullen først i ein kode; han er sett tilbake.`,
    "former-municipality": ({ municipality, name, current, rows: n }) =>
      `${quote(municipality)} ${name} gjeld ikkje lenger: ${rows(n)} er rekna med i ${current}.`,
    "split-municipality": ({ municipality, name, successors, rows: n }) =>
      `${quote(municipality)} ${name === "" ? `er namnet på fleire kommunar, og ${rows(n)} kan ikkje plasserast utan eit val` : `${name} vart delt, og ${rows(n)} kan ikkje plasserast utan eit val`}: ${all(successors.map((s) => `${s.code} ${s.name}`))}.`,
    "unknown-municipality": ({ municipality, rows: n }) =>
      `Ingen kommune heiter ${quote(municipality)}: ${rows(n)} beheld det som står der.`,
    "unknown-sector": ({ sector, rows: n }) =>
      `${quote(sector)} er ingen av dei kjende sektorane: ${rows(n)} beheld det som står der.`,
    "rounded-weights": ({ rows: n }) => `${rows(n)} hadde fleire enn tre desimalar og er avrunda.`,
    "mixed-levels": ({ shorter, longer }) =>
      `Tabellen har både ${quote(shorter)} og ${quote(longer)} under han: Er dei korte kodane summar av dei lange, blir alt talt to gonger. Ta berre med kodar av éi lengd.`,
    "rows-as-weight": () =>
      "Det er ingen kolonne med årsverk, tilsette eller stillingsprosent: Kvar rad tel 1.",
    "which-sheet": ({ sheets }) =>
      `Arka ${all(sheets)} ser like mykje ut som ein arbeidsstyrke. Sei kva for eit som skal lesast.`,
    "damaged-rows": () => "Arbeidsboka er skadd: Radene frå og med denne kan ikkje lesast.",
    "too-many-columns": ({ columns, most }) =>
      `Overskrifta har ${columns} kolonnar. Det meste som blir lese, er ${most}: Kontroller skiljeteiknet, eller at fila er ein tabell.`,
    "percent-or-share": ({ header, kind, value, rows: n, lines, signed }) => {
      const more = lines.length < n ? " …" : "";
      const beside = signed === 0 ? "" : `, ved sida av ${signed} med prosentteikn`;
      const reading =
        kind === "percent"
          ? "Er dei delar av heiltid (0,8 = 80\u00a0%), eller prosent?"
          : "Er dei årsverk, eller prosent av heiltid?";
      return `I ${quote(header)} står ${rows(n)} som ${quote(value)} utan prosentteikn${beside} (linje ${lines.join(", ")}${more}). ${reading} Sei kva som blir talt, eller rett radene.`;
    },
    "nothing-left": () => "Ingen rader kunne brukast.",
  },
  refusals: {
    gzip: "Fila er pakka med gzip. Pakk ho ut (gunzip) og importer den som ligg i ho.",
    packed: "Fila er eit pakka arkiv. Pakk det ut og importer fila som ligg i det.",
    zip: "Fila er eit zip-arkiv, ikkje ei arbeidsbok. Pakk det ut og importer fila som ligg i det.",
    pdf: "Fila er ein PDF. Be om same liste som .xlsx eller CSV.",
    "one-line":
      "Den første linja er lengre enn ein million teikn: Fila har mista linjeskifta, eller ho er ingen tabell.",
    damaged: "Fila er skadd, eller ho er ikkje det namnet seier.",
    macros: "Arbeidsboka har makroer. Lagre ho som vanleg .xlsx og prøv igjen.",
    "not-a-workbook": "Arkivet er ingen Excel-arbeidsbok. Lagre ho som .xlsx eller CSV og prøv igjen.",
    password: "Arbeidsboka har passord. Opne ho i Excel, lagre ho som .xlsx utan passord og prøv igjen.",
    "excel-97":
      "Arbeidsboka er i det gamle formatet .xls. Opne ho i Excel, lagre ho som .xlsx og prøv igjen.",
    "old-or-protected":
      "Arbeidsboka har passord, eller er frå Excel før 2007. Lagre ho som vanleg .xlsx utan passord og prøv igjen.",
    "too-large": "Fila er for stor til å lesast. Eksporter berre kolonnane som trengst, som CSV.",
    "no-such-sheet": "Det er ikkje noko slikt ark.",
    "not-json-stat": "JSON-fila er ikkje eit datasett i JSON-stat 2.0.",
    encoding: "Teiknkodinga er ukjend.",
    binary: "Fila er verken tekst eller arbeidsbok.",
    empty: "Fila er tom.",
  },
  personal: {
    name: "namn på personar",
    "birth-number": "fødselsnummer",
    "birth-date": "fødselsdatoar",
    contact: "adresser eller telefonnummer",
    "employee-id": "tilsettnummer",
  },
  leftOut: {
    "other-value": "dei tel dei same menneska om igjen",
    "other-level": "kodar av ei anna lengd",
    total: "summar",
    "empty-weight": "utan tal",
    "not-a-number": "vekta er ikkje eit tal",
    negative: "vekta er negativ",
    "too-large": "vekta er for stor",
    "too-many-cells": "fleire celler enn overskrifta har kolonnar",
    "personal-value": "ei celle inneheld eit fødselsnummer eller ei e-postadresse",
    "line-too-long": "linja er lengre enn ein million teikn",
    damaged: "rada kan ikkje lesast",
    nul: "linja inneheld teikn som ikkje er tekst (NUL)",
    "split-municipality": "kommunen må veljast",
  },
  roles: {
    municipality: "kommune",
    sector: "sektor",
    occupation: "yrke",
    fte: "årsverk",
    headcount: "tilsette",
    percent: "stillingsprosent",
  },
  weights: {
    fte: "årsverk",
    headcount: "tilsette",
    percent: "stillingsprosent",
    share: "del av heiltid (0,8 = 80\u00a0%)",
    rows: "kvar rad tel 1",
  },
  systems: {
    styrk08: "STYRK-08",
    isco08: "ISCO-08",
    soc2010: "SOC 2010",
    yrkeskatalog: "sjusifra kodar frå a-meldinga (Yrkeskatalogen)",
    position: "stillingskodar",
  },
  columnWhy: { asked: "som du sa", name: "etter namnet", values: "etter verdiane" },
  codesWhy: {
    asked: () => "som du sa",
    header: () => "overskrifta seier det",
    values: (share, distinct) => `${share} av ${distinct} ulike kodar passar`,
    default: (share, distinct) =>
      `ingenting anna passar betre; ${share} av ${distinct} ulike kodar finst i han`,
  },
  filterWhy: {
    asked: "som du sa",
    latest: "den siste perioden",
    total: "summen",
    measure: "målet som tel menneske eller årsverk",
  },
  report: {
    readAs: (format, sheet) => `Lese som ${format}${sheet === undefined ? "" : `, arket ${quote(sheet)}`}`,
    hidden: (name) => `${name} (skjult)`,
    otherSheets: (names) => `Andre ark: ${names.join(", ")}`,
    header: (line) => `Overskrift på linje ${line}`,
    columns: "Kolonnar",
    codes: "Kodar",
    weight: "Tel",
    taken: "Berre",
    leftOut: "Utelate",
    ignored: "Utelate, ikkje i bruk",
    filter: "utval",
    title: "yrkestittel",
    firstRows: (n) => `Dei første ${n} radene`,
    rows: (used, allRows) => `${used} av ${allRows} rader brukte`,
    result: (cells, total) => `${cells} ${cells === 1 ? "rad" : "rader"} etter summering, ${total} i alt`,
    smallCells: (cells) => `${cells} av dei er 10 eller mindre: til å rekne med, ikkje til å offentleggjere`,
    unmapped: "Ikkje i nøkkelen, dei tyngste først",
    severities: { error: "feil", warning: "åtvaring", info: "opplysning" },
    findings: "Funn",
  },
};
