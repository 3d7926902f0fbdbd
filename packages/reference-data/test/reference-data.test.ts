import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { dataSets, referenceData } from "../src/index.ts";

const {
  classifications,
  crosswalk,
  styrkToIsco,
  socEmployment,
  municipalities,
  municipalityGroups,
  sectors,
} = referenceData;
const dataFolder = new URL("../data/", import.meta.url);

const count = (groups: ReadonlyMap<string, { level: number }>, level: number) =>
  [...groups.values()].filter((group) => group.level === level).length;

describe("classifications", () => {
  test("have all their groups at each level", () => {
    const levels = [1, 2, 3, 4];
    expect(levels.map((level) => count(classifications.isco08.groups, level))).toEqual([10, 43, 130, 436]);
    expect(levels.map((level) => count(classifications.styrk08.groups, level))).toEqual([10, 43, 122, 407]);
    expect(count(classifications.soc2010.groups, 6)).toBe(840);
    expect(classifications.soc2010.groups.size).toBe(840);
  });

  test("keep leading zeros, and every group has a title and a parent", () => {
    for (const id of ["styrk08", "isco08"] as const) {
      const { groups } = classifications[id];
      expect(groups.get("0110")).toMatchObject({ code: "0110", level: 4 });
      expect(groups.has("110")).toBe(false);
      for (const { code, title, level } of groups.values()) {
        expect(title, code).not.toBe("");
        expect(code).toHaveLength(level);
        if (level > 1) expect(groups.has(code.slice(0, -1)), code).toBe(true);
      }
    }
    expect(classifications.styrk08.groups.get("5321")?.title).toBe("Helsefagarbeidere");
    expect(classifications.isco08.groups.get("3411")?.title).toBe(
      "Legal and related associate professionals",
    );
    expect(classifications.soc2010.groups.get("29-1141")?.title).toBe("Registered Nurses");
  });
});

describe("crosswalks", () => {
  test("SOC-2010 to ISCO-08 links every detailed occupation and every unit group", () => {
    expect(crosswalk.links).toHaveLength(1125);
    const linked = new Set(crosswalk.links.map(({ isco }) => isco));
    expect([...linked].filter((code) => code.length === 3)).toEqual(["211", "315"]);
    expect(linked.size).toBe(438);
    expect(new Set(crosswalk.links.map(({ soc }) => soc)).size).toBe(840);
    expect(crosswalk.links.filter(({ socPartial }) => socPartial)).toHaveLength(437);
    expect(crosswalk.links.filter(({ iscoPartial }) => iscoPartial)).toHaveLength(970);
    for (const { isco, soc, socTitle } of crosswalk.links) {
      expect(classifications.isco08.groups.has(isco), isco).toBe(true);
      expect(socTitle, soc).toBe(classifications.soc2010.groups.get(soc)?.title);
    }
  });

  test("a SOC code is marked partial just where it occurs in several links, but for one slip of the source", () => {
    const links = new Map<string, boolean[]>();
    for (const { soc, socPartial } of crosswalk.links)
      links.set(soc, [...(links.get(soc) ?? []), socPartial]);
    const slips = [...links].filter(([, marks]) => marks.some((mark) => mark !== marks.length > 1));
    expect(slips).toEqual([["37-1011", [false, false]]]);
  });

  test("STYRK-08 to ISCO-08 maps every unit group to one that exists", () => {
    const unitGroups = [...classifications.styrk08.groups.values()].filter(({ level }) => level === 4);
    expect([...styrkToIsco.keys()].sort()).toEqual(unitGroups.map(({ code }) => code).sort());
    const departing = [...styrkToIsco.values()].filter(({ styrk, isco }) => styrk !== isco);
    expect(departing.map(({ styrk, isco }) => [styrk, isco])).toEqual([
      ["0000", null],
      ["2223", "2221"],
      ["2224", "2221"],
      ["3439", "3435"],
    ]);
    for (const { isco } of styrkToIsco.values()) {
      if (isco !== null) expect(classifications.isco08.groups.get(isco)?.level, isco).toBe(4);
    }
  });

  test("33 ISCO-08 unit groups are not in STYRK-08", () => {
    const listed = readFileSync(new URL("isco08_not_in_styrk08.csv", dataFolder), "utf8")
      .trim()
      .split("\n")
      .slice(1)
      .map((line) => line.slice(0, 4));
    const absent = [...classifications.isco08.groups.values()]
      .filter(({ code, level }) => level === 4 && !classifications.styrk08.groups.has(code))
      .map(({ code }) => code);
    expect(absent).toEqual(listed);
    expect(absent).toHaveLength(33);
  });
});

