import type { Language, ProblemCode, ProblemData } from "@kommuneradar/core";
import { describe, expect, test } from "vitest";
import { describeCode, describeProblem, ruleCodes } from "../src/index.ts";

const unknown = { name: "Aaa1", nearest: undefined, allowed: ["Bbb2", "Ccc3"] };
const nearby = { name: "Aaa1", nearest: "Ddd4", allowed: ["Bbb2", "Ccc3"] };
const occupations = [{ code: "1111", title: "Eee5" }];

/** Samples of every code: one for each turn its message can take. A new code without samples does not compile. */
const samples: { readonly [C in ProblemCode]: readonly ProblemData[C][] } = {
  "unreadable-file": [
    { reason: "missing" },
    { reason: "binary" },
    { reason: "encoding" },
    { reason: "not-utf8" },
    { reason: "folder" },
    { reason: "permission" },
  ],
  "empty-file": [{ expected: "kommuneradar" }, { expected: "header" }, { expected: "rows" }],
  "yaml-syntax": [
    { reason: "BAD_INDENT" },
    { reason: "TAB_AS_INDENT" },
    { reason: "DUPLICATE_KEY" },
    { reason: "CONFLICT_MARKER" },
    { reason: "MISSING_CHAR" },
    { reason: "UNCLOSED" },
    { reason: "BAD_ALIAS" },
    { reason: "IMPOSSIBLE" },
  ],
  "yaml-limit": [{ limit: "aliases" }, { limit: "depth" }, { limit: "size" }],
  "unknown-kind": [
    { found: undefined, allowed: ["Bbb2", "Ccc3"] },
    { found: "Aaa1", allowed: ["Bbb2", "Ccc3"] },
  ],
  "unknown-key": [
    { name: "Aaa1", nearest: undefined, allowed: [], path: "", inside: "Bbb2" },
    { name: "Aaa1", nearest: undefined, allowed: [], path: "", inside: "Bbb2", isThere: true },
    { ...unknown, path: "" },
    { ...nearby, path: "" },
  ],
  "unknown-platform": [unknown, nearby, { name: "Aaa1", nearest: undefined, allowed: [] }],
  "unknown-challenge": [unknown, nearby, { name: "Aaa1", nearest: undefined, allowed: [] }],
  "freed-time-without-use": [{ hours: 400 }],
  "trial-not-assessed": [
    { technology: "Aaa1", outcome: "worked" },
    { technology: "Aaa1", outcome: "failed" },
    { technology: "Aaa1", outcome: "stopped" },
  ],
  "trial-without-lesson": [{ outcome: "failed" }],
  "dates-out-of-order": [{ key: "Aaa1", value: "2026-01-01", after: "Bbb2", earliest: "2026-02-02" }],
  "missing-key": [{ key: "Aaa1", path: "" }],
  "wrong-type": [
    { path: "", expected: "text", found: "list" },
    { path: "", expected: "text", found: "nothing", allowed: ["Bbb2", "Ccc3"] },
    { path: "", expected: "number", found: "text" },
    { path: "", expected: "whole-number", found: "nothing" },
    { path: "", expected: "true-or-false", found: "number" },
    { path: "", expected: "list", found: "map" },
    { path: "", expected: "map", found: "true-or-false" },
    { path: "", expected: "text-or-map", found: "list" },
    { path: "", expected: "text-or-list", found: "map" },
    { path: "", expected: "period", found: "text" },
    { path: "", expected: "occupation-code", found: "text" },
    { path: "", expected: "municipality-code", found: "text" },
  ],
  "invalid-value": [
    { ...unknown, path: "technologies[1].Fff6" },
    { ...nearby, path: "technologies[1].Fff6" },
  ],
  "invalid-id": [{ id: "Aaa1", path: "" }],
  "duplicate-id": [
    { id: "Aaa1", list: "Bbb2" },
    { id: "5321", list: "overrides" },
    { id: "Aaa1", list: "scores" },
    { id: "Aaa1.csv#Bbb2", list: "scores" },
  ],
  "invalid-date": [{ value: "Aaa1", path: "" }],
  "out-of-range": [
    { path: "Aaa1", min: 11, max: 22, value: "33" },
    { path: "Aaa1", min: 11, max: undefined, value: "33" },
    { path: "Aaa1", min: undefined, max: 22, value: "33" },
  ],
  "text-length": [{ path: "Aaa1", max: 11, found: 22 }],
  "list-size": [
    { path: "Aaa1", min: 11, max: 11, found: 33 },
    { path: "Aaa1", min: 11, max: 22, found: 1 },
    { path: "Aaa1", min: 11, max: 22, found: 33 },
    { path: "Aaa1", min: 0, max: 22, found: 33 },
    { path: "Aaa1", min: 11, max: Number.POSITIVE_INFINITY, found: 0 },
  ],
  "unknown-ring": [unknown, nearby],
  "unknown-category": [unknown, nearby],
  "unknown-technology": [{ ...unknown, allowed: [] }, nearby],
  "unknown-rule": [unknown, nearby],
  "rule-needs-rings": [{ rule: "Aaa1", rings: ["Bbb2", "Ccc3"] }],
  "ring-against-rule": [
    { rule: "Aaa1", stated: "Bbb2", derived: "Ccc3", raises: [{ input: "solutions", to: "Ddd4" }] },
    { rule: "Aaa1", stated: "Bbb2", derived: "Ccc3", raises: undefined },
    { rule: "Aaa1", stated: "Bbb2", derived: undefined, raises: [{ input: "potential", to: "Ddd4" }] },
    { rule: "Aaa1", stated: "Bbb2", derived: undefined, raises: undefined },
  ],
  "assessment-incomplete": [
    { missing: ["solutions", "potential"], stated: "Bbb2" },
    { missing: ["understanding"], stated: undefined },
  ],
  "robust-without-evidence": [{}],
  "review-overdue": [
    { due: "2026-01-31", by: "reviewBy" },
    { due: "2026-01-31", by: "reviewEvery" },
  ],
  "date-in-future": [
    { of: "assessment", date: "2027-01-31", today: "2026-01-31" },
    { of: "evidence", date: "2027-01-31", today: "2026-01-31" },
    { of: "edition", date: "2027-01-31", today: "2026-01-31" },
  ],
  "self-relation": [
    { id: "Aaa1", list: "dependsOn" },
    { id: "Aaa1", list: "relatesTo" },
  ],
  "unused-ring-because": [{ ring: "Aaa1" }],
  "missing-column": [
    { role: "occupation", headers: [] },
    { role: "occupation", headers: ["Bbb2"] },
    { role: "weight", headers: ["Bbb2"] },
    { role: "municipality", headers: ["Bbb2"], wanted: "Ccc3" },
    { role: "sector", headers: ["Bbb2"], wanted: "Ccc3" },
    { role: "dimension", headers: ["Bbb2"], wanted: "Ccc3" },
  ],
  "ambiguous-column": [
    { role: "occupation", headers: ["Aaa1", "Bbb2"] },
    { role: "fte", headers: ["Aaa1", "Bbb2"] },
    { role: "headcount", headers: ["Aaa1", "Bbb2"] },
    { role: "municipality", headers: ["Aaa1", "Bbb2"], taken: "Aaa1" },
    { role: "sector", headers: ["Aaa1", "Bbb2"], taken: "Aaa1" },
    { role: "dimension", headers: ["Aaa1", "Bbb2"], taken: "Aaa1" },
  ],
  "rows-as-weight": [{ headers: ["Aaa1", "Bbb2"] }],
  "ignored-columns": [{ headers: ["Aaa1", "Bbb2"] }],
  "unknown-occupation": [
    { code: "9999", classification: "styrk08", nearest: occupations },
    { code: "9999", classification: "isco08", nearest: [] },
    { code: "9999", classification: "soc2010", nearest: [] },
  ],
  "missing-occupation": [{}],
  "not-occupation-codes": [
    { looksLike: "position-codes", share: 0.5, classification: "styrk08", rows: 77 },
    { looksLike: "seven-digit-codes", share: 0.5, classification: "styrk08", rows: 1 },
    { looksLike: "other", share: 0.5, classification: "styrk08" },
  ],
  "invalid-weight": [
    { value: "", column: "Bbb2", reason: "empty" },
    { value: "Aaa1", column: "Bbb2", reason: "not-a-number" },
    { value: "Aaa1", column: "Bbb2", reason: "negative" },
    { value: "Aaa1", column: "Bbb2", reason: "too-large" },
  ],
  "rounded-weight": [{ value: "12,34567", rounded: "346" }],
  "unknown-sector": [unknown, nearby],
  "unknown-municipality": [
    { code: "Aaa1", nearest: undefined },
    { code: "Aaa1", nearest: "Bbb2" },
  ],
  "not-a-municipality": [
    { code: "1100", place: "county" },
    { code: "0000", place: "country" },
    { code: "2111", place: "outside" },
    { code: "9999", place: "unstated" },
  ],
  "outdated-municipality": [
    { code: "Aaa1", name: "Ccc3", until: 1977, successors: [{ code: "Bbb2", name: "Ddd4" }] },
    {
      code: "Aaa1",
      name: "Ccc3",
      until: 1977,
      successors: [
        { code: "Bbb2", name: "Ddd4" },
        { code: "Eee5", name: "Fff6" },
      ],
    },
  ],
  "mixed-delimiters": [
    { expected: ";", found: "," },
    { expected: "\t", found: ";" },
    { expected: ",", found: "\t" },
  ],
  "wrong-encoding": [
    { value: "Aaa1", replaced: true },
    { value: "Aaa1", replaced: false },
  ],
  "duplicate-row": [{ line: 32 }],
  "repeated-rows": [{ count: 33, rows: 44 }],
  "ragged-row": [
    { expected: 44, found: 33 },
    { expected: 44, found: 1 },
  ],
  "line-too-long": [{ longest: 1_000_000 }],
  "unclosed-quote": [{}],
  "more-problems": [{ code: "Aaa1", count: 33 }],
  "unknown-score-set": [unknown, nearby],
  "invalid-override": [
    { code: "9999", classification: "styrk08", nearest: occupations },
    { code: "9999", classification: "isco08", nearest: [] },
  ],
  "invalid-spread": [{ least: 0.11, greatest: 0.22, probability: 0.33 }],
  "workforce-not-found": [{ file: "Aaa1" }],
  "mapping-not-found": [{ file: "Aaa1" }],
  "missing-mapping": [{ codes: "Aaa1" }],
  "unmapped-code": [{ code: "Aaa1", classification: "styrk08" }],
  "unmapped-codes": [
    {
      ...{ classification: "styrk08", unit: "fte", count: 2, weight: 120.5, share: 0.3, listedShare: 1 },
      codes: [
        { code: "Bbb2", weight: 100, share: 0.25 },
        { code: "Ccc3", weight: 20.5, share: 0.05 },
      ],
    },
    {
      ...{
        classification: "styrk08",
        unit: "headcount",
        count: 712,
        weight: 500,
        share: 0.5,
        listedShare: 0.92,
      },
      codes: [{ code: "Bbb2", weight: 460, share: 0.46 }],
    },
    {
      ...{ classification: "styrk08", unit: "rows", count: 2, weight: 2, share: 1, listedShare: 1 },
      codes: [
        { code: "Bbb2", weight: 1, share: 0.5 },
        { code: "Ccc3", weight: 1, share: 0.5 },
      ],
    },
  ],
  "radar-not-found": [{ file: "Aaa1" }],
  "plan-not-found": [{ file: "Aaa1" }],
  "too-much-time": [
    { of: "occupation", occupation: "5321", share: 1.05, processes: ["Aaa1", "Bbb2"] },
    { of: "steps", process: "Aaa1", share: 1.05 },
  ],
  "dependency-cycle": [
    { cycle: ["Aaa1", "Bbb2"], count: 2 },
    { cycle: ["Aaa1", "Bbb2"], count: 333 },
  ],
  "orphan-alias": [
    { alias: "Aaa1", reason: "own-id" },
    { alias: "Aaa1", reason: "repeated" },
  ],
  "outdated-reference": [{ name: "Aaa1", nearest: "Bbb2" }],
  "unused-category": [{ id: "Aaa1" }],
  "invalid-url": [
    { url: "Aaa1", reason: "no-scheme" },
    { url: "Aaa1", reason: "relative" },
    { url: "Aaa1", reason: "scheme" },
    { url: "Aaa1", reason: "malformed" },
  ],
  "missing-evidence": [{}],
  "missing-owner": [{}],
  "missing-review-date": [{ lacks: "date" }, { lacks: "reviewEvery" }],
  "review-before-assessment": [{ reviewBy: "2026-01-31", date: "2026-02-28" }],
  "unusual-horizon": [
    { of: "scenario", written: "Aaa1", years: 5, usual: [10, 20] },
    { of: "estimate", written: "Aaa1", usual: [10, 20] },
  ],
  "unused-ring": [{ ring: "Aaa1", status: "Bbb2" }],
  "duplicate-workforce": [
    { file: "ansatte.csv", year: 2024 },
    { file: "ansatte.csv", year: null },
  ],
  "mapping-differs": [
    { year: 2024, mapping: "a.csv", other: "b.csv", otherFile: "nord.csv" },
    { year: null, mapping: "a.csv", other: "b.csv", otherFile: "nord.csv" },
  ],
  "duplicate-title": [{ title: "Aaa1" }],
  "unknown-process": [{ ...unknown, allowed: [] }, nearby],
  "unknown-group": [unknown, nearby],
  "mixed-workforce": [
    { first: { file: "Aaa1", classification: "Bbb2" }, other: { file: "Ccc3", classification: "Ddd4" } },
    {
      first: { file: "Aaa1", classification: "Bbb2", weight: "fte" },
      other: { file: "Ccc3", classification: "Bbb2", weight: "headcount" },
    },
    {
      first: { file: "Aaa1", classification: "Bbb2", weight: "rows" },
      other: { file: "Ccc3", classification: "Bbb2", weight: "fte" },
    },
  ],
  "overlapping-workforce": [
    {
      file: "Aaa1",
      otherFile: "Bbb2",
      year: 2024,
      municipalities: [{ code: "Ccc3", name: "Ddd4" }],
      count: 33,
    },
    { file: "Aaa1", otherFile: "Bbb2", year: null, municipalities: [{ code: "Ccc3", name: "" }], count: 1 },
  ],
  "municipality-without-rows": [{ code: "9905" }],
  "score-file-not-found": [{ file: "Aaa1" }],
  "score-file-unreadable": (["too-large", "binary", "encoding", "empty", "no-values"] as const).map(
    (reason) => ({ file: "Aaa1", reason }),
  ),
  "score-column-missing": [
    { file: "Aaa1", role: "code", headers: ["Bbb2", "Ccc3"], found: [] },
    { file: "Aaa1", role: "value", headers: ["Bbb2", "Ccc3"], found: ["Bbb2", "Ccc3"] },
    { file: "Aaa1", role: "value", headers: ["Bbb2", "Ccc3"], found: [], wanted: "Ddd4" },
    { file: "Aaa1", role: "code", headers: [], found: [] },
  ],
  "ambiguous-target": [{ code: "Aaa1", target: "Bbb2", first: "Ccc3", line: 17 }],
  "open-targets": [
    { codes: ["Aaa1", "Bbb2"], count: 2, of: 14 },
    { codes: ["Aaa1", "Bbb2"], count: 4, of: 14 },
  ],
  "repeated-score": [
    { file: "Aaa1", codes: [{ code: "5321", lines: [2, 14] }], count: 1 },
    { file: "Aaa1", codes: [{ code: "5321", lines: [3, 14] }], count: 3 },
  ],
  "invalid-score": [
    { file: "Aaa1", reason: "not-a-number", values: [{ value: "Bbb2", line: 17 }], count: 1, min: 0, max: 1 },
    { file: "Aaa1", reason: "too-large", values: [{ value: "Bbb2", line: 17 }], count: 1, min: 0, max: 1 },
    {
      file: "Aaa1",
      reason: "outside-scale",
      values: [{ value: "Bbb2", line: 17 }],
      count: 7,
      min: 1,
      max: 5,
    },
  ],
  "unknown-score-code": [
    {
      file: "Aaa1",
      reason: "unknown",
      codes: [
        { code: "9999", line: 12 },
        { code: "", line: 14 },
      ],
      count: 2,
      classification: "styrk08",
    },
    {
      file: "Aaa1",
      reason: "coarse",
      codes: [{ code: "532", line: 12 }],
      count: 2,
      classification: "styrk08",
    },
  ],
  "empty-score": [
    { file: "Aaa1", codes: ["5321"], count: 1 },
    { file: "Aaa1", codes: ["2221", "2223"], count: 3 },
  ],
  "assumed-scores": [
    { file: "Aaa1", occupations: 403, kind: "index" },
    { file: "Aaa1", occupations: 1, classification: "isco08", scale: { min: 1, max: 5 } },
    { file: "Aaa1", occupations: 2, columns: { code: "Bbb2", value: "Ccc3" } },
    {
      file: "Aaa1",
      occupations: 403,
      columns: { code: "Bbb2", value: "Ccc3" },
      classification: "styrk08",
      kind: "index",
      scale: { min: 1, max: 5 },
    },
  ],
};

