// node docs/decisions/compare/draw.mjs <folder>: our two pictures of the comparison, as HTML pages, after `npm run build`.
// What moved is reckoned here from the two editions, since the command line draws one file.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildRadarView, lightPalette, renderRadarHtml } from "@kommuneradar/charts";
import { layoutRadar, readRadar } from "@kommuneradar/core";
import { sectors } from "@kommuneradar/reference-data";

const folder = process.argv[2] ?? "compare";
const now = read("eksempelby-2026.radar.yaml");
const before = read("eksempelby-2025.radar.yaml");

mkdirSync(folder, { recursive: true });
draw("forty", now, movements(before, now));
draw("ten", read("../../../examples/eksempelby/eksempelby.radar.yaml"), {});

function read(name) {
  const { radar } = readRadar(readFileSync(new URL(name, import.meta.url), "utf8"));
  if (radar === undefined) throw new Error(`${name} cannot be read.`);
  return radar;
}

function movements(from, to) {
  const rings = to.rings.map(({ id }) => id);
  const known = new Set(from.technologies.map(({ id }) => id));
  const stood = new Map(layoutRadar(from).blips.map(({ id, ring }) => [id, ring]));
  const found = layoutRadar(to).blips.flatMap(({ id, ring }) => {
    const earlier = stood.get(id);
    if (!known.has(id)) return [[id, { kind: "new" }]];
    if (earlier === undefined || earlier === ring) return [];
    const by = rings.indexOf(earlier) - rings.indexOf(ring);
    return [[id, { kind: "moved", by, from: earlier }]];
  });
  return Object.fromEntries(found);
}

function draw(name, radar, moved) {
  const layout = layoutRadar(radar);
  const view = buildRadarView(radar, layout, {
    language: "nb",
    today: "2026-11-25",
    sectors,
    movements: moved,
  });
  writeFileSync(join(folder, `${name}.html`), renderRadarHtml(view, { palette: lightPalette }));
}
