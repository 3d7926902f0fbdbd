import { forceCollide, forceSimulation } from "d3-force";

/** Half the gap between the cells of two segments, and the gap along a ring's line. */
const margin = 15;
/** Of the drawn circle. */
const radius = 9;

/**
 * The method that Zalando's radar introduced and Backstage's plugin took over, written anew from reading both. Every
 * blip starts at a pseudo-random place in its cell (a sine of a running number, from 42, in the order of the entries).
 * Then d3-force pushes apart those nearer than 24 units for 300 ticks, and after each tick a blip that has left its
 * cell is set back on the border: first its x, then, with that x, its y.
 *
 * @param {readonly import("../../layouts.mjs").Entry[]} entries
 * @param {readonly { inner: number, outer: number }[]} rings from inside out
 * @param {number} reach half the side of the chart
 * @returns {import("../../layouts.mjs").Blip[]}
 */
export function collideInCells(entries, rings, reach) {
  let seed = 42;
  const random = () => {
    const value = Math.sin(seed++) * 10_000;
    return value - Math.floor(value);
  };
  const nodes = entries.map(({ id, ring, segment }) => {
    const angle = ((segment + random()) * Math.PI) / 2;
    const { inner, outer } = rings[ring];
    // The mean of two numbers: more in the middle of the ring than at its lines.
    const distance = inner + (random() + random()) * 0.5 * (outer - inner);
    return { id, ring, segment, x: distance * Math.cos(angle), y: distance * Math.sin(angle) };
  });
  const simulation = forceSimulation(nodes)
    .velocityDecay(0.19)
    .force("collision", forceCollide().radius(12).strength(0.85))
    .stop();
  const ticks = Math.ceil(Math.log(simulation.alphaMin()) / Math.log(1 - simulation.alphaDecay()));
  for (let tick = 0; tick < ticks; tick++) {
    simulation.tick();
    for (const node of nodes) {
      node.x = heldInCell(node, rings[node.ring], reach).x;
      node.y = heldInCell(node, rings[node.ring], reach).y;
    }
  }
  return nodes.map(({ id, x, y }) => ({ id, x, y, r: radius }));
}

function heldInCell({ segment, x, y }, { inner, outer }, reach) {
  const right = segment === 0 || segment === 3 ? 1 : -1;
  const down = segment < 2 ? 1 : -1;
  const inBox = { x: right * between(right * x, margin, reach), y: down * between(down * y, margin, reach) };
  const angle = Math.atan2(inBox.y, inBox.x);
  const distance = between(Math.hypot(inBox.x, inBox.y), inner + margin, outer - margin);
  return { x: distance * Math.cos(angle), y: distance * Math.sin(angle) };
}

function between(value, low, high) {
  return Math.min(Math.max(value, low), high);
}
