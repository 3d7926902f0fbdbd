import type { DocumentIssue, DocumentSchema } from "@kommuneradar/schema";
import { coerce } from "./coerce.js";
import { type JsonSchema, schemaBelow } from "./json-schema.js";
import type { ListEntry } from "./list-entry.js";
import type { YamlSource } from "./source.js";
import { isSplit, type SplitSource } from "./split-source.js";

/** A list under a key of the outermost map whose entries can be checked one by one: its own length has no bounds. */
export interface LongList {
  readonly key: string;
  /** Asked for when there are entries: the fields of a document are made when it is first used. */
  entry(): DocumentSchema;
}

/** A value as its schema wants it, and what the schema finds wrong. */
export interface CheckedValue {
  readonly value: unknown;
  readonly issues: readonly DocumentIssue[];
}

/** Checks the value of a source; entries of the list that are read already are checked already. */
export function checkValue(
  source: YamlSource,
  document: DocumentSchema,
  schema: JsonSchema,
  list: LongList | undefined,
): CheckedValue {
  return list && isSplit(source)
    ? checkInParts(source, document, schema, list)
    : check(source.value, document, schema);
}

function check(value: unknown, document: DocumentSchema, schema: JsonSchema | undefined): CheckedValue {
  const coerced = coerce(value, schema);
  const { error } = document.safeParse(coerced);
  return { value: coerced, issues: error?.issues ?? [] };
}

function checkInParts(
  { value, entries }: SplitSource,
  document: DocumentSchema,
  schema: JsonSchema,
  list: LongList,
): CheckedValue {
  const { key } = list;
  const entry = list.entry();
  const below = schemaBelow(schemaBelow(schema, key), 0);
  const around = check(new Map(value).set(key, []), document, schema);
  const all = value.get(key) as readonly unknown[];
  const checked = [
    ...entries.map((part) => checkOnce(part, entry, below)),
    ...all.slice(entries.length).map((last) => check(last, entry, below)),
  ];
  const inEntries = checked.flatMap(({ issues }, index) =>
    issues.map((issue): DocumentIssue => ({ ...issue, path: [key, index, ...issue.path] })),
  );
  // Set, not spread: the value has no prototype, so that no name of a key is special.
  const whole = around.value as Record<string, unknown>;
  whole[key] = checked.map((part) => part.value);
  return { value: whole, issues: [...around.issues, ...inEntries] };
}

const checkedEntries = new WeakMap<ListEntry, CheckedValue>();

function checkOnce(part: ListEntry, entry: DocumentSchema, below: JsonSchema | undefined): CheckedValue {
  const known = checkedEntries.get(part);
  if (known) return known;
  const checked = check(part.value, entry, below);
  checkedEntries.set(part, checked);
  return checked;
}
