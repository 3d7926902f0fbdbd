import * as fc from "fast-check";
import { expect, test } from "vitest";
import type * as z from "zod";
import { readMessage } from "../src/protocol/envelope.ts";
import { errand, errandDone, exportAsked } from "../src/protocol/errand.ts";
import * as fromWebview from "../src/protocol/from-webview.ts";
import * as toWebview from "../src/protocol/to-webview.ts";

type Message = { readonly type: string } & Readonly<Record<string, unknown>>;
type Typed = z.ZodObject<{ type: z.ZodLiteral<string> }>;

const source = "file:///x/a.radar.yaml";
const of = { source, version: 3 };
const status = { kind: "current" };
const settings = { scores: "a", mapping: "b", bridge: true, fallback: false, high: 0.5, low: 0.2 };
const choices = [{ id: "a", title: "A" }];
const offer = { scores: choices, mappings: ["b"], now: settings, own: settings, hasFile: true, asYaml: "" };
const compared = { municipalities: choices, groups: [], now: { municipality: "a", group: "" } };
const comparing = { base: { kind: "revision", ref: "HEAD" }, timeline: null };

const viewChoice = {
  ...{ id: "ring", about: "filter", title: "Ring", now: "", asks: "many" },
  options: [{ id: "hold", title: "Avvent", note: "3", isChosen: false }],
};

const ready: Message = { type: "ready", source };
const revealProblem: Message = { type: "revealProblem", source };
const openExample: Message = { type: "openExample", source };
const updating: Message = { type: "updating", source };
const picture = (content: object): Message => ({
  type: "picture",
  ...of,
  language: "nn",
  title: "a",
  picture: content,
  status: { kind: "stale", message: "…", line: 12 },
});

/** One message of every type, with all that it can carry. */
const messages: Readonly<Record<string, readonly [z.ZodType, readonly Message[]]>> = {
  radarFromWebview: [
    fromWebview.radarFromWebview,
    [
      ready,
      revealProblem,
      openExample,
      { type: "newTechnology", source },
      { type: "revealTechnology", ...of, id: "rpa" },
      { type: "chooseBase", source },
      { type: "compareWith", source, base: { kind: "file", uri: "file:///x/b.radar.yaml" } },
      { type: "openTimeline", source, open: true },
      { type: "showSector", source, sector: "" },
      { type: "showEdition", source, id: "2025" },
    ],
  ],
  radarToWebview: [
    toWebview.radarToWebview,
    [
      picture({ view: {}, isPartial: false, comparing }),
      { type: "changes", ...of, from: 2, changes: {}, isPartial: true, comparing, status },
      updating,
      { type: "highlight", source, id: null },
      { type: "select", source, id: "rpa" },
    ],
  ],
  estimateFromWebview: [
    fromWebview.estimateFromWebview,
    [
      ready,
      revealProblem,
      openExample,
      { type: "openProblems", source },
      { type: "importWorkforce", source },
      { type: "revealOccupation", ...of, code: "5321" },
      { type: "overrideOccupation", ...of, code: "5321" },
      { type: "openWhyNot20", source },
      { type: "changeSettings", source, settings },
      { type: "changeCompared", source, compared: { municipality: "a", group: "" } },
      { type: "openSensitivity", source, open: false },
      { type: "explain", source, path: [{ kind: "occupation", code: "5321" }] },
      { type: "revealRow", ...of, table: 0, line: 12 },
      { type: "copySettings", source },
    ],
  ],
  estimateToWebview: [
    toWebview.estimateToWebview,
    [
      picture({ view: {}, settings: offer, compared }),
      { type: "changes", ...of, from: 2, changes: {}, settings: offer, compared, status },
      updating,
      { type: "progress", source, done: 1, total: 2 },
    ],
  ],
  projectsFromWebview: [
    fromWebview.projectsFromWebview,
    [ready, revealProblem, openExample, { type: "revealProject", ...of, key: "a", trial: 0 }],
  ],
  projectsToWebview: [
    toWebview.projectsToWebview,
    [
      picture({ view: {}, isPartial: false }),
      { type: "changes", ...of, from: 2, changes: {}, isPartial: false, status },
      updating,
      { type: "highlight", source, id: "a", trial: 0 },
    ],
  ],
  planFromWebview: [
    fromWebview.planFromWebview,
    [ready, revealProblem, { type: "revealEntry", ...of, key: "a" }],
  ],
  planToWebview: [
    toWebview.planToWebview,
    [picture({ view: {}, isPartial: true }), updating, { type: "highlight", source, id: "a" }],
  ],
  reportFromWebview: [
    fromWebview.reportFromWebview,
    [
      ready,
      revealProblem,
      { type: "choose", source, choice: "one-page" },
      { type: "save", source },
      {
        type: "written",
        source,
        content: new Uint8Array(1),
        beside: [{ ending: "-1.svg", content: "<svg/>" }],
      },
      { type: "notWritten", source, reason: "…" },
    ],
  ],
  reportToWebview: [
    toWebview.reportToWebview,
    [
      picture({ choice: "all", hasTemplate: false, report: {} }),
      updating,
      { type: "write", source, kind: "docx", name: "report" },
    ],
  ],
  errand: [
    errand,
    [
      { type: "errand", source, id: 1, does: { kind: "draw", svg: "<svg/>" } },
      { type: "errand", source, id: 2, does: { kind: "copyPicture", svg: "<svg/>" } },
      { type: "errand", source, id: 3, does: { kind: "copyTable", html: "<p>a</p>", text: "a" } },
      { type: "errand", source, id: 4, does: { kind: "offerChoices" } },
      { type: "errand", source, id: 5, does: { kind: "choose", id: "ring", chosen: ["hold"] } },
    ],
  ],
  errandDone: [
    errandDone,
    [
      {
        ...{ type: "errandDone", source, id: 1 },
        ...{ bytes: new Uint8Array(1), choices: [viewChoice], problem: "too large" },
      },
    ],
  ],
  exportAsked: [exportAsked, [{ type: "export", source }]],
};