describe("Frey & Osborne 2017", () => {
  const scoreSet = referenceData.scoreSets.get("frey-osborne-2017");

  test("has 702 probabilities from 0.0028 to 0.99", () => {
    const values = [...(scoreSet?.values.values() ?? [])].map(({ value }) => value);
    expect(values).toHaveLength(702);
    expect([Math.min(...values), Math.max(...values)]).toEqual([0.0028, 0.99]);
    expect(values.reduce((sum, value) => sum + value, 0) / 702).toBeCloseTo(0.53555, 5);
    expect(scoreSet?.values.get("41-9041")).toEqual({ title: "Telemarketers", value: 0.99 });
    expect(values.filter((value) => value === 0.7)).toHaveLength(4);
  });

  test("has a bridge from its 17 hybrid codes to codes of SOC-2010 that it lacks", () => {
    const codes = classifications.soc2010.groups;
    const hybrids = [...(scoreSet?.values.keys() ?? [])].filter((code) => !codes.has(code));
    const bridge = scoreSet?.bridge ?? [];
    expect(hybrids).toHaveLength(17);
    expect(new Set(bridge.map(({ from }) => from))).toEqual(new Set(hybrids));
    expect(bridge).toHaveLength(80);
    expect(new Set(bridge.map(({ to }) => to)).size).toBe(80);
    for (const { to, basis, useByDefault } of bridge) {
      expect(codes.has(to), to).toBe(true);
      expect(scoreSet?.values.has(to), to).toBe(false);
      expect(useByDefault, to).toBe(!basis.startsWith("judgement"));
    }
  });
});

describe("scores of exposure", () => {
  const sets = [...referenceData.scoreSets.values()].filter(({ kind }) => kind === "ai-exposure");

  test("are no probabilities, and lie within their scale", () => {
    expect(sets).toHaveLength(10);
    for (const { id, scale, values, bridge } of sets) {
      expect(scale.unit, id).toBe("index");
      expect(bridge, id).toEqual([]);
      for (const [code, { value, title }] of values) {
        expect(title, `${id} ${code}`).not.toBe("");
        expect(value, `${id} ${code}`).toBeGreaterThanOrEqual(scale.min);
        expect(value, `${id} ${code}`).toBeLessThanOrEqual(scale.max);
      }
    }
  });

  test("stand for codes of their classification alone", () => {
    for (const { id, classification, values } of sets) {
      const { groups } = classifications[classification];
      expect(
        [...values.keys()].filter((code) => !groups.has(code)),
        id,
      ).toEqual([]);
    }
    expect(sets.map(({ id, values }) => [id, values.size])).toEqual([
      ["nesta-sml-2020", 421],
      ["ilo-genai-2023", 427],
      ["ilo-genai-2025", 427],
      ["eloundou-gpt4-alpha-2024", 778],
      ["eloundou-gpt4-2024", 778],
      ["eloundou-gpt4-gamma-2024", 778],
      ["eloundou-human-alpha-2024", 778],
      ["eloundou-human-2024", 778],
      ["eloundou-human-gamma-2024", 778],
      ["microsoft-2025", 757],
    ]);
  });

  test.each(["gpt4", "human"])("β counts by half what γ has beyond α, as rated by %s", (by) => {
    const scoreOf = (measure: string, code: string) =>
      referenceData.scoreSets.get(`eloundou-${by}-${measure}2024`)?.values.get(code)?.value ?? Number.NaN;
    const codes = [...(referenceData.scoreSets.get(`eloundou-${by}-2024`)?.values.keys() ?? [])];
    expect(codes).toHaveLength(778);
    for (const code of codes) {
      const middle = (scoreOf("alpha-", code) + scoreOf("gamma-", code)) / 2;
      expect(Math.abs(middle - scoreOf("", code)), code).toBeLessThan(2e-6);
    }
  });
});

test("US employment adds up to the printed total", () => {
  expect(socEmployment.size).toBe(796);
  expect([...socEmployment.values()].reduce((sum, employment) => sum + employment, 0)).toBe(127_097_160);
});

