/**
 * Makes `src/generated/*.ts` from `data/*.csv`: one text constant per data set, only the columns the product uses,
 * tab between columns and line feed between rows. A constant costs nothing until it is parsed, needs no file access,
 * and so works in a browser, a worker and Node alike.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const dataFolder = new URL("../data/", import.meta.url);
const outFolder = new URL("../src/generated/", import.meta.url);

/** Generated file → its CSV, the columns kept, and which rows. */
const tables = {
  "frey-osborne-2017": { csv: "frey_osborne_2017.csv", columns: ["soc_code", "probability", "title"] },
  "frey-osborne-bridge": {
    csv: "frey_osborne_soc_bridge.csv",
    columns: ["fo_soc", "soc2010", "use_by_default", "basis"],
  },
  "soc2010-isco08": {
    csv: "crosswalk_soc2010_isco08.csv",
    columns: ["soc2010", "isco08", "soc_partial", "isco_partial"],
  },
  soc2010: {
    csv: "crosswalk_soc2010_isco08.csv",
    columns: ["soc2010", "soc2010_title"],
    distinct: true,
  },
  isco08: { csv: "isco08_structure.csv", columns: ["isco08", "title_en"] },
  styrk08: { csv: "styrk08_structure.csv", columns: ["styrk08", "title_nb"] },
  "styrk08-isco08": {
    csv: "styrk08_isco08_map.csv",
    columns: ["styrk08", "isco08", "relation", "note"],
  },
  "municipalities-2024": {
    csv: "municipalities_2024.csv",
    columns: [
      "kommunenummer",
      "navn_kort",
      "fylke",
      "folkemengde_2026",
      "menon_48_2019",
      "ks_storbynettverk",
    ],
  },
  "former-municipalities": {
    csv: "municipality_codes_1994_2024.csv",
    columns: ["code", "name_nb", "valid_to", "code_2024"],
    keep: (row) => row.code !== row.code_2024,
  },
  "soc2010-soc2018": { csv: "crosswalk_soc2010_soc2018.csv", columns: ["soc2010", "soc2018"] },
  "eloundou-2024": {
    csv: "eloundou_gpt_exposure_onetsoc.csv",
    columns: [
      "onetsoc2019",
      "gpt4_alpha",
      "gpt4_beta",
      "gpt4_gamma",
      "human_alpha",
      "human_beta",
      "human_gamma",
    ],
  },
  "microsoft-2025": {
    csv: "microsoft_ai_applicability_soc2018.csv",
    columns: ["soc2018", "ai_applicability_score"],
  },
  "ilo-genai": { csv: "ilo_genai_exposure_isco08.csv", columns: ["isco08", "mean_2023", "mean_2025"] },
  "nesta-sml-2020": { csv: "nesta_sml_risk_isco08.csv", columns: ["isco08", "sml_risk_1_to_5"] },
  "us-oes-2010": {
    csv: "us_oes_may2010.csv",
    columns: ["occ_code", "employment"],
    keep: (row) => row.level === "detail",
  },
};

/** RFC 4180 with commas: rows as objects by header name. */
function parseCsv(text) {
  const rows = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^,\n]*))(,|\n|$)/gy;
  while (cell.lastIndex < text.length) {
    const [, quoted, plain, end] = cell.exec(text);
    rows.at(-1).push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === "\n" && cell.lastIndex < text.length) rows.push([]);
  }
  const [header, ...body] = rows;
  return body.map((values, index) => {
    if (values.length !== header.length) throw new Error(`row ${index + 2}: ${values.length} cells`);
    return Object.fromEntries(header.map((name, column) => [name, values[column]]));
  });
}

function generate({ csv, columns, keep = () => true, distinct = false }) {
  const rows = parseCsv(readFileSync(new URL(csv, dataFolder), "utf8")).filter(keep);
  const lines = rows.map((row) => {
    const values = columns.map((column) => row[column]);
    if (values.some((value) => value === undefined || /[\t\n\r]/.test(value))) {
      throw new Error(`${csv}: a column is missing or holds a tab or line end`);
    }
    return values.join("\t");
  });
  const kept = distinct ? [...new Set(lines)] : lines;
  return [
    `/** Made from data/${csv} by scripts/generate.mjs. Columns: ${columns.join(", ")}. */`,
    `export const rows: string =\n  ${JSON.stringify(kept.join("\n"))};\n`,
  ].join("\n");
}

/** Untouched when nothing changed: watchers and builds that run beside us must not see a half-written file. */
function writeIfChanged(url, text) {
  try {
    if (readFileSync(url, "utf8") === text) return;
  } catch {
    // Not there yet.
  }
  writeFileSync(url, text);
}

mkdirSync(outFolder, { recursive: true });
for (const [name, table] of Object.entries(tables)) {
  try {
    writeIfChanged(new URL(`${name}.ts`, outFolder), generate(table));
  } catch (error) {
    throw new Error(`${fileURLToPath(new URL(table.csv, dataFolder))}: ${error.message}`);
  }
}
for (const file of readdirSync(outFolder)) {
  if (!(file.replace(/\.ts$/, "") in tables)) rmSync(new URL(file, outFolder));
}
