import { importWorkforce } from "../import-workforce.mjs";
import { mutate } from "../mutate.mjs";
import { pick, sometimes } from "../pick.mjs";
import { staffList } from "../staff-list.mjs";

const encodings = {
  "utf-8": (text) => Buffer.from(text, "utf8"),
  "utf-8 with a mark": (text) => Buffer.from(`\uFEFF${text}`, "utf8"),
  "utf-16le": (text) => Buffer.from(`\uFEFF${text}`, "utf16le"),
  "utf-16be": (text) => Buffer.from(`\uFEFF${text}`, "utf16le").swap16(),
  "utf-16le without a mark": (text) => Buffer.from(text, "utf16le"),
  "windows-1252": (text) => Buffer.from(text, "latin1"),
};

/** An extract of a personnel system or of a table of statistics, in any dialect, is read or refused, and no row is lost. */
export async function extracts(next) {
  const delimiter = pick(next, [";", ",", "\t", "|"]);
  const end = pick(next, ["\n", "\r\n", "\r"]);
  const isQuoted = sometimes(next, 3);
  const cell = (text) =>
    isQuoted || /["\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
  const text = staffList(next)
    .map((row) => row.map(cell).join(delimiter) + end)
    .join("");
  const given = sometimes(next, 3) ? text : mutate(text, next);
  const bytes = encodings[pick(next, Object.keys(encodings))](given);
  const options = {
    ...(sometimes(next, 6) && { delimiter }),
    ...(sometimes(next, 6) && { padded: true }),
    ...(sometimes(next, 8) && { encoding: pick(next, ["utf-16le", "windows-1252", "utf-8", "nonsense"]) }),
  };
  await importWorkforce(next, pick(next, ["ansatte.csv", "ansatte.txt", "ansatte.json"]), bytes, options);
}
