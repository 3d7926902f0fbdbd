import type { Problem } from "../../problem.js";
import { alternative } from "../json-schema.js";
import { type Fault, pathName, type StructureContext } from "./context.js";

/** A list, a text or a number that is too small or too big. */
export function outOfBounds({ path }: Fault<"too_small" | "too_big">, context: StructureContext): Problem {
  const found = context.valueAt(path);
  const schema = context.schemaAt(path);
  const name = pathName(path);
  if (Array.isArray(found)) {
    const list = alternative(schema, "array");
    const max = list?.maxItems ?? Number.POSITIVE_INFINITY;
    const data = { path: name, min: list?.minItems ?? 0, max, found: found.length };
    return { code: "list-size", data, range: context.rangeOf(path, "key") };
  }
  if (typeof found === "string") {
    if (found === "") return context.wrongType(path, "text");
    const max = alternative(schema, "string")?.maxLength ?? Number.POSITIVE_INFINITY;
    return {
      code: "text-length",
      data: { path: name, max, found: found.length },
      range: context.rangeOf(path),
    };
  }
  const data = {
    path: name,
    min: schema?.minimum ?? schema?.exclusiveMinimum,
    max: schema?.maximum ?? schema?.exclusiveMaximum,
    value: String(found),
  };
  return { code: "out-of-range", data, range: context.rangeOf(path) };
}
