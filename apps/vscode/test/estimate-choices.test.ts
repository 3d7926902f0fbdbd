import { expect, test, vi } from "vitest";
import type { Compared } from "../src/protocol/compared.ts";
import type { ViewSettings } from "../src/protocol/view-settings.ts";
import { estimateChoices } from "../src/webview/estimate-choices.ts";

const now = { scores: "a", mapping: "direct", bridge: true, fallback: false, high: 0.7, low: 0.3 };
const offer = {
  scores: [
    { id: "a", title: "Set A" },
    { id: "b", title: "Set B" },
  ],
  mappings: ["direct", "mean"],
  now,
  own: now,
  hasFile: true,
  asYaml: "",
};
const compared = {
  municipalities: [{ id: "9901", title: "Eksempelby" }],
  groups: [],
  now: { municipality: "", group: "" },
};

/** Chooses, and tells what became of it: the settings, what is compared, or why not. */
function choose(id: string, chosen: readonly string[], asYaml = ""): unknown {
  const onSettings = vi.fn<(settings: ViewSettings) => void>();
  const onCompared = vi.fn<(compared: Compared) => void>();
  const choices = estimateChoices({
    ...{ offer: { ...offer, asYaml }, compared, language: "nb" },
    ...{ mappingTitle: (mapping: string) => mapping, onSettings, onCompared },
  });
  const problem = choices.find((choice) => choice.id === id)?.choose(chosen);
  return problem ?? onSettings.mock.lastCall?.[0] ?? onCompared.mock.lastCall?.[0];
}

test.each([
  ["scores", "b", { ...now, scores: "b" }],
  ["mapping", "mean", { ...now, mapping: "mean" }],
  ["bridge", "off", { ...now, bridge: false }],
  ["fallback", "on", { ...now, fallback: true }],
  ["high", "0,8", { ...now, high: 0.8 }],
  ["low", ".1", { ...now, low: 0.1 }],
  ["municipality", "9901", { municipality: "9901", group: "" }],
])("choosing %s %s is what the control of the page does", (id, value, result) => {
  expect(choose(id, [value])).toEqual(result);
});

test.each([
  ["high", "mye", "Et tall fra 0 til 1"],
  ["high", "0,2", "Lav kan ikke være over høy"],
  ["low", "0,9", "Lav kan ikke være over høy"],
  ["low", "", "Et tall fra 0 til 1"],
])("%s %j is refused as on the page, and nothing changes", (id, text, reason) => {
  expect(choose(id, [text])).toBe(reason);
});

test("what holds is written as the language writes it, the same again is no change, and changes can be taken back", () => {
  const choices = estimateChoices({
    ...{ offer, compared: undefined, language: "nb", mappingTitle: (id) => id },
    ...{ onSettings: () => undefined, onCompared: () => undefined },
  });
  expect(choices.map(({ id, now }) => [id, now])).toEqual([
    ["scores", "Set A"],
    ["mapping", "direct"],
    ["high", "0,7"],
    ["low", "0,3"],
    ["bridge", "på"],
    ["fallback", "av"],
  ]);
  expect(choose("scores", ["a"])).toBeUndefined();
  expect(choose("reset", [], "scores: b")).toEqual({});
});
