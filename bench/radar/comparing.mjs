import { describeDiff, diffRadars, readRadar } from "@kommuneradar/core";
import { median, quantile, timeInTurn } from "../lib/timing.mjs";
import { radarText } from "./data.mjs";

/**
 * What is different between two radars, both read before: one in which every technology is another than it was, and
 * one in which none has kept its id.
 * @param {number} count technologies
 * @param {{ say: (line: string) => void, quick: boolean }} how
 */
export async function measureComparing(count, { say, quick }) {
  say(`comparing, ${count} technologies`);
  const old = readRadar(radarText(count, 1)).radar;
  const edited = readRadar(radarText(count, 2)).radar;
  const other = readRadar(radarText(count, 2).replaceAll("technology-", "tekno-")).radar;
  const times = await timeInTurn(
    {
      edited: () => diffRadars(old, edited),
      other: () => diffRadars(old, other),
      words: () => describeDiff(diffRadars(old, edited), "nb"),
    },
    { rounds: quick ? 1 : 30, seconds: 10 },
  );
  const entries = Object.entries(times).map(([name, all]) => [
    name,
    { milliseconds: median(all), slowest: quantile(all, 0.95) },
  ]);
  return { technologies: count, ...Object.fromEntries(entries) };
}
