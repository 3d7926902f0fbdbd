import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { median, timeInTurn } from "../lib/timing.mjs";
import { layoutEntries } from "./data.mjs";
import * as ours from "./ours.mjs";

/**
 * @typedef {{ id: string, ring: number, segment: number }} Entry ring and segment are indices, 0–3
 * @typedef {{ id: string, x: number, y: number, r: number }} Blip in any unit, the same for all three
 * @typedef {(entries: readonly Entry[]) => readonly Blip[] | Promise<readonly Blip[]>} Layout
 * @typedef {{ id: string, title: string, layout: Layout }} Peer
 */

const folder = fileURLToPath(new URL("peers/", import.meta.url));

/** Ours, and every file in `peers/`. @returns {Promise<Peer[]>} */
async function loadAll() {
  const files = (existsSync(folder) ? readdirSync(folder) : []).filter((file) => file.endsWith(".mjs"));
  const peers = await Promise.all(files.sort().map((file) => import(`./peers/${file}`)));
  return [ours, ...peers];
}

/**
 * Lays the same entries out with each, in turn.
 * @param {number} count
 * @param {{ say: (line: string) => void, quick: boolean, peers: boolean }} how
 */
export async function measureLayouts(count, { say, quick, peers: withPeers }) {
  const peers = withPeers ? await loadAll() : [ours];
  say(`layouts, ${count} technologies: ${peers.map(({ title }) => title).join(", ")}`);
  const entries = layoutEntries(count);
  const middle = Math.floor(count / 2);
  const more = entries.toSpliced(middle, 0, { id: "technology-new", ring: 1, segment: 2 });

  const jobs = peers.map(({ id, layout }) => [id, () => layout(entries)]);
  const times = await timeInTurn(Object.fromEntries(jobs), { rounds: quick ? 1 : 15, seconds: 20 });
  const results = [];
  for (const { id, title, layout } of peers) {
    const first = await layout(entries);
    const again = await layout(entries);
    const after = await layout(more);
    results.push({
      id,
      title,
      milliseconds: median(times[id]),
      drawn: first.length,
      overlaps: countOverlaps(first),
      movedByOneMore: countMoved(first, after),
      sameTwice: countMoved(first, again) === 0,
    });
  }
  return results;
}

/** Pairs of blips that are nearer than the sum of their radii. @param {readonly Blip[]} blips */
function countOverlaps(blips) {
  let overlaps = 0;
  for (const [index, a] of blips.entries()) {
    for (const b of blips.slice(index + 1)) {
      if (Math.hypot(a.x - b.x, a.y - b.y) < (a.r + b.r) * 0.999) overlaps++;
    }
  }
  return overlaps;
}

/** Blips of both that stand elsewhere by more than a tenth of their radius: enough to be seen. */
function countMoved(before, after) {
  const places = new Map(after.map((blip) => [blip.id, blip]));
  return before.filter(({ id, x, y, r }) => {
    const now = places.get(id);
    return now !== undefined && Math.hypot(now.x - x, now.y - y) > r / 10;
  }).length;
}
