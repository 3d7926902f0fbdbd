import fc from "fast-check";
import { expect, test } from "vitest";
import { dataWithoutMarks, markLanguage, textPieces, withoutMarks } from "../src/languages/language-marks.ts";

test("a marked text stands in a line by its language, and the line without marks is the line", () => {
  const line = `${markLanguage("KI i skolen", "nb")}, KI; ${markLanguage("a|b (c)", "nn-NO")}`;
  expect(textPieces(line)).toEqual([
    { text: "KI i skolen", language: "nb" },
    { text: ", KI; " },
    { text: "a|b (c)", language: "nn-no" },
  ]);
  expect(withoutMarks(line)).toBe("KI i skolen, KI; a|b (c)");
  expect(textPieces("KI")).toEqual([{ text: "KI" }]);
});

test("a text is marked once, and an empty one never", () => {
  const once = markLanguage("Roboter", "nb");
  expect(markLanguage(once, "en")).toBe(once);
  expect(["", " \n"].map((text) => markLanguage(text, "nb"))).toEqual(["", " \n"]);
});

test("marks count for nothing where texts are put in order", () => {
  const names = ["Østre", "Blokkjede", "Ål"];
  const byName = new Intl.Collator("nb").compare;
  expect(
    names
      .map((name) => markLanguage(name, "nb"))
      .sort(byName)
      .map(withoutMarks),
  ).toEqual(names.toSorted(byName));
});

test("whatever a text holds, flags and tags of its own among it, it comes back, in its language", () => {
  const england = "\u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}";
  const piece = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(england, "nb", "🏴", "\n"));
  const ordinary = fc
    .array(piece, { minLength: 1 })
    .map((parts) => parts.join(""))
    .filter((text) => text.trim() !== "" && !/[\u{E0000}-\u{E007F}]/u.test(text.replaceAll(england, "")));
  fc.assert(
    fc.property(ordinary, ordinary, (one, other) => {
      const line = markLanguage(one, "nb") + other + markLanguage(one, "en");
      expect(withoutMarks(line)).toBe(one + other + one);
      expect(textPieces(line)).toEqual([
        { text: one, language: "nb" },
        { text: other },
        { text: one, language: "en" },
      ]);
    }),
  );
});

test("data loses its marks wherever they are, and the same data is the same again", () => {
  const data = { a: [markLanguage("x", "nb"), 1, null], b: { c: markLanguage("y", "se") } };
  expect(dataWithoutMarks(data)).toEqual({ a: ["x", 1, null], b: { c: "y" } });
  expect(dataWithoutMarks(data)).toBe(dataWithoutMarks(data));
});
