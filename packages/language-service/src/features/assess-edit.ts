import {
  type InputName,
  type Position,
  potentialLevels,
  solutionLevels,
  understandingLevels,
} from "@kommuneradar/core";
import { indentUnit } from "../edits/indent-unit.js";
import { endOfValue, placeKey } from "../edits/place-key.js";
import type { FeatureContext } from "../feature.js";
import { hasSource, type YamlContext } from "../symbols/symbol-index.js";
import { TextLines } from "../text-lines.js";
import { valueAt } from "../value-at.js";

/** A snippet (in the syntax of the Language Server Protocol) and where it is inserted. */
export interface AssessEdit {
  /** Its blanks are those of the file: to be inserted as they are, without indenting them anew. */
  readonly snippet: string;
  readonly position: Position;
}

const levels: Readonly<Record<InputName, readonly string[]>> = {
  solutions: solutionLevels,
  understanding: understandingLevels,
  potential: potentialLevels,
};
const inputNames = Object.keys(levels) as readonly InputName[];

/**
 * Writes the inputs that a technology's assessment lacks, each with a choice of its levels, in the style of the entry;
 * null for a technology that lacks none or cannot be found.
 */
export function assessEdit(context: FeatureContext, id: string): AssessEdit | null {
  const technology = context.radar?.radar?.technologies.find((candidate) => candidate.id === id);
  if (technology === undefined || !hasSource(context)) return null;
  const entry = ["technologies", technology.index];
  const path = [...entry, "assessment"];
  const lines = new TextLines(context.document.getText());
  const assessment = valueAt(context.source.value, path);
  if (assessment instanceof Map) return insideMap(context, lines, path, assessment);
  if (assessment !== undefined && assessment !== null) return null;

  const { start } = context.source.rangeOf(entry);
  const isFlow = lines.line(start.line)[start.character] === "{";
  if (assessment === null) {
    const behind = endOfValue(context.source, lines, path);
    if (isFlow) return { position: behind, snippet: ` { ${choices(inputNames).join(", ")} }` };
    const indent = " ".repeat(context.source.rangeOf(path, "key").start.character);
    return { position: lines.endOf(behind.line), snippet: block(lines, indent, inputNames) };
  }
  const place = placeKey(context, lines, entry, "assessment");
  if (place === undefined) return null;
  const { position, style, indent } = place;
  return style === "flow"
    ? { position, snippet: `, assessment: { ${choices(inputNames).join(", ")} }` }
    : { position, snippet: `${lines.eol}${indent}assessment:${block(lines, indent, inputNames)}` };
}

function insideMap(
  context: YamlContext,
  lines: TextLines,
  path: readonly (string | number)[],
  assessment: ReadonlyMap<unknown, unknown>,
): AssessEdit | null {
  const { source } = context;
  const absent = inputNames.filter((input) => !assessment.has(input));
  const [first] = absent;
  if (first === undefined) {
    const empty = inputNames.find((input) => assessment.get(input) === null);
    if (empty === undefined) return null;
    const position = endOfValue(source, lines, [...path, empty]);
    return { position, snippet: ` ${choice(empty, 1)}` };
  }
  const { start } = source.rangeOf(path);
  const opening = lines.line(start.line)[start.character];
  if (opening === "*") return null;
  if (assessment.size === 0) {
    const position = { line: start.line, character: start.character + 1 };
    return { position, snippet: ` ${choices(absent).join(", ")} ` };
  }
  const place = placeKey(context, lines, path, first);
  if (place === undefined) {
    const [before] = assessment.keys();
    const position = source.rangeOf([...path, String(before)], "key").start;
    const between = opening === "{" ? ", " : `${lines.eol}${" ".repeat(position.character)}`;
    return {
      position,
      snippet: choices(absent)
        .map((input) => `${input}${between}`)
        .join(""),
    };
  }
  const between = place.style === "flow" ? ", " : `${lines.eol}${place.indent}`;
  return {
    position: place.position,
    snippet: choices(absent)
      .map((input) => `${between}${input}`)
      .join(""),
  };
}

function block(lines: TextLines, indent: string, inputs: readonly InputName[]): string {
  const below = `${lines.eol}${indent}${indentUnit(lines)}`;
  return choices(inputs)
    .map((input) => `${below}${input}`)
    .join("");
}

function choices(inputs: readonly InputName[]): string[] {
  return inputs.map((input, index) => `${input}: ${choice(input, index + 1)}`);
}

function choice(input: InputName, stop: number): string {
  return `\${${stop}|${levels[input].join(",")}|}`;
}
