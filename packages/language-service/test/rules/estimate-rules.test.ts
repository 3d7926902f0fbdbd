import { describe, expect, test } from "vitest";
import { checkEstimate } from "../../src/index.ts";
import { marked, places } from "../support/marked-text.ts";
import { reference } from "../support/world.ts";

function expectMarked(body: string, exists?: (file: string) => boolean | undefined) {
  const { text, expected } = marked(`kommuneradar: estimate/1\ntitle: Potensial\n${body}`);
  const options = exists === undefined ? { reference } : { reference, exists };
  expect(places(checkEstimate(text, options))).toEqual(expected);
}

describe("unknown-score-set", () => {
  test("one name, or a list of them", () => {
    expectMarked("workforce: a.csv\nscores: ⟦unknown-score-set|frey-osborne⟧\n");
    expectMarked("workforce: a.csv\nscores: [frey-osborne-2017, ⟦unknown-score-set|oecd-2018⟧]\n");
    expectMarked("workforce: a.csv\nscores: [⟦unknown-score-set|oecd-2018⟧]\n");
    expectMarked("workforce: a.csv\n");
  });
});

describe("workforce-not-found", () => {
  const exists = (file: string) => (file === "b.csv" ? undefined : file === "a.csv");

  test("only what the host knows is not there", () => {
    expectMarked("workforce: ⟦workforce-not-found|c.csv⟧\n", exists);
    expectMarked(
      "workforce: [a.csv, b.csv, { file: ⟦workforce-not-found|data/c.csv⟧, year: 2025 }]\n",
      exists,
    );
    expectMarked("workforce: c.csv\n");
  });
});

describe("invalid-override", () => {
  const override = (code: string) =>
    `overrides: [{ occupation: ${code}, probability: 0.5, because: Målt }]\n`;

  test("a code of no classification", () => {
    expectMarked(`workforce: a.csv\n${override("⟦invalid-override|9999⟧")}`);
    expectMarked(`workforce: a.csv\n${override("5321")}`);
    expectMarked(`workforce: a.csv\n${override("0110")}`);
  });

  test("a code of another classification than the stated one", () => {
    expectMarked(`workforce: { file: a.csv, codes: isco08 }\n${override("⟦invalid-override|2223⟧")}`);
    expectMarked(`workforce: { file: a.csv, codes: styrk08 }\n${override("2223")}`);
    expectMarked(`workforce: { file: a.csv, codes: styrk08 }\n${override("⟦invalid-override|15-1132⟧")}`);
  });

  test("where a header may still say which, a code of any will do", () => {
    expectMarked(`workforce: a.csv\n${override("15-1132")}`);
    expectMarked(`workforce: [{ file: a.csv, codes: styrk08 }, b.csv]\n${override("15-1132")}`);
  });

  test("the score set's own hybrid codes stand beside SOC-2010's", () => {
    expect(reference.classifications.soc2010.groups.has("25-1000")).toBe(false);
    expectMarked(`workforce: { file: a.csv, codes: soc2010 }\n${override("25-1000")}`);
  });
});

describe("unknown-group", () => {
  test("one of the file's groups, or a known one", () => {
    const groups = "groups: { naboer: { municipalities: ['4201', '4202'] } }\n";
    expectMarked(`workforce: a.csv\n${groups}compareWith: naboer\n`);
    expectMarked("workforce: a.csv\ncompareWith: storby-2019\n");
    expectMarked(`workforce: a.csv\n${groups}compareWith: ⟦unknown-group|nabo⟧\n`);
  });
});

describe("municipality numbers", () => {
  test("the municipality compared, and members of groups: none there ever was, or of earlier", () => {
    expectMarked("workforce: a.csv\nmunicipality: ⟦unknown-municipality|0001⟧\n");
    expectMarked("workforce: a.csv\nmunicipality: ⟦outdated-municipality|1601⟧\n");
    expectMarked("workforce: a.csv\nmunicipality: ⟦not-a-municipality|9999⟧\n");
    expectMarked("workforce: a.csv\nmunicipality: ⟦not-a-municipality|'1100'⟧\n");
    expectMarked(
      "workforce: a.csv\ngroups: { vest: { municipalities: ['4601', ⟦outdated-municipality|'1201'⟧] } }\n",
    );
    expectMarked("workforce: a.csv\nmunicipality: 0301\n");
    expectMarked("workforce: a.csv\nmunicipality: 9901\n");
  });
});

describe("mixed-workforce", () => {
  test("files that say they have codes of different classifications", () => {
    expectMarked(
      "workforce: [{ file: a.csv, codes: styrk08 }, b.csv, { file: ⟦mixed-workforce|c.csv⟧, codes: isco08 }]\n",
    );
    expectMarked("workforce: [{ file: a.csv, codes: isco08 }, { file: b.csv, codes: isco08 }]\n");
  });
});
