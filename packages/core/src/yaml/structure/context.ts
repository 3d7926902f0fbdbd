import type { DocumentIssue } from "@kommuneradar/schema";
import type { ExpectedType, FoundType, Problem } from "../../problem.js";
import type { Range } from "../../range.js";
import { type JsonSchema, schemaBelow } from "../json-schema.js";
import type { YamlPath, YamlSource } from "../source.js";

/** One fault that the schema found, with its path from the root of the file. */
export interface Fault<C extends DocumentIssue["code"] = DocumentIssue["code"]> {
  readonly issue: DocumentIssue<C>;
  readonly path: YamlPath;
}

/** Other words for the values of a field: field name → value → words, e.g. solutions → robust → «robust». */
export type Synonyms = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** What is known of the file in which faults are named. */
export class StructureContext {
  constructor(
    readonly root: unknown,
    readonly schema: JsonSchema,
    readonly synonyms: Synonyms,
    private readonly source: YamlSource,
  ) {}

  rangeOf(path: YamlPath, part: "key" | "value" = "value"): Range {
    return this.source.rangeOf(path, part);
  }

  /** The value at a path; undefined where there is none. */
  valueAt(path: YamlPath): unknown {
    let inside: unknown = this.root;
    for (const step of path) {
      if (typeof inside !== "object" || inside === null || !Object.hasOwn(inside, step)) return undefined;
      inside = (inside as Record<string | number, unknown>)[step];
    }
    return inside;
  }

  schemaAt(path: YamlPath): JsonSchema | undefined {
    return path.reduce<JsonSchema | undefined>(schemaBelow, this.schema);
  }

  missing(path: YamlPath): Problem {
    const data = { key: String(path.at(-1) ?? ""), path: pathName(path.slice(0, -1)) };
    return { code: "missing-key", data, range: this.rangeOf(path) };
  }

  wrongType(path: YamlPath, expected: ExpectedType, allowed?: readonly string[]): Problem {
    const found = foundType(this.valueAt(path));
    // A list or a map can be long: its key is what is marked, and of a whole file its first character.
    const part = (found === "list" || found === "map") && typeof path.at(-1) === "string" ? "key" : "value";
    const range = this.rangeOf(path, part);
    return {
      code: "wrong-type",
      data: { path: pathName(path), expected, found, ...(allowed && found === "nothing" && { allowed }) },
      range: path.length === 0 ? firstCharacter(range) : range,
    };
  }
}

/** `technologies[3].assessment.solutions`, as messages name a place. */
export function pathName(path: YamlPath): string {
  return path
    .map((step, index) => (typeof step === "number" ? `[${step}]` : index === 0 ? step : `.${step}`))
    .join("");
}

function firstCharacter({ start, end }: Range): Range {
  const isEmpty = start.line === end.line && start.character === end.character;
  return { start, end: isEmpty ? end : { line: start.line, character: start.character + 1 } };
}

function foundType(value: unknown): FoundType {
  if (value === null || value === undefined) return "nothing";
  if (typeof value === "string" && value.trim() === "") return "nothing";
  if (Array.isArray(value)) return "list";
  if (typeof value === "object") return "map";
  if (typeof value === "number") return "number";
  return typeof value === "boolean" ? "true-or-false" : "text";
}
