import { fieldNames, parseYaml, schemaBelow, type YamlPath } from "@kommuneradar/core";
import type { DocumentKind } from "../document-kind.js";
import { documentSchema } from "../document-schema.js";
import { TextLines } from "../text-lines.js";
import { printFlow } from "./print-flow.js";
import { printTree } from "./print-tree.js";
import { readTree } from "./read-tree.js";
import { holdsSame } from "./same-content.js";

/**
 * The lines of a text in its fixed form, the last one empty when it ends with a line break; undefined where it is to
 * stay as it is: it cannot be read, it is of a kind without a schema, or it is written in ways that cannot be moved
 * about without loss.
 */
export function formatText(text: string, kind: DocumentKind): readonly string[] | undefined {
  const schema = documentSchema(kind);
  // Without a last line break what stands last could not be moved up, nor a text of several lines down.
  const isEnded = text.endsWith("\n");
  const whole = isEnded ? text : `${text}\n`;
  const source = parseYaml(whole);
  if (schema === undefined || source.problems.length > 0) return undefined;
  const lines = new TextLines(whole);
  const tree = readTree(source, lines);
  if (tree === undefined) return undefined;
  const order = (path: YamlPath) => fieldNames(path.reduce(schemaBelow, schema));
  const flow = (path: YamlPath) => printFlow(source, lines, path, order);
  const printed = printTree(tree, { lines, order, flow });
  const last = printed.at(-1);
  const texts = last ? printed.map((line) => line.text) : [];
  if (!holdsSame(`${texts.join("\n")}\n`, whole, source)) return undefined;
  return isEnded || last?.isOfBlockText ? [...texts, ""] : texts;
}
