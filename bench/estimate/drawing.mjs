import { createScorer, defaultSettings, estimate, openWorkforce } from "@kommuneradar/core";
import { referenceData as reference } from "@kommuneradar/reference-data";
import { threadTime } from "../lib/thread-time.mjs";
import { median, quantile } from "../lib/timing.mjs";
import { workforceText } from "./data.mjs";

const draws = 2000;
const rows = 100_000;

/**
 * Sampled ranges of both measures for ten municipalities' six sectors and the total, with their draws made: when every group has
 * changed, and when one row has. Processor time of the thread, the gathering of rows by group with it; beside it the same without a
 * range, so that what the ranges alone take can be told.
 */
export function measureDrawing({ say, quick }) {
  say(`drawing, ${draws} draws, 60 groups`);
  const municipalities = [...reference.municipalities.keys()].slice(0, 10);
  const lines = [...workforceText(quick ? 1000 : rows)].join("").trimEnd().split("\n");
  const [header, ...body] = lines;
  const moved = body.map((line, row) => municipalities[row % 10] + line.slice(line.indexOf(",")));
  const textOf = (kept) => `${[header, ...kept].join("\n")}\n`;
  const settings = defaultSettings({ groupBy: ["municipality", "sector"], ranges: "sampled", draws });
  const scorer = createScorer(reference, settings);
  const plain = { ...settings, draws: 0 };
  const plainScorer = createScorer(reference, plain);
  const time = (table, asked = settings, by = scorer) => {
    const start = threadTime();
    const { groups } = estimate([table], reference, asked, { scorer: by });
    return { groups: groups.length, milliseconds: threadTime() - start };
  };
  const parts = Array.from({ length: quick ? 2 : 24 }, (_, part) =>
    textOf(moved.filter((_, row) => (row * 7919) % 97 !== part)),
  );
  const open = (text) => openWorkforce(text, { reference }).table();
  const first = time(open(parts[0]));
  const all = parts.slice(1).map((part) => time(open(part)).milliseconds);
  const without = parts.slice(1).map((part) => time(open(part), plain, plainScorer).milliseconds);
  const text = textOf(moved);
  const live = openWorkforce(text, { reference });
  time(live.table());
  const one = Array.from({ length: quick ? 2 : 100 }, (_, edit) => {
    live.edit([{ offset: text.indexOf("\n", 100 + edit * 150) - 3, deleted: 0, inserted: "7" }]);
    return time(live.table()).milliseconds;
  });
  return {
    draws,
    groups: first.groups,
    drawn: first.milliseconds,
    all: median(all),
    withoutRanges: median(without),
    one: median(one),
    oneP99: quantile(one, 0.99),
  };
}
