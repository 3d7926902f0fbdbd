import { expect, test } from "vitest";
import { readMessage } from "../src/protocol/envelope.ts";
import {
  estimateFromWebview,
  planFromWebview,
  projectsFromWebview,
  radarFromWebview,
} from "../src/protocol/from-webview.ts";
import { estimateToWebview, projectsToWebview, radarToWebview } from "../src/protocol/to-webview.ts";

const source = "file:///x/a.radar.yaml";

test("a known message is read as it is", () => {
  const message = { type: "revealTechnology", source, version: 3, id: "rpa" };
  expect(readMessage(radarFromWebview, message)).toEqual(message);
});

test.each([
  ["unknown type", { type: "runShell", source, version: 1 }],
  ["no source", { type: "ready" }],
  ["a version that is no number", { type: "revealTechnology", source, version: "3", id: "rpa" }],
  ["a key too many", { type: "ready", source, command: "workbench.action.quit" }],
  ["an empty id", { type: "revealTechnology", source, version: 1, id: "" }],
])("from the page, %s is not acted upon", (_, message) => {
  expect(readMessage(radarFromWebview, message)).toBeUndefined();
});

test.each([
  [{ type: "revealProject", source, version: 1, key: "a 2" }, true],
  [{ type: "revealProject", source, version: 1, key: "" }, false],
  [{ type: "revealTechnology", source, version: 1, id: "a" }, false],
])("from the page of projects, %o is taken: %s", (message, taken) => {
  expect(readMessage(projectsFromWebview, message) !== undefined).toBe(taken);
});

test.each([
  [{ type: "revealEntry", source, version: 1, key: "challenges 0" }, true],
  [{ type: "revealEntry", source, version: 1, key: "" }, false],
  [{ type: "revealProject", source, version: 1, key: "a" }, false],
])("from the page of a plan, %o is taken: %s", (message, taken) => {
  expect(readMessage(planFromWebview, message) !== undefined).toBe(taken);
});

test("changes of projects are taken whole or not at all", () => {
  const status = { kind: "current" };
  const changes = { parts: {}, projects: [] };
  const message = { type: "changes", source, version: 2, from: 1, changes, isPartial: false, status };
  expect(readMessage(projectsToWebview, message)).toEqual(message);
  expect(readMessage(projectsToWebview, { ...message, from: undefined })).toBeUndefined();
  expect(readMessage(projectsToWebview, { ...message, changes: null })).toBeUndefined();
});

test("settings outside their range are not taken", () => {
  const settings = (high: number) => ({ type: "changeSettings", source, settings: { high } });
  expect(readMessage(estimateFromWebview, settings(0.5))).toBeDefined();
  expect(readMessage(estimateFromWebview, settings(7))).toBeUndefined();
});

test.each([
  [{ kind: "revision", ref: "HEAD" }, true],
  [{ kind: "file", uri: "file:///x/a-2025.radar.yaml" }, true],
  [null, true],
  [{ kind: "file", uri: "" }, false],
  [{ kind: "revision", ref: "HEAD", run: "x" }, false],
  [undefined, false],
])("a comparison with %o is taken: %s", (base, taken) => {
  const read = readMessage(radarFromWebview, { type: "compareWith", source, base });
  expect(read !== undefined).toBe(taken);
});

test("a picture may be missing, but then says so", () => {
  const status = { kind: "stale", message: "…", line: 12 };
  const message = { type: "picture", source, version: 0, language: "nb", title: "a", picture: null, status };
  expect(readMessage(radarToWebview, message)).toEqual(message);
  const { picture: _, ...without } = message;
  expect(readMessage(radarToWebview, without)).toBeUndefined();
});

test("changes say which picture they are changes of", () => {
  const message = {
    type: "changes",
    source,
    version: 4,
    from: 3,
    changes: { head: {}, technologies: [], blips: [], gone: [] },
    isPartial: false,
    comparing: { base: { kind: "revision", ref: "v1" }, timeline: null },
    status: { kind: "current" },
  };
  expect(readMessage(radarToWebview, message)).toEqual(message);
  const { from: _, ...without } = message;
  expect(readMessage(radarToWebview, without)).toBeUndefined();
});

const place = { kind: "occupation", code: "5321" };
test.each([
  ["the total", [], true],
  ["a source", [{ kind: "group", key: { sector: "health" } }, place, { kind: "value" }], true],
  ["nothing any more", null, true],
  [
    "a sector of a change",
    [
      { kind: "change", from: 2024, to: 2025 },
      { kind: "sector", sector: "" },
    ],
    true,
  ],
  ["a band that there is not", [{ kind: "band", band: "highest" }], false],
  ["a code that is none", [{ kind: "occupation", code: "" }], false],
  ["a key too many", [{ ...place, run: "x" }], false],
  ["a choice", [{ kind: "choice", choice: "override", id: "4110", to: "0.4" }], true],
  ["a choice that nobody offers", [{ kind: "choice", choice: "taste", id: "", to: "" }], false],
  ["how alike two score sets are", [{ kind: "agreement", scores: "ilo-genai-2025" }], true],
  ["a technology in all sectors", [{ kind: "technology", technology: "rpa", sector: null }], true],
  ["what technologies reach in a sector", [{ kind: "reach", reach: "touched", sector: "health" }], true],
  ["the work processes", [{ kind: "processes", sector: null }], true],
  ["a work process without an id", [{ kind: "process", id: "" }], false],
  ["a walk that is too long", Array(6).fill(place), false],
  ["no path", undefined, false],
])("to explain %s is read or refused", (_, path, taken) => {
  const message = { type: "explain", source, path };
  expect(readMessage(estimateFromWebview, message)).toEqual(taken ? message : undefined);
});

test.each([
  [{ table: 0, line: 12 }, true],
  [{ table: -1, line: 12 }, false],
  [{ table: 0, line: 1.5 }, false],
  [{ table: 0 }, false],
])("to show the row at %o is read: %s", (at, taken) => {
  const message = { type: "revealRow", source, version: 3, ...at };
  expect(readMessage(estimateFromWebview, message)).toEqual(taken ? message : undefined);
});

test("changes of an estimate say which picture they are changes of, and may leave out what is as it was", () => {
  const message = {
    type: "changes",
    source,
    version: 4,
    from: 3,
    changes: { parts: { sourceLine: "a.csv" } },
    status: { kind: "current" },
  };
  expect(readMessage(estimateToWebview, message)).toEqual(message);
  expect(readMessage(estimateToWebview, { ...message, compared: null })).toEqual({
    ...message,
    compared: null,
  });
  const { from: _, ...without } = message;
  expect(readMessage(estimateToWebview, without)).toBeUndefined();
  expect(readMessage(estimateToWebview, { ...message, changes: undefined })).toBeUndefined();
});
