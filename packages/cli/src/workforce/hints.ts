import type { ImportNote } from "@kommuneradar/core";

/** The options that answer what an import asks; undefined where no option does. */
export function hintOf(note: ImportNote): string | undefined {
  switch (note.code) {
    case "no-occupation-column":
      return "--column occupation=…";
    case "mapping-needed":
      return "1. --write-unmapped codes.csv 2. --mapping codes.csv";
    case "percent-or-share":
      return note.kind === "percent"
        ? "--weight share | --weight percent"
        : `--weight fte | --column percent="${note.header}" --weight percent`;
    case "split-municipality":
      return note.successors
        .map(({ code }) => `--municipality ${quoted(`${note.municipality}=${code}`)}`)
        .join(" | ");
    case "which-sheet":
      return note.sheets.map((name) => `--sheet "${name}"`).join(" | ");
    case "mixed-levels":
      return "--level 4";
    default:
      return undefined;
  }
}

/** As a shell takes it for one word. */
const quoted = (text: string) => (/\s/.test(text) ? `"${text}"` : text);
