import { nb as wording } from "../../wording.js";
import type { RadarImportWords } from "./words.js";

const { quote, all, either } = wording;
const entries = (n: number) => `${n} ${n === 1 ? "oppføring" : "oppføringer"}`;
const things = { rings: "ringer", categories: "kategorier" } as const;

const count = (n: number, [one, many]: readonly [string, string]) => `${n} ${n === 1 ? one : many}`;

export const nb: RadarImportWords = {
  summary: ({ from, entriesIn, entriesOut, editions, categories, rings }) =>
    `${from}: ${entriesOut} av ${entries(entriesIn)}, ${count(rings, ["ring", "ringer"])}, ${count(categories, ["kategori", "kategorier"])}, ${count(editions, ["utgave", "utgaver"])}`,
  notes: {
    "unknown-format": ({ known }) =>
      `Dette ligner ingen radar som kan leses. Si hva det er: ${either(known)}.`,
    "unreadable-source": ({ reason }) => `Dette kan ikke leses: ${nb.unreadable[reason]}.`,
    "file-not-read": () => "Denne filen kan ikke leses; ingenting av den er beholdt.",
    "no-entries": () => "Det er ingen oppføring i den.",
    "several-radars": ({ files }) => `Mappen har flere radarer: ${all(files)}. Importer én av dem.`,
    "other-radar": ({ sheet, entries: n }) =>
      sheet === undefined
        ? `Dette er en egen radar med ${entries(n)}, og ingenting av den er med i resultatet. Importer den for seg.`
        : `Arket ${quote(sheet)} er en egen radar med ${entries(n)}, og ingenting av det er med i resultatet. Importer det for seg.`,
    "no-such-sheet": ({ sheet, sheets }) => `Det er ikke noe ark ${quote(sheet)}. Arkene er ${all(sheets)}.`,
    "no-such-ring": ({ ring, rings }) =>
      `Det er ingen ring ${quote(ring)}. Det som kan stå der, er ${all(rings)}.`,
    "entry-replaced": ({ entry, by }) =>
      `${quote(entry)} er to ganger i denne utgaven; ${by} gjelder, og denne filen er ikke med.`,
    "days-joined": ({ days, editions }) =>
      `Oppføringene flyttet seg på ${days} dager. Det er ${editions} utgaver: der flere dager er slått sammen, gjelder den siste.`,
    "entry-left-out": ({ entry, reason }) =>
      `Utelatt${entry === "" ? "" : ` ${quote(entry)}`}: ${nb.leftOut[reason]}.`,
    "no-such-column": ({ header, headers }) =>
      `Det er ingen kolonne ${quote(header)}. Kolonnene er ${all(headers)}.`,
    "no-name-column": ({ headers }) =>
      `Fant ingen overskrift med navn og en ring eller kategori${headers.length === 0 ? "" : `; den første linjen har ${all(headers)}`}. Si hvilke kolonner det er.`,
    "same-id": ({ entry, id, written }) =>
      `${quote(entry)} ville fått id-en ${quote(id)}, som en annen har; den fikk ${quote(written)}.`,
    "ids-made": ({ entries: keys }) =>
      `${keys.length} ${keys.length === 1 ? "id er" : "id-er er"} skrevet på en annen måte: ${all(keys)}.`,
    "no-ring": ({ entry, ring }) =>
      ring === undefined
        ? `${quote(entry)} har ingen ring; den er skrevet uten.`
        : `${quote(entry)} har en ring som radaren ikke har, ${quote(ring)}; den er skrevet uten, og navnet er beholdt som stikkord.`,
    "no-category": ({ entry, category }) =>
      category === undefined
        ? `${quote(entry)} har ingen kategori; den er lagt under andre.`
        : `${quote(entry)} har en kategori som radaren ikke har, ${quote(category)}; den er lagt under andre, og navnet er beholdt som stikkord.`,
    "ring-order-unknown": ({ rings }) =>
      `Filen sier ikke hvilken ring som er innenfor hvilken; de står som ${all(rings)}. Oppgi rekkefølgen.`,
    "names-made": ({ what, names }) =>
      `Filen har ikke navn på ${things[what]}; de heter ${all(names)}. Oppgi dem.`,
    "too-many-names": ({ what, names }) =>
      `En radar har høyst åtte ${things[what]}; det var ikke plass til ${all(names)}. Det som sto der, har navnet som stikkord.`,
    "names-added": ({ what, names }) => `En radar har minst to ${things[what]}; lagt til: ${all(names)}.`,
    "html-dropped": ({ entry, elements }) =>
      `Av beskrivelsen til ${quote(entry)} er HTML-en for ${all(elements)} ikke beholdt.`,
    "key-not-kept": ({ key, entries: n }) =>
      `${key === "" ? "Verdier uten nøkkel" : quote(key)} for ${entries(n)} er ikke beholdt: en radar har ikke plass til det.`,
    "movement-not-kept": ({ entries: n }) =>
      `At ${entries(n)} er ${n === 1 ? "ny" : "nye"} eller har flyttet seg, er ikke beholdt: bevegelse følger av utgavene.`,
    "left-the-radar": ({ entry, edition }) =>
      `${quote(entry)} er ikke med i noen utgave etter ${edition}; den er beholdt utenfor ringene, som «fases ut».`,
    "edition-undated": ({ edition }) =>
      edition === ""
        ? "Filer som ikke ligger i en mappe med dato, er lest som den eldste utgaven; den får ingen egen fil."
        : `Utgaven ${quote(edition)} har ingen dato, og får ingen egen fil.`,
    "timeline-order": ({ entry }) =>
      `Tidslinjen til ${quote(entry)} er ikke sortert; den seneste datoen gjelder.`,
    "loose-matter": ({ entry }) =>
      `Innledningen til ${quote(entry)} er ikke YAML; den er lest linje for linje.`,
    "other-titles": ({ titles }) => `Utgavene har ulike titler: ${all(titles)}. Er de én radar?`,
  },
  unreadable: {
    "too-large": "den er større enn 64 MB",
    "too-many-files": "det er flere enn 20 000 filer",
    "too-many-entries": "det er flere enn 20 000 oppføringer",
    empty: "den er tom",
    binary: "det er ikke tekst",
    encoding: "det er ikke tekst i en kjent koding",
    damaged: "arbeidsboken er skadet",
    packed: "den er pakket; pakk den ut først",
    password: "arbeidsboken har passord",
    "old-workbook": "det er en arbeidsbok av en gammel type; lagre den som xlsx",
    "not-json": "det er ikke JSON",
    "not-yaml": "det er ikke YAML",
    other: "den har ikke formatets form",
  },
  leftOut: {
    "no-name": "den har ikke noe navn",
    "no-entry": "det er ingen oppføring",
    unreadable: "den kan ikke leses",
  },
};
