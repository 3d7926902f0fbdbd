import { readdirSync, readFileSync } from "node:fs";
import {
  readEstimateFile,
  readPlan,
  readProjects,
  readRadar,
  readScoreFile,
  readWorkforce,
} from "@kommuneradar/core";
import { describe, expect, test } from "vitest";
import {
  checkEstimate,
  checkMapping,
  checkPlanReading,
  checkProjectsReading,
  checkRadar,
  checkWorkforce,
  codeDocumentation,
  describeCode,
  documentKind,
  ruleCodes,
} from "../src/index.ts";
import { ruleOf } from "../src/registry.ts";
import { reference, today } from "./support/world.ts";

const folder = new URL("../../../docs/codes/", import.meta.url);
const pages = readdirSync(folder);
const rules = readdirSync(new URL("../src/rules/", import.meta.url)).filter((name) => name !== "index.ts");

/** Codes that no text of a file can show by itself, or only a very large one. */
const withoutExample = [
  "unreadable-file",
  "yaml-limit",
  "line-too-long",
  "more-problems",
  "municipality-without-rows",
  "overlapping-workforce",
  "repeated-rows",
  "unmapped-code",
  "unmapped-codes",
];

test("each code has a page and a rule file, and each of these a code", () => {
  expect(pages.toSorted()).toEqual(ruleCodes.map((code) => `${code}.md`).toSorted());
  expect(rules.toSorted()).toEqual(ruleCodes.map((code) => `${code}.ts`).toSorted());
});

describe.each(ruleCodes)("%s", (code) => {
  const page = readFileSync(new URL(`${code}.md`, folder), "utf8");

  test("names itself, its Norwegian heading, its severity and how to mend it", () => {
    const [heading, , line] = page.split("\n");
    expect(heading).toBe(`# ${code}`);
    expect(line).toMatch(
      new RegExp(`^Norsk: \\*\\*.+\\*\\* · ${ruleOf(code).severity} · (any file|.+ files)$`),
    );
    expect(line).toContain(`**${describeCode(code, "nb").title}**`);
    expect(describeCode(code, "en").title).toMatch(/^[A-Z][^.]+$/);
    expect(page).toContain("\n## How to mend it\n");
    expect(codeDocumentation(code)).toMatch(new RegExp(`/docs/codes/${code}\\.md$`));
  });
});

describe("the example on the page", () => {
  test.each(ruleCodes.filter((code) => !withoutExample.includes(code)))("shows %s", (code) => {
    const page = readFileSync(new URL(`${code}.md`, folder), "utf8");
    const [[, language = "", text = ""] = [], [, , named = ""] = []] = page.matchAll(/```(\w+)\n(.*?)```/gs);
    expect(codesIn(language, text, named)).toContain(code);
  });
});

const estimateOfThisRadar = readEstimateFile(
  "kommuneradar: estimate/1\ntitle: x\nworkforce: a.csv\nprocesses: [{ id: payroll, title: Payroll }]\n",
);

/** What an estimate says of a file, an example says by its header. */
function isMapping(text: string): boolean {
  return text.startsWith("from;");
}

/** What is found in a file without a telling name; `named` is in the file that it names, where there is one. */
function codesIn(language: string, text: string, named: string): string[] {
  if (language === "csv") {
    const found = isMapping(text)
      ? checkMapping(text, { reference })
      : checkWorkforce(readWorkforce(text, { reference }));
    return found.map(({ code }) => code);
  }
  const kind = documentKind("notes.yaml", text);
  const exists = (file: string) => !file.startsWith("no-such-file");
  if (kind === "projects") {
    const radar = named === "" ? undefined : () => readRadar(named);
    return checkProjectsReading(readProjects(text), radar && { radar }).map(({ code }) => code);
  }
  if (kind === "plan") return checkPlanReading(readPlan(text)).map(({ code }) => code);
  const found =
    kind === "estimate"
      ? checkEstimate(text, {
          reference,
          exists,
          scoreFile: (entry) => (exists(entry.file) ? readScoreFile(named, entry, reference) : "missing"),
        })
      : checkRadar(text, { today, estimates: () => [estimateOfThisRadar] });
  return [...(kind === undefined ? ["unknown-kind"] : []), ...found.map(({ code }) => code)];
}
