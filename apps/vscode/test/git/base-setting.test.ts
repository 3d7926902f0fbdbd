import { beforeEach, expect, test } from "vitest";
import { Uri } from "vscode";
import { baseSetting } from "../../src/git/base-setting.js";
import { editor } from "../support/vscode-workspace.js";

beforeEach(() => editor.reset());

const of = (address: string) => baseSetting(Uri.parse(address));

test("a radar is compared with HEAD, or with what the setting says", () => {
  expect(of("file:///x/a.radar.yaml")).toEqual({ kind: "revision", ref: "HEAD" });
  editor.set("changes.base", " v1 ");
  expect(of("file:///x/a.radar.yaml")).toEqual({ kind: "revision", ref: "v1" });
  editor.set("changes.base", "editions/2025.yaml");
  expect(of("file:///x/a.radar.yaml")).toEqual({ kind: "file", uri: "file:///x/editions/2025.yaml" });
});

test("what was never saved, and what was, are compared with nothing", () => {
  expect(of("untitled:a.radar.yaml")).toBeNull();
  expect(of('git:/x/a.radar.yaml?{"path":"/x/a.radar.yaml","ref":"HEAD"}')).toBeNull();
  editor.set("changes.base", "");
  expect(of("file:///x/a.radar.yaml")).toBeNull();
});
