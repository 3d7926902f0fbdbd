import { expect, test } from "vitest";
import { folded } from "../support/features.ts";

test("entries, maps, texts and comments over several lines fold; single lines do not", () => {
  const text = `# A radar
# of two lines
kommuneradar: radar/1
categories:
  - { id: a, title: A }
technologies:
  - id: rpa
    description: |
      One

      two
    owner: x
`;
  expect(folded(text)).toEqual(["0-1 comment", "3-4", "5-11", "6-11", "7-10"]);
});
