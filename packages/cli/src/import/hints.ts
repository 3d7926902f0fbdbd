import type { RadarImportNote } from "@kommuneradar/core";

/** The options that answer what an import of a radar asks; undefined where no option does. */
export function hintOf(note: RadarImportNote): string | undefined {
  switch (note.code) {
    case "unknown-format":
      return "--from byor";
    case "other-radar":
      return note.sheet === undefined ? undefined : `--sheet "${note.sheet}"`;
    case "no-name-column":
      return "--column name=… --column ring=…";
    case "ring-order-unknown":
      return `--rings "${note.rings.join(",")}"`;
    case "names-made":
      return `--${note.what} "${note.names.map(() => "…").join(",")}"`;
    default:
      return undefined;
  }
}