/** Words that stand in no message of the other language, outside quoted values. */
const english =
  /\b(the|and|or|is|are|not|with|file|row|column|value|write|use|did|you|mean|of|this|there|no|add|has|have|to be|weight|remove|check|which|such)\b/iu;
const norwegian =
  /(?<!\p{L})(og|eller|er|ikke|filen|raden|som|på|med|skriv|mente|finnes|mangler|bruk|denne)(?!\p{L})/iu;
/** Words of one form of Norwegian that the other has not. */
const nynorsk =
  /(?<![\p{L}-])(ikkje|frå|kvar|kvart|kva|kven|kor|ei|eit|ein|éin|éi|noko|nokre|dei|ho|fila|rada|verdiar|namn|heile|høyrer|finst|vart|òg|utan|sjølv|meinte|tilråding|tilrådinga)(?![\p{L}-])/iu;
const bokmål =
  /(?<![\p{L}-])(ikke|bare|gir|oppgi|fra|hver|hvert|hva|hvem|hvor|en|et|én|ett|noe|noen|dem|de|filen|raden|verdier|navn|hele|hører|finnes|følger|ble|også|uten|allerede|selv|mente|disse|flere|være|riktig|mangler|krever|åpnes|leses|brukes|begrunnelse|anbefaling|anbefalingen|vurderingen|anførselstegn)(?![\p{L}-])/iu;
