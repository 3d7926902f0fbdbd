import fc from "fast-check";
import { expect, test } from "vitest";
import { idFromTitle } from "../src/language/id-from-title.ts";

test.each([
  ["Robotisert prosessautomatisering", "robotisert-prosessautomatisering"],
  ["Språk & tale (KI)", "språk-tale-ki"],
  ["Æres-øl på ås", "æres-øl-på-ås"],
  ["Café Übung", "cafe-ubung"],
  ["5G / 6G", "5g-6g"],
  ["  – ", "technology"],
])("%s gives the id %s", (title, id) => {
  expect(idFromTitle(title, [])).toBe(id);
});

test("an id that stands already gets a number", () => {
  expect(idFromTitle("Roboter", ["roboter", "roboter-2"])).toBe("roboter-3");
});

test("any title gives an id of the right form that nobody has", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.array(fc.string()), (title, taken) => {
      const id = idFromTitle(title, [...taken, idFromTitle(title, [])]);
      expect(id).toMatch(/^[a-z0-9æøå]+(-[a-z0-9æøå]+)*$/);
      expect(taken).not.toContain(id);
    }),
  );
});