describe("municipalities", () => {
  test("357 four-digit codes with name, county and population", () => {
    expect(municipalities.size).toBe(357);
    expect(municipalities.get("0301")).toMatchObject({ name: "Oslo", county: "Oslo" });
    for (const { code, name, county, population } of municipalities.values()) {
      expect(code).toMatch(/^\d{4}$/);
      expect(Number(code)).toBeLessThan(9901); // fictional municipalities are never among the real ones
      expect([name, county]).not.toContain("");
      expect(population).toBeGreaterThan(0);
    }
    expect([...municipalities.values()].reduce((sum, { population }) => sum + population, 0)).toBe(5_627_400);
  });

  test("the large cities: five of the report, eight of the network", () => {
    const names = municipalityGroups.map((group) =>
      group.municipalities.map((code) => municipalities.get(code)?.name),
    );
    const report = ["Oslo", "Stavanger", "Kristiansand", "Bergen", "Trondheim"];
    expect(municipalityGroups.map(({ id }) => id)).toEqual(["storby-2019", "storby-network"]);
    expect(names[0]).toEqual(report);
    expect(new Set(names[1])).toEqual(new Set([...report, "Bærum", "Drammen", "Tromsø"]));
  });
});

test("sectors: nine ids, and no spelling stands for two of them", () => {
  expect(sectors.map(({ id }) => id)).toEqual([
    "administration",
    "kindergarten",
    "school",
    "health",
    "social",
    "culture",
    "technical",
    "planning",
    "other",
  ]);
  const spellings = sectors.flatMap(({ id, title, aliases }) => [
    ...new Set([id, title.nb.toLowerCase(), title.en.toLowerCase(), ...aliases]),
  ]);
  expect(new Set(spellings).size).toBe(spellings.length);
  for (const spelling of spellings) expect(spelling).toBe(spelling.toLowerCase().trim());
});

describe("provenance", () => {
  const notice = readFileSync(new URL("../../../NOTICE", import.meta.url), "utf8");
  const readme = readFileSync(new URL("README.md", dataFolder), "utf8");

  test("every data set says where it comes from, and the notice credits it", () => {
    for (const { id, title, source, year, licence, url, attribution } of dataSets) {
      expect([title, source, licence], id).not.toContain("");
      expect(year, id).toBeGreaterThan(2000);
      if (url !== undefined) {
        expect(new URL(url).protocol).toBe("https:");
        if (id !== "soc2010") expect(notice).toContain(url);
      }
      if (licence.startsWith("CC BY")) expect(attribution, id).toBeTruthy();
    }
    expect(new Set(dataSets.map(({ id }) => id)).size).toBe(dataSets.length);
  });

  test("what core is handed carries it too", () => {
    for (const part of [...Object.values(classifications), crosswalk, ...referenceData.scoreSets.values()]) {
      expect(part.source).not.toBe("");
      expect(part.licence).not.toBe("");
      expect(part.year).toBeGreaterThan(2000);
    }
  });

  test("every file of the data folder is described and credited", () => {
    for (const file of readdirSync(dataFolder).filter((name) => name.endsWith(".csv"))) {
      expect(readme).toContain(`\`${file}\``);
      expect(notice).toContain(file);
    }
  });
});

describe("former municipality numbers", () => {
  const { formerMunicipalities } = referenceData;

  test("lead to municipalities of today, and none is one of today's", () => {
    expect(formerMunicipalities.size).toBe(494);
    for (const { code, name, until, successors } of formerMunicipalities.values()) {
      expect(municipalities.has(code), code).toBe(false);
      expect(name, code).not.toBe("");
      expect(until, code).toBeGreaterThanOrEqual(1994);
      expect(until, code).toBeLessThan(2024);
      for (const successor of successors) expect(municipalities.has(successor), successor).toBe(true);
    }
  });

  test("have several successors where a municipality was split", () => {
    const split = [...formerMunicipalities.values()].filter(({ successors }) => successors.length > 1);
    expect(split.map(({ code }) => code).sort()).toEqual(["1507", "1613", "1850", "5012"]);
    expect(formerMunicipalities.get("1613")?.successors).toEqual(["5055", "5056", "5059"]);
    expect(formerMunicipalities.get("1601")?.successors).toEqual(["5001"]);
  });
});
