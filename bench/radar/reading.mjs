import { performance } from "node:perf_hooks";
import { buildRadarView } from "@kommuneradar/charts";
import { layoutRadar, readRadar } from "@kommuneradar/core";
import { checkRadarReading } from "@kommuneradar/language-service";
import { seededRandom } from "../lib/random.mjs";
import { median, quantile } from "../lib/timing.mjs";
import { radarText } from "./data.mjs";

const today = "2026-11-25";
const steps = ["read", "check", "layout", "view"];

/**
 * Opening a radar, and typing in it: the text read and checked, laid out, and made into what the page shows.
 * @param {number} count technologies
 * @param {{ say: (line: string) => void, quick: boolean }} how
 */
export function measureReading(count, { say, quick }) {
  const text = radarText(count);
  say(`reading, ${count} technologies, ${(text.length / 1e6).toFixed(2)} MB`);
  const opened = repeat({ rounds: quick ? 1 : 15, seconds: 20 }, () => toPicture(text, undefined));
  const typed = typeIn(text, count, quick ? 1 : 60);
  return { technologies: count, characters: text.length, open: summary(opened), edit: summary(typed) };
}

/** One character after another, each in the title of some technology, and each read with the reading before it. */
function typeIn(text, count, rounds) {
  const random = seededRandom(2);
  let edited = text;
  let previous = readRadar(edited);
  return repeat({ rounds, seconds: 20 }, () => {
    const title = `title: Teknologi nummer ${random(count)}`;
    const place = edited.indexOf("\n", edited.indexOf(title));
    edited = `${edited.slice(0, place)}x${edited.slice(place)}`;
    const { reading, times } = toPicture(edited, previous);
    previous = reading;
    return { times };
  });
}

function toPicture(text, previous) {
  const marks = [performance.now()];
  const mark = () => marks.push(performance.now());
  const reading = readRadar(text, { previous });
  mark();
  checkRadarReading(reading, { today });
  mark();
  const layout = layoutRadar(reading.radar);
  mark();
  buildRadarView(reading.radar, layout, { language: "nb", today, sectors: [] });
  mark();
  return { reading, times: Object.fromEntries(steps.map((step, at) => [step, marks[at + 1] - marks[at]])) };
}

/** A first run warms up and is not counted. */
function repeat({ rounds, seconds }, run) {
  const times = [];
  const start = performance.now();
  for (let round = 0; round <= rounds; round++) {
    if (round > 3 && performance.now() - start > seconds * 1000) break;
    const ran = run();
    if (round > 0) times.push(ran.times);
  }
  return times;
}

function summary(runs) {
  const total = runs.map((times) => steps.reduce((sum, step) => sum + times[step], 0));
  return {
    runs: runs.length,
    ...Object.fromEntries(steps.map((step) => [step, median(runs.map((times) => times[step]))])),
    total: median(total),
    slowest: quantile(total, 0.95),
  };
}
