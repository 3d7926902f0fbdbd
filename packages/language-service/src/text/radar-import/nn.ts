import { nn as wording } from "../../wording.js";
import type { RadarImportWords } from "./words.js";

const { quote, all, either } = wording;
const entries = (n: number) => `${n} ${n === 1 ? "oppføring" : "oppføringar"}`;
const things = { rings: "ringar", categories: "kategoriar" } as const;

const count = (n: number, [one, many]: readonly [string, string]) => `${n} ${n === 1 ? one : many}`;

export const nn: RadarImportWords = {
  summary: ({ from, entriesIn, entriesOut, editions, categories, rings }) =>
    `${from}: ${entriesOut} av ${entries(entriesIn)}, ${count(rings, ["ring", "ringar"])}, ${count(categories, ["kategori", "kategoriar"])}, ${count(editions, ["utgåve", "utgåver"])}`,
  notes: {
    "unknown-format": ({ known }) =>
      `Dette liknar ingen radar som kan lesast. Sei kva det er: ${either(known)}.`,
    "unreadable-source": ({ reason }) => `Dette kan ikkje lesast: ${nn.unreadable[reason]}.`,
    "file-not-read": () => "Denne fila kan ikkje lesast; ingenting av ho er halde på.",
    "no-entries": () => "Det er inga oppføring i ho.",
    "several-radars": ({ files }) => `Mappa har fleire radarar: ${all(files)}. Importer éin av dei.`,
    "other-radar": ({ sheet, entries: n }) =>
      sheet === undefined
        ? `Dette er ein eigen radar med ${entries(n)}, og ingenting av han er med i resultatet. Importer han for seg.`
        : `Arket ${quote(sheet)} er ein eigen radar med ${entries(n)}, og ingenting av det er med i resultatet. Importer det for seg.`,
    "no-such-sheet": ({ sheet, sheets }) => `Det er ikkje noko ark ${quote(sheet)}. Arka er ${all(sheets)}.`,
    "no-such-ring": ({ ring, rings }) =>
      `Det er ingen ring ${quote(ring)}. Det som kan stå der, er ${all(rings)}.`,
    "entry-replaced": ({ entry, by }) =>
      `${quote(entry)} er to gonger i denne utgåva; ${by} gjeld, og denne fila er ikkje med.`,
    "days-joined": ({ days, editions }) =>
      `Oppføringane flytta seg på ${days} dagar. Det er ${editions} utgåver: der fleire dagar er slått saman, gjeld den siste.`,
    "entry-left-out": ({ entry, reason }) =>
      `Utelate${entry === "" ? "" : ` ${quote(entry)}`}: ${nn.leftOut[reason]}.`,
    "no-such-column": ({ header, headers }) =>
      `Det er ingen kolonne ${quote(header)}. Kolonnane er ${all(headers)}.`,
    "no-name-column": ({ headers }) =>
      `Fann inga overskrift med namn og ein ring eller kategori${headers.length === 0 ? "" : `; den første linja har ${all(headers)}`}. Sei kva kolonnar det er.`,
    "same-id": ({ entry, id, written }) =>
      `${quote(entry)} ville fått id-en ${quote(id)}, som ein annan har; han fekk ${quote(written)}.`,
    "ids-made": ({ entries: keys }) =>
      `${keys.length} ${keys.length === 1 ? "id er skriven" : "id-ar er skrivne"} på ein annan måte: ${all(keys)}.`,
    "no-ring": ({ entry, ring }) =>
      ring === undefined
        ? `${quote(entry)} har ingen ring; ho er skriven utan.`
        : `${quote(entry)} har ein ring som radaren ikkje har, ${quote(ring)}; ho er skriven utan, og namnet er halde på som stikkord.`,
    "no-category": ({ entry, category }) =>
      category === undefined
        ? `${quote(entry)} har ingen kategori; ho er lagd under andre.`
        : `${quote(entry)} har ein kategori som radaren ikkje har, ${quote(category)}; ho er lagd under andre, og namnet er halde på som stikkord.`,
    "ring-order-unknown": ({ rings }) =>
      `Fila seier ikkje kva ring som er innanfor kva; dei står som ${all(rings)}. Oppgje rekkjefølgja.`,
    "names-made": ({ what, names }) =>
      `Fila har ikkje namn på ${things[what]}; dei heiter ${all(names)}. Oppgje dei.`,
    "too-many-names": ({ what, names }) =>
      `Ein radar har høgst åtte ${things[what]}; det var ikkje plass til ${all(names)}. Det som stod der, har namnet som stikkord.`,
    "names-added": ({ what, names }) => `Ein radar har minst to ${things[what]}; lagt til: ${all(names)}.`,
    "html-dropped": ({ entry, elements }) =>
      `Av skildringa til ${quote(entry)} er HTML-en for ${all(elements)} ikkje halden på.`,
    "key-not-kept": ({ key, entries: n }) =>
      `${key === "" ? "Verdiar utan nøkkel" : quote(key)} for ${entries(n)} er ikkje halde på: ein radar har ikkje plass til det.`,
    "movement-not-kept": ({ entries: n }) =>
      `At ${entries(n)} er ${n === 1 ? "ny" : "nye"} eller har flytta seg, er ikkje halde på: rørsle følgjer av utgåvene.`,
    "left-the-radar": ({ entry, edition }) =>
      `${quote(entry)} er ikkje med i noka utgåve etter ${edition}; ho er halden på utanfor ringane, som «fasast ut».`,
    "edition-undated": ({ edition }) =>
      edition === ""
        ? "Filer som ikkje ligg i ei mappe med dato, er lesne som den eldste utgåva; ho får inga eiga fil."
        : `Utgåva ${quote(edition)} har ingen dato, og får inga eiga fil.`,
    "timeline-order": ({ entry }) =>
      `Tidslinja til ${quote(entry)} er ikkje sortert; den seinaste datoen gjeld.`,
    "loose-matter": ({ entry }) =>
      `Innleiinga til ${quote(entry)} er ikkje YAML; ho er lesen linje for linje.`,
    "other-titles": ({ titles }) => `Utgåvene har ulike titlar: ${all(titles)}. Er dei éin radar?`,
  },
  unreadable: {
    "too-large": "ho er større enn 64 MB",
    "too-many-files": "det er fleire enn 20 000 filer",
    "too-many-entries": "det er fleire enn 20 000 oppføringar",
    empty: "ho er tom",
    binary: "det er ikkje tekst",
    encoding: "det er ikkje tekst i ei kjend koding",
    damaged: "arbeidsboka er skadd",
    packed: "ho er pakka; pakk ho ut først",
    password: "arbeidsboka har passord",
    "old-workbook": "det er ei arbeidsbok av eit gammalt slag; lagre ho som xlsx",
    "not-json": "det er ikkje JSON",
    "not-yaml": "det er ikkje YAML",
    other: "ho har ikkje forma til formatet",
  },
  leftOut: {
    "no-name": "ho har ikkje noko namn",
    "no-entry": "det er inga oppføring",
    unreadable: "ho kan ikkje lesast",
  },
};
