import { afterEach, beforeEach, expect, test } from "vitest";
import { type Disposable, Uri } from "vscode";
import { knowActiveKind } from "../../src/features/know-active-kind.js";
import type { Host } from "../../src/host.js";
import { radarText } from "../support/radar-text.js";
import { editor } from "../support/vscode-workspace.js";

const file = Uri.parse("file:///x/teknologi.yaml");
const listed = (key: string) => editor.contexts.get(key) ?? [];
let feature: Disposable;

beforeEach(() => editor.reset());
afterEach(() => feature.dispose());

test("files that are ours by their first line are listed, each under its kind, while they are open", () => {
  editor.open(file, radarText("trial"), "yaml");
  feature = knowActiveKind({} as Host);
  expect(listed("kommuneradar.radarFiles")).toEqual([file.toString()]);
  const other = editor.open(Uri.parse("file:///x/compose.yaml"), "services: {}\n", "yaml");
  expect(listed("kommuneradar.radarFiles")).toEqual([file.toString()]);
  editor.type(other, "kommuneradar: estimate/1\n");
  expect(listed("kommuneradar.estimateFiles")).toEqual([other.uri.toString()]);
  editor.close(other);
  expect(listed("kommuneradar.estimateFiles")).toEqual([]);
  expect(listed("kommuneradar.radarFiles")).toEqual([file.toString()]);
});

test("so is an earlier revision of one, as the sides of a comparison of texts show it", () => {
  feature = knowActiveKind({} as Host);
  const then = file.with({ scheme: "git", query: JSON.stringify({ path: file.path, ref: "HEAD" }) });
  const document = editor.open(then, radarText("trial"), "yaml");
  expect(listed("kommuneradar.radarFiles")).toEqual([then.toString()]);
  editor.type(document, "name: noe annet\n");
  expect(listed("kommuneradar.radarFiles")).toEqual([]);
});
