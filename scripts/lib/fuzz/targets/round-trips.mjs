import assert from "node:assert/strict";
import {
  exportRadar,
  importRadar,
  radarExporters,
  readRadar,
  ringTitle,
} from "../../../../packages/core/dist/index.js";
import { foreignRadar } from "../foreign-radar.mjs";
import { pick } from "../pick.mjs";

/** What formats hold of a technology; `markdown` is not read again. */
const held = {
  "byor-csv": ["title", "category", "ring"],
  "byor-json": ["title", "category", "ring"],
  zalando: ["title", "category", "ring"],
  aoe: ["id", "title", "category", "ring", "tags"],
  backstage: ["id", "title", "category", "ring"],
  csv: ["id", "title", "category", "ring", "tags", "owner", "status"],
  xlsx: ["id", "title", "category", "ring", "tags", "owner", "status"],
};

/** What any radar holds. */
const always = ["id", "title", "category", "ring"];

/** Any radar that is imported reads as what the import said, and goes out and in again as the same, as far as a format holds it. */
export async function roundTrips(next) {
  const imported = await importRadar([foreignRadar(next)], undefined, "radar");
  if ("refused" in imported) return;
  const [{ text, document }] = imported.files;
  const { radar, problems } = readRadar(text);
  assert.ok(radar, `${JSON.stringify(problems)}\n${text}`);
  assert.equal(radar.technologies.length, imported.entriesOut, text);
  const asRead = { ...document, technologies: withoutRanges(radar.technologies) };
  assert.deepEqual(keptOf(asRead, always, "nb"), keptOf(document, always, "nb"), text);

  // Half of a sign, as an escape may leave it, has no place in a file of UTF-8.
  if (/\\ud[89a-f]/.test(JSON.stringify(document))) return;
  const language = pick(next, ["nb", "nn", "en"]);
  const target = pick(next, Object.keys(held));
  const exporter = radarExporters[target];
  const { files, losses } = await exportRadar(exporter, {
    radar,
    earlier: [],
    language,
    today: "2026-11-24",
  });
  const left = losses.flatMap((loss) => (loss.code === "left-out" ? loss.technologies : []));
  const technologies = document.technologies.filter(({ id }) => !left.includes(id));
  // More categories or rings than the tool takes, which is told; or nothing in any ring.
  if (files.length === 0 || technologies.length === 0) return;
  const again = await importRadar(
    files.map((file) => asFile(file, exporter)),
    undefined,
    "radar",
  );
  const about = `${target}\n${text}\n→\n${files.map(({ content }) => (typeof content === "string" ? content : "")).join("\n")}`;
  assert.ok(!("refused" in again), `${JSON.stringify(again.refused)} ${about}`);
  const expected = keptOf({ ...document, technologies }, held[target], language);
  assert.deepEqual(keptOf(again.files[0].document, held[target], language), expected, about);
}

const asFile = ({ path, content }, { ending }) => ({
  path: path === "" ? `radar.${ending}` : path,
  bytes: typeof content === "string" ? new TextEncoder().encode(content) : content,
});

/** A ring called `trial` is the ring of that name, whatever the reader's language calls it. */
function ringNamed(title) {
  const isNamed = (id) =>
    [id, ...["nb", "nn", "en"].map((language) => ringTitle(id, language))].some(
      (name) => name.toLowerCase() === title.toLowerCase(),
    );
  return ["adopt", "trial", "assess", "hold"].find(isNamed) ?? title;
}

/** The held keys of technologies, rings and categories by the titles that people read. */
function keptOf({ technologies, rings = [], categories }, keys, language) {
  const titleOf = (list, id) => list.find((one) => one.id === id)?.title;
  const shown = {
    category: (id) => titleOf(categories, id),
    ring: (id) => ringNamed(titleOf(rings, id) ?? ringTitle(id, language) ?? id),
  };
  const kept = technologies.map((one) => {
    const written = keys.filter((key) => one[key] !== undefined && one[key].length !== 0);
    return Object.fromEntries(written.map((key) => [key, shown[key]?.(one[key]) ?? one[key]]));
  });
  return kept.map((one) => JSON.stringify(one)).sort();
}

/** Where something stands in a text is not what it says. */
function withoutRanges(value) {
  return JSON.parse(JSON.stringify(value, (key, inner) => (/range$/i.test(key) ? undefined : inner)));
}
