import { type DocumentIssue, patterns } from "@kommuneradar/schema";
import type { ExpectedType, Problem } from "../../problem.js";
import { alternative } from "../json-schema.js";
import type { YamlPath } from "../source.js";
import { outOfBounds } from "./bounds.js";
import { type Fault, pathName, type StructureContext } from "./context.js";
import { invalidKey, invalidValue, unknownKeys } from "./names.js";

/**
 * The faults of a document's structure in our own terms: one problem per fault, at the key or value that is wrong.
 * A misspelt key is one fault, not also the lack of the key that was meant.
 */
export function structureProblems(issues: readonly DocumentIssue[], context: StructureContext): Problem[] {
  const problems = issues.flatMap((issue) => problemsOf({ issue, path: issue.path as YamlPath }, context));
  const meant = new Set<string>();
  for (const problem of problems) {
    if (!isOf("unknown-key", problem)) continue;
    const { nearest, path } = problem.data;
    if (nearest !== undefined) meant.add(`${path}\n${nearest}`);
  }
  const told = new Set<string>();
  const isNew = (problem: Problem) => {
    // A number may break several bounds at once.
    const key = `${problem.code} ${JSON.stringify(problem.data)} ${JSON.stringify(problem.range)}`;
    return told.size < told.add(key).size;
  };
  return problems.filter(
    (problem) =>
      isNew(problem) &&
      (!isOf("missing-key", problem) || !meant.has(`${problem.data.path}\n${problem.data.key}`)),
  );
}

function isOf<C extends Problem["code"]>(code: C, problem: Problem): problem is Problem<C> & Problem {
  return problem.code === code;
}

function problemsOf({ issue, path }: Fault, context: StructureContext): Problem[] {
  const found = context.valueAt(path);
  switch (issue.code) {
    case "unrecognized_keys":
      return unknownKeys({ issue, path }, context);
    case "invalid_key":
      return [invalidKey({ issue, path }, context)];
    case "invalid_value":
      if (found === undefined) return [context.missing(path)];
      return [
        isWord(found)
          ? invalidValue({ issue, path }, context)
          : context.wrongType(path, "text", issue.values.map(String)),
      ];
    case "invalid_type":
      if (found === undefined) return [context.missing(path)];
      return [context.wrongType(path, expectedTypes[issue.expected] ?? "text")];
    case "invalid_union":
      return found === undefined ? [context.missing(path)] : unionProblems({ issue, path }, context);
    case "invalid_format":
      return [found === "" ? context.wrongType(path, "text") : invalidFormat({ issue, path }, context)];
    case "too_small":
    case "too_big":
      // The bounds of a list are tried on a text too: that it is no list is told already.
      if (typeof found === "string" && !alternative(context.schemaAt(path), "string")) return [];
      return [outOfBounds({ issue, path }, context)];
    default:
      return [context.wrongType(path, "text")];
  }
}

/** The alternative that was meant is the one whose type fits; only its faults are told. */
function unionProblems({ issue, path }: Fault<"invalid_union">, context: StructureContext): Problem[] {
  // A fixed word is no alternative to a map or a list.
  const isNoWord = !isWord(context.valueAt(path));
  const isOfOtherType = (inner: DocumentIssue) =>
    inner.path.length === 0 &&
    (inner.code === "invalid_type" || (inner.code === "invalid_value" && isNoWord));
  const meant = issue.errors.find((inner) => !inner.some(isOfOtherType));
  if (meant) {
    return meant.flatMap((inner) =>
      problemsOf({ issue: inner, path: [...path, ...(inner.path as YamlPath)] }, context),
    );
  }
  const takesList = issue.errors
    .flat()
    .some((inner) => inner.code === "invalid_type" && inner.expected === "array");
  return [context.wrongType(path, takesList ? "text-or-list" : "text-or-map")];
}

function invalidFormat({ issue, path }: Fault<"invalid_format">, context: StructureContext): Problem {
  const written = String(context.valueAt(path));
  const range = context.rangeOf(path);
  if (issue.format === "date") {
    return { code: "invalid-date", data: { value: written, path: pathName(path) }, range };
  }
  if (issue.pattern === String(patterns.id)) {
    return { code: "invalid-id", data: { id: written, path: pathName(path) }, range };
  }
  return context.wrongType(path, expectedByPattern.get(issue.pattern ?? "") ?? "text");
}

const expectedByPattern: ReadonlyMap<string, ExpectedType> = new Map([
  [String(patterns.period), "period"],
  [String(patterns.occupationCode), "occupation-code"],
  [String(patterns.occupationPrefix), "occupation-code"],
  [String(patterns.municipalityCode), "municipality-code"],
]);

const expectedTypes: Readonly<Record<string, ExpectedType>> = {
  array: "list",
  object: "map",
  record: "map",
  boolean: "true-or-false",
  int: "whole-number",
  number: "number",
};

function isWord(value: unknown): boolean {
  return value !== null && value !== "" && typeof value !== "object";
}
