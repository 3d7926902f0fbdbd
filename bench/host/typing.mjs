import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { setTimeout as wait } from "node:timers/promises";
import { workforceText } from "../estimate/data.mjs";
import { seededRandom } from "../lib/random.mjs";
import { threadTime } from "../lib/thread-time.mjs";
import { median, quantile } from "../lib/timing.mjs";
import { watchTurns } from "./turns.mjs";

const file = "folk.csv";
const example = new URL("../../examples/eksempelby/eksempelby.radar.yaml", import.meta.url);

/** Estimate files over the same rows. */
const kinds = [
  { title: "an estimate", lines: [] },
  {
    title: "beside its group and another score set",
    lines: ['municipality: "0301"', "compareWith: storby", "scores: [frey-osborne-2017, aioe-2021]"],
  },
  { title: "with a radar", lines: ["radar: by.radar.yaml"] },
  {
    title: "with an occupation of a sector explained",
    lines: [],
    explained: [
      { kind: "group", key: { sector: "health" } },
      { kind: "occupation", code: "5321" },
    ],
  },
];

/** No message for so long: everything that follows has followed. */
const rest = 600;

/**
 * One character typed in a workforce file whose estimate is looked at: from the change event to the messages to the page,
 * each made into text as VS Code does.
 * @param {Awaited<ReturnType<import("./load-host.mjs").loadHost>>} host
 * @param {number} rows
 * @param {{ say: (line: string) => void, quick: boolean }} how
 */
export async function measureTyping(host, rows, { say, quick }) {
  const text = [...workforceText(rows)].join("");
  const measured = [];
  for (const kind of kinds) {
    say(`host, ${rows} rows, ${kind.title}`);
    measured.push({ title: kind.title, ...(await typeIn(host, text, kind, quick ? 1 : 15)) });
  }
  return { rows, characters: text.length, kinds: measured };
}

async function typeIn(host, text, { lines, explained }, keys) {
  const { editor, Uri } = host;
  editor.reset();
  const folder = mkdtempSync(join(tmpdir(), "kommuneradar-bench-typing-"));
  const turns = watchTurns();
  const estimate = ["kommuneradar: estimate/1", "title: By", `workforce: ${file}`, ...lines].join("\n");
  const at = (name) => Uri.file(join(folder, name));
  writeFileSync(at("by.estimate.yaml").fsPath, `${estimate}\n`);
  const document = editor.open(at(file), text, "csv");
  const { radar } = host.readRadar(readFileSync(example, "utf8"));
  await wait(1);
  // What it costs to open a text is the stand-in's, and so is reading a radar that somebody else would have read.
  turns.longest();
  const messages = [];
  const page = openPage({ ...host, radar }, at("by.estimate.yaml"), (characters) =>
    messages.push({ at: performance.now(), worked: threadTime(), characters }),
  );
  const opened = performance.now();
  try {
    await settled(messages);
    const opening = { longest: turns.longest(), total: messages.at(-1).at - opened };
    if (explained !== undefined) {
      page.explain(explained);
      await settled(messages);
    }
    const seen = { first: [], waited: [], characters: [], last: [], longest: [], messages: [] };
    const random = seededRandom(7);
    for (let key = 0; key < keys; key++) {
      // Inside the last cell of a row; a digit more of its weight, and away with it the next time.
      const offset = text.indexOf("\n", 100 + random(text.length - 200)) - 3;
      for (const [deleted, inserted] of [
        [0, "7"],
        [1, ""],
      ]) {
        messages.length = 0;
        document.edit(offset, deleted, inserted);
        await wait(1);
        turns.longest();
        const [start, before] = [performance.now(), threadTime()];
        editor.tellOfEdit(document, offset, deleted, inserted);
        while (messages.length === 0) await new Promise((resolve) => setImmediate(resolve));
        seen.first.push(messages[0].worked - before);
        seen.waited.push(messages[0].at - start);
        seen.characters.push(messages[0].characters);
        turns.longest();
        await settled(messages);
        seen.longest.push(turns.longest());
        seen.last.push(messages.at(-1).at - start);
        seen.messages.push(messages.length);
      }
    }
    return { opening, ...figuresOf(seen), runs: seen.first.length };
  } finally {
    page.dispose();
    turns.stop();
    rmSync(folder, { recursive: true });
  }
}

/** Both of each. */
function figuresOf(seen) {
  return Object.fromEntries(
    Object.entries(seen).map(([name, values]) => [
      name,
      { median: median(values), p99: quantile(values, 0.99) },
    ]),
  );
}

function openPage(
  { PreviewPanel, WorkforcePool, EventEmitter, Uri, estimatePreview, panelOf, radar },
  document,
  told,
) {
  const pool = new WorkforcePool();
  const { panel, receive } = panelOf((message) => {
    const { length } = JSON.stringify(message);
    // The first answer to the page is that there is no picture yet.
    if (message.type === "changes" || (message.type === "picture" && message.picture !== null)) told(length);
  });
  const files = { ready: async () => undefined, onDidChange: new EventEmitter().event };
  const service = {
    estimateNaming: () => undefined,
    radarWithPlans: () => ({ isThere: true, radar, plans: [] }),
  };
  const kind = estimatePreview(pool, service, files);
  const log = { error: console.error, warn: console.error };
  const preview = new PreviewPanel(kind, document, panel, Uri.file("/extension"), log);
  receive({ type: "ready", source: document.toString() });
  return {
    explain: (path) => receive({ type: "explain", source: document.toString(), path }),
    dispose() {
      preview.dispose();
      pool.dispose();
    },
  };
}

/** Until nothing follows any more. */
async function settled(messages) {
  for (let known = -1; known !== messages.length || known === 0; ) {
    known = messages.length;
    await wait(rest);
  }
}
