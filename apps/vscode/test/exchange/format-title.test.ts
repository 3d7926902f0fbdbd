import { radarImporters } from "@kommuneradar/core";
import { expect, test } from "vitest";
import { formatTitle } from "../../src/exchange/format-title.js";

test("every format that radars are imported from has a title where it is asked for", () => {
  expect(radarImporters.filter(({ id }) => formatTitle(id) === id)).toEqual([]);
});
