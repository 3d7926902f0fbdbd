import { type DocumentSchema, toJsonSchema } from "@kommuneradar/schema";

/** The parts of a JSON Schema that reading and writing help need: what a value is to be, and what names it may have. */
export interface JsonSchema {
  /** One line for a reader, in English. */
  readonly description?: string;
  /** `string`, `number`, `integer`, `boolean`, `object` or `array`; absent beside `anyOf`. */
  readonly type?: string;
  /** Such as `date`: a day, YYYY-MM-DD. */
  readonly format?: string;
  /** Of an object: what each key may hold, in the order of the document. */
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  /** Of an object: keys it must have. */
  readonly required?: readonly string[];
  /** Of an object with keys of any number: what those may be. */
  readonly propertyNames?: JsonSchema;
  /** Of an object: what other keys may hold; `false` allows none. */
  readonly additionalProperties?: JsonSchema | boolean;
  /** Of an array: what each entry may be. */
  readonly items?: JsonSchema;
  /** A value is right where one of these is. */
  readonly anyOf?: readonly JsonSchema[];
  /** The only value there is. */
  readonly const?: unknown;
  /** The values there are to choose from. */
  readonly enum?: readonly unknown[];
  /** Fewest entries of an array. */
  readonly minItems?: number;
  /** Most entries of an array. */
  readonly maxItems?: number;
  /** Most characters of a text: UTF-16 units as our readers count, code points by the standard. */
  readonly maxLength?: number;
  /** Least value, which is allowed itself. */
  readonly minimum?: number;
  /** Greatest value, which is allowed itself. */
  readonly maximum?: number;
  /** Value that a number must be above. */
  readonly exclusiveMinimum?: number;
  /** Value that a number must be below. */
  readonly exclusiveMaximum?: number;
}

const schemas = new WeakMap<DocumentSchema, JsonSchema>();

/** The JSON Schema of a zod document, made once. */
export function documentSchema(document: DocumentSchema): JsonSchema {
  const known = schemas.get(document);
  if (known) return known;
  const schema = toJsonSchema("document", document) as JsonSchema;
  schemas.set(document, schema);
  return schema;
}

/** The schema itself or the alternative of it that describes values of this JSON type. */
export function alternative(schema: JsonSchema | undefined, type: string): JsonSchema | undefined {
  if (schema?.anyOf)
    return schema.anyOf.map((part) => alternative(part, type)).find((part) => part !== undefined);
  return schema?.type === type ? schema : undefined;
}

/** The schema of one step down: an entry of a list (a number) or a field of a map. */
export function schemaBelow(schema: JsonSchema | undefined, step: string | number): JsonSchema | undefined {
  if (typeof step === "number") return alternative(schema, "array")?.items;
  const map = alternative(schema, "object");
  if (map?.properties && Object.hasOwn(map.properties, step)) return map.properties[step];
  return typeof map?.additionalProperties === "object" ? map.additionalProperties : undefined;
}

/** The names that fields of a map may have; none where any name will do. */
export function fieldNames(schema: JsonSchema | undefined): readonly string[] {
  const map = alternative(schema, "object");
  return map?.propertyNames?.enum?.map(String) ?? Object.keys(map?.properties ?? {});
}

/** Whether a value of this JSON type may stand there. */
export function accepts(schema: JsonSchema | undefined, type: string): boolean {
  if (schema?.anyOf) return schema.anyOf.some((part) => accepts(part, type));
  if (schema?.const !== undefined) return typeof schema.const === type;
  if (schema?.enum) return schema.enum.some((value) => typeof value === type);
  return schema?.type === type;
}