const quoted = /«[^»]*»|“[^”]*”/gu;

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
const languages = ["en", "nb", "nn"] as const;
const message = (code: ProblemCode, data: ProblemData[ProblemCode], language: Language) =>
  describeProblem({ code, data, range }, language).message;

/** Texts and numbers inside a problem's data that a reader should see. */
function shown(data: object): string[] {
  const { nearest } = data as { nearest?: unknown };
  return Object.entries(data).flatMap(([key, value]): string[] => {
    if (["reason", "role", "looksLike", "expected", "limit", "classification"].includes(key)) return [];
    if (key === "allowed" && nearest !== undefined) return [];
    return leaves(value);
  });
}

function leaves(value: unknown): string[] {
  if (typeof value === "string") return /^[A-Z][a-z]{2}\d$|^\d{3,4}(-\d\d-\d\d)?$/.test(value) ? [value] : [];
  if (typeof value === "number") return Number.isInteger(value) && value > 0 ? [String(value)] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(leaves) : [];
}

describe.each(ruleCodes)("%s", (code) => {
  const data: readonly ProblemData[ProblemCode][] = samples[code];

  test.each(languages)("shows all of its data, in %s", (language) => {
    for (const sample of data) {
      const text = message(code, sample, language);
      for (const part of shown(sample)) expect(text).toContain(part);
      expect(text).not.toMatch(/undefined|\[object|NaN|Infinity|\s{2}|^\s|\s$/);
      expect(text).toMatch(/^[^a-z]/);
      expect(text).toMatch(/[.?]$/);
    }
  });

  test.each(languages)("says something else for each sample, in %s", (language) => {
    expect(new Set(data.map((sample) => message(code, sample, language))).size).toBe(data.length);
  });

  test("keeps the languages apart", () => {
    for (const sample of data) {
      const en = message(code, sample, "en");
      expect(en.replaceAll(quoted, "")).not.toMatch(norwegian);
      expect(en).not.toMatch(/[«»]/);
      for (const language of ["nb", "nn"] as const) {
        const text = message(code, sample, language);
        // “No” is nynorsk for now.
        expect(text.replaceAll(quoted, "").replaceAll(/\bno\b/g, "")).not.toMatch(english);
        expect(text).not.toMatch(/[“”"]/);
        expect(text.replaceAll(quoted, "")).not.toMatch(language === "nb" ? nynorsk : bokmål);
      }
    }
  });

  test("is short: two sentences for a person to take in", () => {
    for (const sample of data) {
      for (const language of languages) {
        const text = message(code, sample, language);
        expect(text.length).toBeLessThan(320);
        expect(text.match(/[.?](?= [A-ZÆØÅ«“])/g)?.length ?? 0).toBeLessThanOrEqual(2);
      }
    }
  });
});

test("the name of each kind keeps to its language too", () => {
  for (const code of ruleCodes) {
    expect(describeCode(code, "nb").title).not.toMatch(nynorsk);
    expect(describeCode(code, "nn").title).not.toMatch(bokmål);
  }
});

test("a cell may hold anything: a message stays one line of readable length", () => {
  const name = `a\u0000b\nc\u2028${"🙂".repeat(5000)}`;
  const text = message("unknown-ring", { name, nearest: undefined, allowed: Array(5000).fill(name) }, "en");
  expect(text).not.toMatch(/[\p{Cc}\p{Zl}]/u);
  expect(text).not.toMatch(/\p{Surrogate}/u);
  expect(text.length).toBeLessThan(2000);
});
