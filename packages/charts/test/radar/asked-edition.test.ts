import { expect, test } from "vitest";
import { placeToShow, stillAsked } from "../../src/radar/since/asked-edition.ts";

const at = (place: number, ids = "abcd") => ({
  editions: [...ids].map((id) => ({ id, label: id.toUpperCase() })),
  at: place,
  note: "",
});

test("the slider stays at what was asked for last while pictures of what was asked before it come", () => {
  let asked: string | undefined = "a";
  const shown = [2, 1, 0, 2].map((place) => {
    asked = stillAsked(at(place), asked);
    return placeToShow(at(place), asked);
  });
  // Once it has come, the host leads again.
  expect(shown).toEqual([0, 0, 0, 2]);
});

test("an edition that is gone is waited for no longer, and one that has moved is found", () => {
  expect(placeToShow(at(1, "bcd"), "a")).toBe(1);
  expect(stillAsked(at(1, "bcd"), "a")).toBeUndefined();
  expect(placeToShow(at(3, "xabcd"), "a")).toBe(1);
  expect(stillAsked(at(3, "xabcd"), "a")).toBe("a");
});

test("a place past the last is the last", () => {
  expect(placeToShow(at(7), undefined)).toBe(3);
});
