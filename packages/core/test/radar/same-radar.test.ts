import { expect, test } from "vitest";
import { isSameRadar, readRadar } from "../../src/index.ts";

const radar = (head: string, ...entries: string[]) => {
  const text = [
    "kommuneradar: radar/1",
    head,
    "title: Radar",
    "categories:",
    "  - { id: process, title: Prosesser }",
    "technologies:",
    ...entries.map((entry) => `  - { title: X, category: process, ${entry} }`),
    "",
  ].join("\n");
  const { radar: read } = readRadar(text);
  if (read === undefined) throw new Error(text);
  return read;
};

test.each([
  ["the same id", radar("id: storby", "id: a"), radar("id: storby", "id: b"), true],
  [
    "other ids, though they have a technology in common",
    radar("id: a", "id: rpa"),
    radar("id: b", "id: rpa"),
    false,
  ],
  ["a technology in common", radar("", "id: rpa", "id: x"), radar("", "id: rpa"), true],
  ["a technology that had another id", radar("", "id: rpa"), radar("", "id: robots, aliases: [rpa]"), true],
  ["nothing in common", radar("", "id: rpa"), radar("", "id: iot"), false],
])("two files with %s are of the same radar: %#", (_, one, other, same) => {
  expect(isSameRadar(one, other)).toBe(same);
  expect(isSameRadar(other, one)).toBe(same);
});

test("of a file that cannot be read nothing is known that speaks against it", () => {
  expect(isSameRadar(radar("", "id: rpa"), undefined)).toBe(true);
});
