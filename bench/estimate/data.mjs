import { closeSync, existsSync, mkdirSync, openSync, renameSync, statSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { referenceData } from "@kommuneradar/reference-data";
import { seededRandom } from "../lib/random.mjs";

const folder = join(tmpdir(), "kommuneradar-bench");
const sectors = [
  "Helse og omsorg",
  "Skole",
  "Barnehage",
  "Administrasjon",
  '"Vann, avløp og renovasjon"',
  "Kultur",
];
const titles = ["Sykepleier", "Lærer", "Renholder på sykehjem", "Saksbehandler; vikar", "Fagarbeider, natt"];

/**
 * Two files with the same columns: one as programs write it, one as a spreadsheet in Norwegian does, with decimal commas
 * and a column of free text that nothing is counted of.
 */
export const kinds = [
  { id: "commas", title: "commas, decimal points", delimiter: "," },
  { id: "semicolons", title: "semicolons, decimal commas, free text, CRLF", delimiter: ";" },
];

const writers = {
  commas: {
    header: "municipality,sector,occupation,headcount,fte\n",
    row: ({ municipality, sector, code, headcount, fte }) =>
      `${municipality},${sector},${code},${headcount},${fte}\n`,
  },
  semicolons: {
    header: "municipality;sector;occupation;headcount;fte;merknad\r\n",
    row: ({ municipality, sector, code, headcount, fte, title }) =>
      `${municipality};${sector};${code};${headcount};${fte.replace(".", ",")};${title.includes(";") ? `"${title}"` : title}\r\n`,
  },
};

/**
 * A workforce file of so many rows, the same in every run: all municipalities, grouped as registers export them, six
 * sectors in no order, one of them in quotation marks with a comma inside, and every STYRK-08 code.
 * @param {number} rows
 * @param {string} kind id of one of `kinds`
 * @returns {string} its path; it is written once and kept in the folder for temporary files
 */
export function workforceFile(rows, kind) {
  const path = join(folder, `workforce-${rows}-rows-${kind}-v3.csv`);
  if (existsSync(path) && statSync(path).size > 0) return path;
  mkdirSync(folder, { recursive: true });
  const unfinished = `${path}.part`;
  const file = openSync(unfinished, "w");
  for (const piece of workforceText(rows, kind)) writeSync(file, piece);
  closeSync(file);
  renameSync(unfinished, path);
  return path;
}

/** The text of such a file in pieces. */
export function* workforceText(rows, kind = "commas") {
  const { header, row: write } = writers[kind];
  const random = seededRandom(42);
  const municipalities = [...referenceData.municipalities.keys()];
  const codes = [...referenceData.classifications.styrk08.groups.values()]
    .filter(({ level, code }) => level === 4 && code !== "0000")
    .map(({ code }) => code);
  let lines = [header];
  for (let row = 0; row < rows; row++) {
    const municipality = municipalities[Math.floor((row / rows) * municipalities.length)];
    const headcount = random(10) < 6 ? 1 : 1 + random(40);
    const fte = (headcount * (random(2) === 0 ? 100 : 10 + random(90))) / 100;
    lines.push(
      write({
        municipality,
        sector: sectors[random(sectors.length)],
        code: codes[random(codes.length)],
        headcount,
        fte: fte.toFixed(2),
        title: titles[row % titles.length],
      }),
    );
    if (lines.length < 20_000) continue;
    yield lines.join("");
    lines = [];
  }
  yield lines.join("");
}
