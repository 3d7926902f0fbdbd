import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { referenceData } from "@kommuneradar/reference-data";
import { seededRandom } from "../lib/random.mjs";
import { radarText } from "../radar/data.mjs";

const technologies = 40;
const rows = 300;
const sectors = ["health", "school", "kindergarten", "administration", "technical", "culture"];

/**
 * A folder with a repository per municipality, the same in every run: a radar of 40 technologies that use every field, of
 * which every tenth goes under an id of its own and every twentieth under another title, and a workforce of 300 rows, every
 * other one as a cube.
 * @param {number} members
 * @returns {string} its path, which the caller takes away
 */
export function makeNetwork(members) {
  const folder = mkdtempSync(join(tmpdir(), "kommuneradar-bench-network-"));
  const municipalities = [...referenceData.municipalities.keys()];
  for (let at = 0; at < members; at++) {
    const own = join(folder, `kommune-${String(at).padStart(3, "0")}`);
    mkdirSync(own);
    // Those beyond the municipalities that there are do not say which they are.
    const municipality = municipalities[at] ?? "";
    writeFileSync(join(own, "kommune.radar.yaml"), ownRadar(at));
    const file = at % 2 === 0 ? "ansatte.workforce.csv" : "cube.csv";
    writeFileSync(join(own, file), workforceText(at, municipality));
  }
  return folder;
}

/** What municipalities make of one template: other titles, other ids. */
function ownRadar(at) {
  return radarText(technologies, at + 1)
    .replace("Teknologiradar for Eksempelby", `Teknologiradar for kommune ${at}`)
    .replaceAll(/(id|dependsOn|relatesTo): (\[?)technology-(\d+)/g, (all, key, open, index) =>
      (Number(index) + at) % 10 === 0 ? `${key}: ${open}egen-${index}` : all,
    )
    .replaceAll(/title: Teknologi nummer (\d+)/g, (all, index) =>
      (Number(index) + at) % 20 === 5 ? `title: Noe med nummer ${index}` : all,
    );
}

function workforceText(at, municipality) {
  const random = seededRandom(1000 + at);
  const codes = [...referenceData.classifications.styrk08.groups.values()]
    .filter(({ level, code }) => level === 4 && code !== "0000")
    .map(({ code }) => code);
  const isCube = at % 2 === 1;
  const lines = Array.from({ length: rows }, (_, row) => {
    const fte = (1 + random(4000)) / 100;
    const line = `${municipality},${sectors[row % sectors.length]},${codes[random(codes.length)]},${fte.toFixed(2)}`;
    return isCube ? `${line},${1 + random(50)}\n` : `${line}\n`;
  });
  return `municipality,sector,styrk08,fte${isCube ? ",cube_rows" : ""}\n${lines.join("")}`;
}
