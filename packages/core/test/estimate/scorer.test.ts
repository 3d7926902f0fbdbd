import { referenceData } from "@kommuneradar/reference-data";
import { describe, expect, test } from "vitest";
import { createScorer, defaultSettings, type EstimateSettings, mappingMethods } from "../../src/index.ts";

const score = (code: string, settings: Partial<EstimateSettings> = {}) =>
  createScorer(referenceData, defaultSettings(settings)).score(code);

describe("codes that do not exist", () => {
  // KS position codes look like STYRK-08: 9430 is a chief executive, not an assistant of group 94.
  test.each(["9430", "7352", "7962", "", "x", "532100", "5321 "])(
    "%s never gets a value, not even by fallback or override",
    (code) => {
      const overrides = [{ occupation: code, probability: 0.5, because: "a mistake" }];
      const found = score(code, { fallback: true, overrides });
      expect(found).toMatchObject({ exists: false, value: null, level: "none", coverage: "none", title: "" });
    },
  );

  test("ISCO-08 unit groups that STYRK-08 lacks do not exist in it", () => {
    expect(score("4120")).toMatchObject({ exists: false, value: null });
    expect(score("4120", { classification: "isco08" })).toMatchObject({ exists: true, value: 0.96 });
  });
});

describe("codes that exist without a value", () => {
  test("0000 is not stated: unknown, never zero", () => {
    for (const code of ["0000", "000", "00"]) {
      expect(score(code, { fallback: true })).toMatchObject({ exists: true, value: null, level: "none" });
    }
  });

  test("a 1-digit code is too coarse for a value", () => {
    expect(score("5", { fallback: true })).toMatchObject({ exists: true, value: null, coverage: "none" });
  });

  test("leading zeros count", () => {
    expect(score("0110").exists).toBe(true);
    expect(score("110")).toMatchObject({ exists: false });
  });
});

describe("fallback", () => {
  test("fills only what has no value of its own, from the 3-digit group", () => {
    expect(score("1111").value).toBeNull();
    const filled = score("1111", { fallback: true });
    expect(filled).toMatchObject({ level: "3", coverage: "fallback" });
    expect(filled.unitGroups.map((group) => group.code)).toEqual(["1112", "1113", "1114"]);
    expect(filled.sources.length).toBeGreaterThan(0);
  });

  test("an override never enters the mean of its group", () => {
    const overrides = [{ occupation: "1112", probability: 1, because: "a test" }];
    expect(score("1111", { fallback: true, overrides }).value).toBe(score("1111", { fallback: true }).value);
    expect(score("111", { overrides }).value).toBe(score("111").value);
  });
});

describe("overrides", () => {
  const override = { occupation: "5321", probability: 0.058, because: "nearer by tasks" };

  test("apply to exactly their code, and keep what they replace in sight", () => {
    const found = score("5321", { overrides: [override] });
    expect(found).toMatchObject({ value: 0.058, level: "override", coverage: "direct", override });
    expect(found.sources).toEqual([
      { code: "31-1013", title: "Psychiatric Aides", probability: 0.47, partial: false },
    ]);
    expect(score("532", { overrides: [override] }).level).toBe("3");
  });

  test("give a value to a code that has none", () => {
    const overrides = [{ occupation: "0110", probability: 0.2, because: "a test" }];
    expect(score("0110", { overrides })).toMatchObject({ value: 0.2, level: "override" });
  });
});

describe("SOC-2010", () => {
  const soc = { classification: "soc2010" } as const;

  test("codes carry their own values; hybrids of the score set are accepted beside them", () => {
    expect(score("41-9041", soc)).toMatchObject({ exists: true, value: 0.99, level: "direct" });
    expect(score("29-1111", soc)).toMatchObject({ title: "Registered nurses", value: 0.009 });
    expect(score("29-1141", soc)).toMatchObject({ title: "Registered Nurses", value: 0.009 });
    expect(score("29-1141", { ...soc, bridge: false })).toMatchObject({ exists: true, value: null });
    expect(score("29-1111", { ...soc, bridge: false }).value).toBe(0.009);
  });

  test("there is no fallback", () => {
    expect(score("55-1011", { ...soc, fallback: true })).toMatchObject({ exists: true, value: null });
  });

  test("bridge rows that rest on judgement stay off", () => {
    expect(score("29-1171", soc)).toMatchObject({ title: "Nurse Practitioners", value: null });
  });
});

test("Norwegian-only groups take the value of the group they belong to", () => {
  const [nurses, specialists] = [score("2223"), score("2221")];
  expect(nurses).toMatchObject({ title: "Sykepleiere", value: 0.009, level: "direct" });
  expect(nurses.sources).toEqual(specialists.sources);
  expect(score("2223", { classification: "isco08" }).exists).toBe(false);
});

test("a source occupation linked to several unit groups stands once in a coarse code", () => {
  const { sources } = score("21");
  expect(new Set(sources.map((source) => source.code)).size).toBe(sources.length);
  expect(sources.map((source) => source.code)).toEqual(sources.map((source) => source.code).sort());
});

test("a source occupation of which only a part belongs here is marked", () => {
  expect(score("2152").sources).toContainEqual(
    expect.objectContaining({
      code: "17-2072",
      title: "Electronics Engineers, Except Computer",
      partial: true,
    }),
  );
});

test("in a coarse code a source is partial where any of its links is", () => {
  const links = referenceData.crosswalk.links
    .filter(({ isco }) => isco.startsWith("2113"))
    .flatMap((link) => [
      { ...link, socPartial: true },
      { ...link, isco: "2114", socPartial: false },
    ]);
  const reference = { ...referenceData, crosswalk: { ...referenceData.crosswalk, links } };
  const { sources } = createScorer(reference, defaultSettings()).score("211");
  expect(sources.map(({ code, partial }) => [code, partial])).toEqual([
    ["19-2031", true],
    ["19-2032", true],
  ]);
});

test("an unknown score set or mapping gives no figure under its name", () => {
  for (const settings of [{ scores: "frey-osborn" }, { mapping: "average" }]) {
    expect(score("5321", settings)).toMatchObject({ exists: true, value: null, coverage: "none" });
    expect(score("41-9041", { classification: "soc2010", ...settings }).value).toBeNull();
  }
});

test("every mapping stays between the least and the greatest source", () => {
  for (const code of referenceData.classifications.isco08.groups.keys()) {
    const at = (mapping: string) => score4(code, mapping);
    const [least, greatest] = [at("min"), at("max")];
    for (const { id } of mappingMethods) {
      const value = at(id);
      if (value === null || least === null || greatest === null) {
        expect([value, least, greatest]).toEqual([null, null, null]);
      } else {
        expect(value).toBeGreaterThanOrEqual(least - 1e-12);
        expect(value).toBeLessThanOrEqual(greatest + 1e-12);
      }
    }
  }
});

const scorers = new Map(
  mappingMethods.map(({ id }) => [
    id,
    createScorer(referenceData, defaultSettings({ classification: "isco08", mapping: id })),
  ]),
);
const score4 = (code: string, mapping: string) => scorers.get(mapping)?.score(code).value ?? null;
