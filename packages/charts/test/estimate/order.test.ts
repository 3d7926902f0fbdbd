import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { orderRows } from "../../src/estimate/index.ts";

interface Row {
  readonly id: string;
}

const rows = (...ids: string[]): Row[] => ids.map((id) => ({ id }));
const order = (previous: readonly string[], sorted: readonly Row[]) => {
  const { rows: ordered, fits } = orderRows(previous, sorted, ({ id }) => id);
  return { ids: ordered.map(({ id }) => id).join(" "), fits };
};
const ids = fc.uniqueArray(fc.constantFrom(..."abcdefghij"), { maxLength: 10 });

describe("the order of rows while somebody types", () => {
  it("is the sorted one when there was none before", () => {
    expect(order([], rows("c", "a", "b"))).toEqual({ ids: "c a b", fits: true });
  });

  it("stands still when the figures would sort otherwise, and says that it no longer fits", () => {
    expect(order(["a", "b", "c"], rows("c", "a", "b"))).toEqual({ ids: "a b c", fits: false });
  });

  it("lets rows go, and takes a new one in where it follows when sorted", () => {
    expect(order(["a", "b", "c"], rows("a", "new", "c"))).toEqual({ ids: "a new c", fits: true });
    expect(order(["a", "b"], rows("first", "a", "b", "last"))).toEqual({ ids: "first a b last", fits: true });
    expect(order(["b", "a"], rows("a", "new", "b"))).toEqual({ ids: "b a new", fits: false });
  });

  it("holds every row once, moves none that stays, and fits exactly when it is the sorted order", () => {
    fc.assert(
      fc.property(ids, ids, (previous, sorted) => {
        const result = order(previous, rows(...sorted));
        const shown = result.ids === "" ? [] : result.ids.split(" ");
        expect(shown.toSorted()).toEqual(sorted.toSorted());
        const stays = (id: string) => previous.includes(id) && sorted.includes(id);
        expect(shown.filter(stays)).toEqual(previous.filter(stays));
        expect(result.fits).toBe(shown.join() === sorted.join());
      }),
    );
  });
});
