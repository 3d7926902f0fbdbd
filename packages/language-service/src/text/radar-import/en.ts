import { en as wording } from "../../wording.js";
import type { RadarImportWords } from "./words.js";

const { quote, all, either } = wording;
const entries = (n: number) => `${n} ${n === 1 ? "entry" : "entries"}`;
const things = { rings: "rings", categories: "categories" } as const;

const count = (n: number, [one, many]: readonly [string, string]) => `${n} ${n === 1 ? one : many}`;

export const en: RadarImportWords = {
  summary: ({ from, entriesIn, entriesOut, editions, categories, rings }) =>
    `${from}: ${entriesOut} of ${entries(entriesIn)}, ${count(rings, ["ring", "rings"])}, ${count(categories, ["category", "categories"])}, ${count(editions, ["edition", "editions"])}`,
  notes: {
    "unknown-format": ({ known }) =>
      `This looks like no radar that can be read. Say what it is: ${either(known)}.`,
    "unreadable-source": ({ reason }) => `This cannot be read: ${en.unreadable[reason]}.`,
    "file-not-read": () => "This file cannot be read; nothing of it is kept.",
    "no-entries": () => "There is no entry in it.",
    "several-radars": ({ files }) => `The folder has several radars: ${all(files)}. Import one of them.`,
    "other-radar": ({ sheet, entries: n }) =>
      sheet === undefined
        ? `This is a radar of its own, with ${entries(n)}, and nothing of it is in the result. Import it by itself.`
        : `The sheet ${quote(sheet)} is a radar of its own, with ${entries(n)}, and nothing of it is in the result. Import it by itself.`,
    "no-such-sheet": ({ sheet, sheets }) =>
      `There is no sheet ${quote(sheet)}. The sheets are ${all(sheets)}.`,
    "no-such-ring": ({ ring, rings }) =>
      `There is no ring ${quote(ring)}. What can stand there is ${all(rings)}.`,
    "entry-replaced": ({ entry, by }) =>
      `${quote(entry)} is twice in this edition; ${by} counts, and this file is left out.`,
    "days-joined": ({ days, editions }) =>
      `The entries moved on ${days} days. There are ${editions} editions: where several days are one, its last is what counts.`,
    "entry-left-out": ({ entry, reason }) =>
      `Left out${entry === "" ? "" : ` ${quote(entry)}`}: ${en.leftOut[reason]}.`,
    "no-such-column": ({ header, headers }) =>
      `There is no column ${quote(header)}. The columns are ${all(headers)}.`,
    "no-name-column": ({ headers }) =>
      `No header with a name, and a ring or a category, was found${headers.length === 0 ? "" : `; the first line has ${all(headers)}`}. Say which columns they are.`,
    "same-id": ({ entry, id, written }) =>
      `${quote(entry)} would get the id ${quote(id)}, which another has; it got ${quote(written)}.`,
    "ids-made": ({ entries: keys }) =>
      `${keys.length} ${keys.length === 1 ? "id is" : "ids are"} written otherwise: ${all(keys)}.`,
    "no-ring": ({ entry, ring }) =>
      ring === undefined
        ? `${quote(entry)} has no ring; it is written without one.`
        : `${quote(entry)} has a ring that the radar has not, ${quote(ring)}; it is written without one, and the name kept as a tag.`,
    "no-category": ({ entry, category }) =>
      category === undefined
        ? `${quote(entry)} has no category; it is put under others.`
        : `${quote(entry)} has a category that the radar has not, ${quote(category)}; it is put under others, and the name kept as a tag.`,
    "ring-order-unknown": ({ rings }) =>
      `The file does not say which ring is inside which; they stand as ${all(rings)}. State the order.`,
    "names-made": ({ what, names }) =>
      `The file has no names of ${things[what]}; they are called ${all(names)}. State them.`,
    "too-many-names": ({ what, names }) =>
      `A radar has at most eight ${things[what]}; there was no room for ${all(names)}. What stood there has the name as a tag.`,
    "names-added": ({ what, names }) => `A radar has at least two ${things[what]}; added: ${all(names)}.`,
    "html-dropped": ({ entry, elements }) =>
      `Of the description of ${quote(entry)}, the HTML of ${all(elements)} is not kept.`,
    "key-not-kept": ({ key, entries: n }) =>
      `${key === "" ? "Values without a key" : quote(key)} of ${entries(n)} is not kept: a radar has no place for it.`,
    "movement-not-kept": ({ entries: n }) =>
      `That ${entries(n)} ${n === 1 ? "is" : "are"} new or moved is not kept: movement follows from editions.`,
    "left-the-radar": ({ entry, edition }) =>
      `${quote(entry)} is in no edition after ${edition}; it is kept off the rings, as phased out.`,
    "edition-undated": ({ edition }) =>
      edition === ""
        ? "Files outside a folder with a date are read as the oldest edition; it has no file of its own."
        : `The edition ${quote(edition)} has no date, and no file of its own.`,
    "timeline-order": ({ entry }) => `The timeline of ${quote(entry)} is not sorted; the latest date counts.`,
    "loose-matter": ({ entry }) => `The front matter of ${quote(entry)} is no YAML; it is read line by line.`,
    "other-titles": ({ titles }) => `The editions have different titles: ${all(titles)}. Are they one radar?`,
  },
  unreadable: {
    "too-large": "it is larger than 64 MB",
    "too-many-files": "there are more than 20,000 files",
    "too-many-entries": "there are more than 20,000 entries",
    empty: "it is empty",
    binary: "it is no text",
    encoding: "it is no text in an encoding that is known",
    damaged: "the workbook is damaged",
    packed: "it is packed; unpack it first",
    password: "the workbook has a password",
    "old-workbook": "it is a workbook of an old kind; save it as xlsx",
    "not-json": "it is not JSON",
    "not-yaml": "it is not YAML",
    other: "it does not have the shape of the format",
  },
  leftOut: {
    "no-name": "it has no name",
    "no-entry": "it is no entry",
    unreadable: "it cannot be read",
  },
};
