import type { Language } from "@kommuneradar/core";
import { sameJson } from "../same-json.js";

/** What a page shows, in each of its languages. */
export type ViewsByLanguage<View> = Readonly<Record<Language, View>>;

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
/** What is different from the first: the whole of it, `[own]`, or of its parts those that are. */
type Difference = readonly [Json] | { readonly [part: string]: Difference };

/** The view that is made for each language. */
export function inEveryLanguage<View>(view: (language: Language) => View): ViewsByLanguage<View> {
  return { nb: view("nb"), nn: view("nn"), en: view("en") };
}

/**
 * As JSON to stand inside a `script` element, a language to a line. Most of a view is what a file says in whatever language:
 * it stands there once, and of the other languages what is different.
 */
export function packViews<View>({ nb, nn, en }: ViewsByLanguage<View>): string {
  const first = JSON.parse(JSON.stringify(nb)) as Json;
  const besides = [nn, en].map((view) => differenceOf(first, JSON.parse(JSON.stringify(view))) ?? {});
  const lines = [first, ...besides].map((part) => JSON.stringify(part));
  // Nothing in a file can end the element that it stands in.
  return `[\n${lines.join(",\n")}\n]`.replaceAll("<", "\\u003c");
}

/** The views of a page, by language, of the JSON that is packed in it. */
export function unpackViews<View>(json: string): ViewsByLanguage<View> {
  const [first, nn, en] = JSON.parse(json) as [Json, Difference, Difference];
  return { nb: first, nn: applied(first, nn), en: applied(first, en) } as unknown as ViewsByLanguage<View>;
}

function differenceOf(first: Json, own: Json): Difference | undefined {
  if (sameJson(first, own)) return undefined;
  const [before, now] = [partsOf(first), partsOf(own)];
  if (before === undefined || now === undefined || !sameJson(before, now)) return [own];
  return Object.fromEntries(
    now.flatMap((part): [string | number, Difference][] => {
      const difference = differenceOf(partIn(first, part), partIn(own, part));
      return difference === undefined ? [] : [[part, difference]];
    }),
  );
}

function applied(first: Json, difference: Difference | undefined): Json {
  if (difference === undefined) return first;
  if (isWhole(difference)) return difference[0];
  const entries = (partsOf(first) ?? []).map(
    (part) =>
      [
        part,
        applied(partIn(first, part), Object.hasOwn(difference, part) ? difference[part] : undefined),
      ] as const,
  );
  return Array.isArray(first) ? entries.map(([, own]) => own) : Object.fromEntries(entries);
}

function isWhole(difference: Difference): difference is readonly [Json] {
  return Array.isArray(difference);
}

/** Keys, or the places of a list, which are numbers; undefined of what has no parts. */
function partsOf(value: Json): readonly (string | number)[] | undefined {
  if (Array.isArray(value)) return value.map((_, at) => at);
  return typeof value === "object" && value !== null ? Object.keys(value) : undefined;
}

function partIn(value: Json, part: string | number): Json {
  return (value as Readonly<Record<string, Json>>)[part] ?? null;
}
