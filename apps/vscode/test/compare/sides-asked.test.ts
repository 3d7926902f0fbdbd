import { beforeEach, expect, test } from "vitest";
import { TabInputTextDiff, Uri } from "vscode";
import { sidesAsked } from "../../src/compare/diff-sides.js";
import { editor } from "../support/vscode-workspace.js";

const file = Uri.parse("file:///x/a.radar.yaml");
const earlier = Uri.parse('git:/x/a.radar.yaml?{"path":"/x/a.radar.yaml","ref":"v1"}');
const sides = { file, base: { kind: "revision", ref: "v1" } };

beforeEach(() => {
  editor.reset();
  editor.show(new TabInputTextDiff(earlier, file));
});

test("the palette and the editor's own button mean the two sides that are open", () => {
  expect(sidesAsked(undefined, undefined)).toEqual(sides);
  expect(sidesAsked(file, { groupId: 0 })).toEqual(sides);
});

test("the explorer, the Source Control view and a node of the tree mean the file", () => {
  expect(sidesAsked(file, [file])).toBeUndefined();
  expect(sidesAsked({ resourceUri: file }, undefined)).toBeUndefined();
  expect(sidesAsked(Uri.parse("file:///x/b.radar.yaml"), { groupId: 0 })).toBeUndefined();
});

test("an editor of one text has no sides", () => {
  editor.show(undefined);
  expect(sidesAsked(undefined, undefined)).toBeUndefined();
});
