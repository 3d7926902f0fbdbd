import { expect, test } from "vitest";
import { savedState } from "../src/webview/estimate-state.ts";

test("a page remembers how far it was scrolled, and begins at its head where that cannot be read", () => {
  expect(savedState.parse({ scroll: { page: 640 } }).scroll).toEqual({ page: 640 });
  for (const stored of [{}, { scroll: 7 }, { scroll: { page: "far" } }]) {
    expect(savedState.parse(stored).scroll).toEqual({});
  }
});
