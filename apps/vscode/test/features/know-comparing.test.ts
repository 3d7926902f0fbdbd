import { beforeEach, expect, test } from "vitest";
import { EventEmitter, TabInputText, Uri } from "vscode";
import { knowComparing } from "../../src/features/know-comparing.js";
import type { Host } from "../../src/host.js";
import { ComparedRadars } from "../../src/radar/compared-radars.js";
import { editor } from "../support/vscode-workspace.js";

const file = Uri.parse("file:///x/a.radar.yaml");
const key = () => editor.contexts.get("kommuneradar.comparing") ?? false;

beforeEach(() => editor.reset());

test("there is something to stop while the radar or the preview in front is compared", () => {
  const comparedRadars = new ComparedRadars();
  const front = new EventEmitter<void>();
  let inFront: Uri | undefined;
  const radarPreviews = { inFront: () => inFront, onDidChangeFront: front.event };
  const feature = knowComparing({ comparedRadars, radarPreviews } as unknown as Host);
  editor.show(new TabInputText(file));
  expect(key()).toBe(false);
  comparedRadars.set(file, true);
  expect(key()).toBe(true);
  editor.show(new TabInputText(Uri.parse("file:///x/b.radar.yaml")));
  expect(key()).toBe(false);
  inFront = file;
  front.fire();
  expect(key()).toBe(true);
  comparedRadars.set(file, false);
  expect(key()).toBe(false);
  feature.dispose();
});
