// The layout of AOE's technology radar 4.4.0 (https://github.com/AOEpeople/aoe_technology_radar, Apache-2.0): its own
// code, from the npm package, with the types taken off. Each blip is thrown at random places of its cell until one is
// 20 px from the others of the quadrant, at most 150 times; the last throw stands. Sizes are those of its default
// configuration. Not the same: what it prints about a blip without a free place is not printed here.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { transformSync } from "esbuild";

export const id = "aoe";
export const title = "AOE 4.4 (dart throwing)";

const folder = new URL("../../node_modules/aoe_technology_radar/", import.meta.url);
const { chart, rings } = JSON.parse(readFileSync(new URL("data/config.default.json", folder), "utf8"));
const { default: Positioner } = await importSilently(new URL("scripts/positioner.ts", folder));

const quadrants = ["first", "second", "third", "fourth"].map((name, index) => ({
  id: name,
  position: index + 1,
}));

/** @type {import("../layouts.mjs").Layout} */
export function layout(entries) {
  const positioner = new Positioner(chart.size, quadrants, rings);
  return entries.map((entry) => {
    const [x, y] = positioner.getNextPosition(quadrants[entry.segment].id, rings[entry.ring].id);
    return { id: entry.id, x, y, r: chart.blipSize / 2 };
  });
}

/** A TypeScript module whose imports are types alone, with a console that says nothing. */
function importSilently(file) {
  const { code } = transformSync(readFileSync(file, "utf8"), {
    loader: "ts",
    sourcefile: fileURLToPath(file),
  });
  const source = `const console = { warn() {} };\n${code}`;
  return import(`data:text/javascript;base64,${Buffer.from(source).toString("base64")}`);
}
