import { readdirSync, readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { seededRandom } from "../../bench/lib/random.mjs";
import { openWorkforce } from "../../packages/core/dist/index.js";
import { createLanguageService } from "../../packages/language-service/dist/index.js";
import { referenceData as reference } from "../../packages/reference-data/dist/index.js";

const folder = new URL("../../examples/eksempelby/", import.meta.url);
const names = readdirSync(folder).filter((name) => /\.(yaml|csv)$/.test(name));
const typed = [..."abcdeæøå0123456789:-#,;'\" \n", "  - id: ny\n", "    ring: trial\n"];
/** Keystrokes after which a file is closed without having been saved, and opened again. */
const sitting = 200;

/** Somebody at the files of the example, in one language service and one live table, as an editor holds them. */
class Sitting {
  #next;
  #open = new Map();
  #version = 0;
  #live;
  #service = this.#newService();

  constructor(seed) {
    this.#next = seededRandom(seed);
    for (const name of names) this.#reopen(name);
  }

  #newService() {
    const files = () => [...this.#open.values()];
    return createLanguageService({
      reference,
      today: () => "2026-11-27",
      language: () => "nb",
      files,
      exists: (uri) => this.#open.has(uri),
      content: (uri) => this.#open.get(uri)?.text ?? null,
      tables: () => [...this.#open.keys()].filter((uri) => uri.endsWith(".csv")),
      workforce: (uri) => (uri.endsWith(".csv") ? this.#live.table() : undefined),
    });
  }

  #reopen(name) {
    const uri = `file:///kommune/${name}`;
    const text = readFileSync(new URL(name, folder), "utf8");
    this.#service.forget(uri);
    if (name.endsWith(".csv")) this.#live = openWorkforce(text, { reference });
    this.#open.set(uri, this.#document(uri, text, { back: [], forth: [] }));
  }

  #document(uri, text, history) {
    return { uri, text, history, version: ++this.#version, getText: () => text };
  }

  /** A change of a file, told to the live table too where it is one. */
  #put({ uri, text, history }, { offset, deleted, inserted }) {
    const after = text.slice(0, offset) + inserted + text.slice(offset + deleted.length);
    if (uri.endsWith(".csv")) this.#live.edit([{ offset, deleted: deleted.length, inserted }]);
    this.#open.set(uri, this.#document(uri, after, history));
  }

  #edit(document) {
    const { text, history } = document;
    const chance = this.#next(10);
    const again = chance < 3 ? history.back.pop() : chance === 3 ? history.forth.pop() : undefined;
    if (again && chance < 3) {
      history.forth.push(again);
      this.#put(document, { ...again, deleted: again.inserted, inserted: again.deleted });
      return;
    }
    if (!again) history.forth.length = 0;
    const offset = this.#next(text.length + 1);
    const isGone = chance > 7;
    const made = again ?? {
      offset,
      deleted: isGone ? text.slice(offset, offset + 1 + this.#next(3)) : "",
      inserted: isGone ? "" : typed[this.#next(typed.length)],
    };
    history.back.push(made);
    this.#put(document, made);
  }

  /** A keystroke, and what an editor asks after one. */
  key(count) {
    const name = names[Math.floor(count / 40) % names.length];
    const uri = `file:///kommune/${name}`;
    if (count % sitting === sitting - 1) for (const one of names) this.#reopen(one);
    this.#edit(this.#open.get(uri));
    const document = this.#open.get(uri);
    const line = this.#next(document.text.split("\n").length);
    const position = { line, character: this.#next(20) };
    const service = this.#service;
    const diagnostics = uri.endsWith(".csv")
      ? service.tableDiagnostics(uri, this.#live.table())
      : service.diagnostics(document);
    service.completions(document, position);
    service.hover(document, position);
    if (count % 10 === 0) {
      service.codeActions(document, { start: position, end: position }, diagnostics);
      service.documentSymbols(document);
      service.foldingRanges(document);
    }
  }

  /** Whether what is said of every file now is what a service says that has only just been started. */
  isFresh() {
    const fresh = this.#newService();
    return [...this.#open.values()].every((document) =>
      isDeepStrictEqual(this.#service.diagnostics(document), fresh.diagnostics(document)),
    );
  }
}

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc");

/** Megabytes in use once what can go is gone. */
function inUse() {
  collect();
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

/** What may be in use more after the last third than after the first: a copy of the example a keystroke would be hundreds. */
export const mostGrowth = 5;

/**
 * Keystrokes by chance, from a seed, and what is in use after each third of them; the first has what is only made once.
 * @returns megabytes after the thirds, and whether the long-lived service still said what a new one says
 */
export function soak(keystrokes, seed) {
  const sat = new Sitting(seed);
  const megabytes = [];
  let isFresh = true;
  const third = Math.ceil(keystrokes / 3 / sitting) * sitting;
  for (let count = 0; count < 3 * third; count++) {
    sat.key(count);
    if (count % third !== third - 1) continue;
    isFresh &&= sat.isFresh();
    megabytes.push(inUse());
  }
  return { keystrokes: 3 * third, megabytes, isFresh };
}
