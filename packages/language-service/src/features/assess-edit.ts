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
  /** Where it is inserted: 0-based, UTF-16. */
  readonly position: Position;
  /** What it writes, in this order, with the levels that each can have. */
  readonly inputs: readonly { readonly input: InputName; readonly levels: readonly string[] }[];
}

/** The levels that somebody has chosen. */
export type ChosenLevels = Readonly<Partial<Record<InputName, string>>>;

type Place = Omit<AssessEdit, "inputs">;

const levels: Readonly<Record<InputName, readonly string[]>> = {
  solutions: solutionLevels,
  understanding: understandingLevels,
  potential: potentialLevels,
};
const inputNames = Object.keys(levels) as readonly InputName[];

/**
 * Writes the inputs that a technology's assessment lacks, in the style of the entry: each with a choice of its levels,
 * or those alone that `chosen` has a level for. Null for a technology that lacks none (of these) or cannot be found.
 */
export function assessEdit(context: FeatureContext, id: string, chosen?: ChosenLevels): AssessEdit | null {
  const technology = context.radar?.radar?.technologies.find((candidate) => candidate.id === id);
  if (technology === undefined || !hasSource(context)) return null;
  const entry = ["technologies", technology.index];
  const assessment = valueAt(context.source.value, [...entry, "assessment"]);
  const inputs = lacking(assessment).filter((input) => chosen === undefined || chosen[input] !== undefined);
  if (inputs.length === 0) return null;
  const write = chosen === undefined ? choice : (input: InputName) => chosen[input] ?? "";
  const written = inputs.map((input, index) => ({ input, text: write(input, index + 1) }));
  const place =
    assessment instanceof Map
      ? insideMap(context, entry, assessment, written)
      : asMap(context, entry, assessment === null, written);
  return place && { ...place, inputs: inputs.map((input) => ({ input, levels: levels[input] })) };
}

/** An input with what is written for it. */
interface Written {
  readonly input: InputName;
  readonly text: string;
}

/** The inputs that are not there; where all are, those without a level. */
function lacking(assessment: unknown): readonly InputName[] {
  if (assessment === undefined || assessment === null) return inputNames;
  if (!(assessment instanceof Map)) return [];
  const absent = inputNames.filter((input) => !assessment.has(input));
  return absent.length > 0
    ? absent
    : inputNames.filter((input) => assessment.get(input) === null).slice(0, 1);
}

/** Where there is no assessment, or a key without a value. */
function asMap(
  context: YamlContext,
  entry: readonly (string | number)[],
  hasKey: boolean,
  written: readonly Written[],
): Place | null {
  const path = [...entry, "assessment"];
  const lines = new TextLines(context.document.getText());
  const inFlow = `{ ${pairs(written).join(", ")} }`;
  if (hasKey) {
    const { start } = context.source.rangeOf(entry);
    const behind = endOfValue(context.source, lines, path);
    if (lines.line(start.line)[start.character] === "{") return { position: behind, snippet: ` ${inFlow}` };
    const indent = " ".repeat(context.source.rangeOf(path, "key").start.character);
    return { position: lines.endOf(behind.line), snippet: block(lines, indent, written) };
  }
  const place = placeKey(context, lines, entry, "assessment");
  if (place === undefined) return null;
  const { position, style, indent } = place;
  return style === "flow"
    ? { position, snippet: `, assessment: ${inFlow}` }
    : { position, snippet: `${lines.eol}${indent}assessment:${block(lines, indent, written)}` };
}

function insideMap(
  context: YamlContext,
  entry: readonly (string | number)[],
  assessment: ReadonlyMap<unknown, unknown>,
  written: readonly Written[],
): Place | null {
  const { source } = context;
  const path = [...entry, "assessment"];
  const lines = new TextLines(context.document.getText());
  const [first] = written;
  if (first === undefined) return null;
  if (assessment.has(first.input)) {
    return { position: endOfValue(source, lines, [...path, first.input]), snippet: ` ${first.text}` };
  }
  const { start } = source.rangeOf(path);
  const opening = lines.line(start.line)[start.character];
  if (opening === "*") return null;
  if (assessment.size === 0) {
    const position = { line: start.line, character: start.character + 1 };
    return { position, snippet: ` ${pairs(written).join(", ")} ` };
  }
  const place = placeKey(context, lines, path, first.input);
  if (place === undefined) {
    const [before] = assessment.keys();
    const position = source.rangeOf([...path, String(before)], "key").start;
    const between = opening === "{" ? ", " : `${lines.eol}${" ".repeat(position.character)}`;
    return {
      position,
      snippet: pairs(written)
        .map((pair) => `${pair}${between}`)
        .join(""),
    };
  }
  const between = place.style === "flow" ? ", " : `${lines.eol}${place.indent}`;
  return {
    position: place.position,
    snippet: pairs(written)
      .map((pair) => `${between}${pair}`)
      .join(""),
  };
}

function block(lines: TextLines, indent: string, written: readonly Written[]): string {
  const below = `${lines.eol}${indent}${indentUnit(lines)}`;
  return pairs(written)
    .map((pair) => `${below}${pair}`)
    .join("");
}

const pairs = (written: readonly Written[]) => written.map(({ input, text }) => `${input}: ${text}`);

function choice(input: InputName, stop: number): string {
  return `\${${stop}|${levels[input].join(",")}|}`;
}
