import type { DocumentSchema } from "@kommuneradar/schema";
import type { Problem } from "../problem.js";
import { inTextOrder } from "../text/order.js";
import { checkValue, type LongList } from "./check-value.js";
import { firstOfEachCode } from "./first-problems.js";
import { documentSchema } from "./json-schema.js";
import { isDuplicateKey } from "./parse-text.js";
import { readSource } from "./read-source.js";
import { parseYaml, type YamlSource } from "./source.js";
import { StructureContext, type Synonyms } from "./structure/context.js";
import { structureProblems } from "./structure/problems.js";

/** A text read as one kind of document. */
export interface ReadDocument<M> {
  /** There whenever the text is a map, also beside problems. */
  readonly model: M | undefined;
  /** All faults at once, in the order of the text; looked for when somebody first asks, which is half of a reading. */
  readonly problems: readonly Problem[];
  readonly source: YamlSource;
}

/** What a kind of document adds to its schema. */
export interface DocumentReader<M> {
  readonly document: DocumentSchema;
  readonly synonyms?: Synonyms;
  /** Where most of such a document is, if it is a list: its entries are read by themselves. */
  readonly list?: LongList;
  /** Makes the model as far as it can be made, and finds the faults that a schema cannot. */
  read(
    fields: Readonly<Record<string, unknown>>,
    source: YamlSource,
  ): { readonly model: M; readonly problems: readonly Problem[] };
}

/**
 * Reads a YAML text and checks it against its document. Never throws. Of a text that was read before and edited, only
 * what is new in the reader's `list` is read again: `previous` is the source of the earlier reading.
 */
export function readDocument<M>(
  text: string,
  reader: DocumentReader<M>,
  previous?: YamlSource,
): ReadDocument<M> {
  const { list } = reader;
  return checkSource(list ? readSource(text, list.key, previous) : parseYaml(text), reader);
}

/** Checks what was read of a text against its document. */
export function checkSource<M>(source: YamlSource, reader: DocumentReader<M>): ReadDocument<M> {
  const syntax = source.problems;
  if (source.value === undefined) return { model: undefined, problems: firstOfEachCode(syntax), source };

  const schema = documentSchema(reader.document);
  const { value, issues } = checkValue(source, reader.document, schema, reader.list);
  const read = isMap(value) ? reader.read(value, source) : undefined;
  let found: readonly Problem[] | undefined;
  const find = () => {
    const context = new StructureContext(value, schema, reader.synonyms ?? {}, source);
    const structure = structureProblems(issues, context);
    const problems = [...syntax, ...believable([...structure, ...(read?.problems ?? [])], syntax)];
    return firstOfEachCode(inTextOrder(problems));
  };
  return {
    model: read?.model,
    get problems() {
      found ??= find();
      return found;
    },
    source,
  };
}

/**
 * From the first line on that is no YAML, what the parser made of the text is a guess: only faults that stand before it
 * are told, and only those that no later line can mend.
 */
function believable(found: readonly Problem[], syntax: readonly Problem[]): readonly Problem[] {
  const lines = syntax.filter((problem) => !isDuplicateKey(problem)).map(({ range }) => range.start.line);
  if (lines.length === 0) return found;
  const first = Math.min(...lines);
  return found.filter(({ code, range }) => range.start.line < first && standsAlone.has(code));
}

const standsAlone: ReadonlySet<Problem["code"]> = new Set([
  "unknown-key",
  "wrong-type",
  "invalid-value",
  "invalid-id",
  "invalid-date",
  "out-of-range",
  "text-length",
  "duplicate-id",
]);

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