const rows = Object.entries(messages).flatMap(([protocol, [schema, all]]) =>
  all.map((message) => [`${protocol} ${message.type}`, schema, message] as const),
);

/** In place of a value, one of another type that a careless reader would take for it. */
function ofAnotherType(value: unknown): unknown {
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return value === null ? false : 7;
}

/** The message again and again, each time with one thing in it, however deep, made over by `change`. */
function* madeOver(value: unknown, change: (value: unknown) => unknown): Generator<unknown> {
  const changed = change(value);
  if (changed !== value) yield changed;
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return;
  for (const [key, inner] of Object.entries(value)) {
    for (const made of madeOver(inner, change)) {
      yield Array.isArray(value) ? value.with(Number(key), made) : { ...value, [key]: made };
    }
  }
}

const isKeyed = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array);

/** View models are our own, and not read key by key. */
const isModel = (value: unknown) => isKeyed(value) && Object.keys(value).length === 0;

test("each protocol stands in the table", () => {
  const protocols = Object.keys({ ...fromWebview, ...toWebview }).filter((name) => name.endsWith("Webview"));
  expect(Object.keys(messages)).toEqual(expect.arrayContaining(protocols));
});

test.each(Object.entries(messages))("each type of message of %s stands there", (_, [schema, all]) => {
  const types = optionsOf(schema).map(({ shape }) => shape.type.value);
  expect([...new Set(all.map(({ type }) => type))]).toEqual(types);
});

test.each(rows)("all that %s can carry stands there", (_, schema, message) => {
  const option = optionsOf(schema).find(({ shape }) => shape.type.value === message.type);
  expect(Object.keys(message).sort()).toEqual(Object.keys(option?.shape ?? {}).sort());
});

test.each(rows)("%s is read as it is", (_, schema, message) => {
  expect(readMessage(schema, message)).toEqual(message);
});

test.each(rows)("%s with a key too many, wherever it is, is not acted upon", (_, schema, message) => {
  const more = (value: unknown) => (isKeyed(value) && !isModel(value) ? { ...value, run: "x" } : value);
  const refused = [...madeOver(message, more)];
  expect(refused.length).toBeGreaterThan(0);
  for (const made of refused) expect(readMessage(schema, made), JSON.stringify(made)).toBeUndefined();
});

test.each(rows)("%s with anything in it of a wrong type is not acted upon", (_, schema, message) => {
  for (const made of madeOver(message, ofAnotherType)) {
    expect(readMessage(schema, made), JSON.stringify(made)).toBeUndefined();
  }
});

test.each(Object.entries(messages))("nothing at all that comes in as %s throws", (_, [schema, all]) => {
  const anything = fc.oneof(
    fc.anything(),
    // Far enough into the messages for their own readers to see it.
    fc
      .tuple(fc.constantFrom(...all), fc.dictionary(fc.constantFrom(...keysOf(all)), fc.anything()))
      .map(([message, other]) => ({ ...message, ...other, unknown: true })),
  );
  fc.assert(fc.property(anything, (data) => readMessage(schema, data) === undefined));
});

function optionsOf(schema: z.ZodType): readonly Typed[] {
  return "options" in schema ? (schema.options as readonly Typed[]) : [schema as Typed];
}

function keysOf(all: readonly Message[]): string[] {
  return [...new Set(all.flatMap((message) => Object.keys(message)))];
}
