import { describe, expect, test } from "vitest";
import { openWorkforce } from "../../src/index.ts";
import { contentsAndLines, options, read } from "./reference.ts";

const header = "kommune;sektor;styrk08;årsverk\n";
const manyRows = Array.from({ length: 2000 }, (_, i) => `9901;Skole;2341;${i % 40},5\n`).join("");

/** Edits a text, and checks after each change that the table is what a fresh reading gives. */
function edited(start: string) {
  const live = openWorkforce(start, options);
  let text = start;
  function insert(offset: number, inserted: string, deleted = 0) {
    text = text.slice(0, offset) + inserted + text.slice(offset + deleted);
    live.edit([{ offset, deleted, inserted }]);
    expect(live.length).toBe(text.length);
    expect(contentsAndLines(live.table())).toEqual(contentsAndLines(read(text)));
  }
  /** Puts text in place of so many characters, where another first stands from an offset on. */
  function replace(where: string, inserted: string, deleted = 0, from = 0) {
    const offset = text.indexOf(where, from);
    expect(offset).toBeGreaterThanOrEqual(0);
    insert(offset, inserted, deleted);
  }
  return { live, insert, replace };
}

describe("a live table follows its text", () => {
  test("when a quotation mark opens far above the one that will close it", () => {
    const { replace } = edited(header + manyRows);
    replace("Skole;2341;3,5", '"');
    replace("Skole;2341", '"', 0, 20_000);
    replace(";2341", '"', 0, 20_000);
    replace('"Skole', "", 1, 20_000);
    replace('"', "", 1);
  });

  test("when what an open quotation mark looked for comes at the very end", () => {
    const { replace } = edited(header + manyRows.slice(0, 12_000));
    replace("Skole", '"');
    const { live, insert } = edited(`${header}${manyRows.slice(0, 30_000)}\n9901;"x`);
    insert(live.length, '"');
    insert(live.length, ";2341;1\n");
  });

  test("when a line feed is put after a carriage return", () => {
    const { replace } = edited(header + manyRows.replaceAll("\n", "\r"));
    replace("9901", "\n", 0, 8220);
    replace("\n9901", "", 1, 8220);
  });

  test("when the header changes, goes and comes back", () => {
    const { replace } = edited(header + manyRows);
    replace("årsverk", "ansatte", 7);
    replace("kommune", "", header.length);
    replace("9901", header);
    replace("styrk08", "stillingskode", 7);
  });

  test("when everything is replaced", () => {
    const { live, replace } = edited(header + manyRows);
    replace("kommune", "styrk08,fte\n5321,1.5\n", live.length);
    replace("styrk08", "", live.length);
    replace("", header);
  });

  test("when a character of a binary file is pasted and taken out again", () => {
    const { live, replace } = edited(header + manyRows);
    replace("9901", "\0", 0, 15_000);
    expect(live.table().problems[0]).toMatchObject({ code: "unreadable-file" });
    replace("\0", "", 1);
  });
});

test("changes are applied in the order given", () => {
  const live = openWorkforce(`${header}9901;skole;2341;1\n`, options);
  const at = header.length + "9901;skole;2341;".length;
  live.edit([
    { offset: at, deleted: 1, inserted: "25" },
    { offset: at + 2, deleted: 0, inserted: ",5" },
  ]);
  expect(live.table().cube.cells).toMatchObject([{ weightMilli: 25_500 }]);
});

test("a change beyond the text is brought back to its end", () => {
  const live = openWorkforce(header, options);
  live.edit([{ offset: 9_999, deleted: 5, inserted: "9901;skole;2341;1" }]);
  live.edit([{ offset: -3, deleted: 0, inserted: "" }]);
  expect(live.table().cube.cells).toHaveLength(1);
});

test("a table stays as it was when the text goes on", () => {
  const live = openWorkforce(`${header}9901;skole;2341;1\n`, options);
  const before = live.table();
  const kept = contentsAndLines(before);
  live.edit([{ offset: header.length, deleted: 0, inserted: "\n9902;skole;5311;1\n" }]);
  expect(contentsAndLines(before)).toEqual(kept);
  expect(live.table().cube.cells).toHaveLength(2);
});

test("cells that an edit does not touch stay the very same", () => {
  const rows = Array.from({ length: 50 }, (_, i) => `${9901 + i};skole;2341;1\n`).join("");
  const live = openWorkforce(header + rows, options);
  const before = live.table().cube.cells;
  live.edit([{ offset: header.length, deleted: 0, inserted: "9901;skole;2341;1\n9902;kultur;2621;1\n" }]);
  const after = live.table().cube.cells;
  expect(after).toHaveLength(51);
  expect(after.filter((cell) => before.includes(cell))).toHaveLength(49);
});

test("values that have been typed and taken away leave nothing behind", () => {
  const live = openWorkforce(header + manyRows, options);
  for (let turn = 0; turn < 4; turn++) {
    const inserted = Array.from({ length: 5000 }, (_, i) => `9901;sektor ${turn}-${i};2341;1\n`).join("");
    live.edit([{ offset: header.length, deleted: 0, inserted }]);
    live.edit([{ offset: header.length, deleted: inserted.length, inserted: "" }]);
    expect(contentsAndLines(live.table())).toEqual(contentsAndLines(read(header + manyRows)));
  }
});
