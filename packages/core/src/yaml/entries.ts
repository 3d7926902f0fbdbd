import { type ValidFields, validFields } from "@kommuneradar/schema";
import { asList } from "./fields.js";

type FieldsSchema = Parameters<typeof validFields>[0];

/** An entry of a list as far as it follows its schema, and its position in the list. */
export interface Entry<S extends FieldsSchema> {
  readonly fields: ValidFields<S>;
  /** The entry as read, for what of a wrong field can still be told. */
  readonly value: unknown;
  readonly index: number;
}

/** The entries of a list, each with those of its fields that follow the schema. Nothing for what is no list. */
export function entriesOf<S extends FieldsSchema>(schema: S, value: unknown): Entry<S>[] {
  return (asList(value) ?? []).map((entry, index) => ({
    fields: validFields(schema, entry),
    value: entry,
    index,
  }));
}
