import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nearestName, resolveText } from "../../src/index.ts";

const rings = [
  { value: "adopt", labels: ["Ta i bruk"] },
  { value: "trial", labels: ["Test og piloter"] },
  "assess",
  "hold",
];

describe("the nearest name", () => {
  test.each([
    ["adpot", "adopt"],
    ["Adopt", "adopt"],
    ["ta i bruk", "adopt"],
    ["Ta_i_bruk", "adopt"],
    ["test og pilotér", "trial"],
    ["asess", "assess"],
    ["retire", undefined],
    ["", undefined],
    ["x".repeat(1000), undefined],
  ])("%s → %s", (written, expected) => {
    expect(nearestName(written, rings)).toBe(expected);
  });

  test("of a known name is that name, whatever its case and accents", () => {
    const known = fc.uniqueArray(fc.stringMatching(/^[a-zæøå]{1,8}$/), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(known, fc.nat(), (names, pick) => {
        const name = names[pick % names.length] ?? "";
        const found = nearestName(name.toUpperCase(), names);
        // å and a fold together: the first of such a pair is as near as the other.
        expect(found?.replaceAll("å", "a")).toBe(name.replaceAll("å", "a"));
      }),
    );
  });
});

describe("text in several languages", () => {
  const text = { nn: "nynorsk", no: "bokmål", en: "English", se: "davvisámegiella" };
  test.each([
    ["en", "nb", "English"],
    ["nb", "nb", "bokmål"],
    ["nn", "nb", "nynorsk"],
    ["fi", "se", "davvisámegiella"],
    ["fi", "fi", "bokmål"],
  ])("asked for %s in a file in %s", (language, fileLanguage, expected) => {
    expect(resolveText(text, language, fileLanguage)).toBe(expected);
  });

  test("nothing is nothing, one language is enough", () => {
    expect(resolveText(undefined, "nb")).toBe("");
    expect(resolveText("plain", "nb")).toBe("plain");
    expect(resolveText({ se: "davvisámegiella" }, "nb")).toBe("davvisámegiella");
  });
});
