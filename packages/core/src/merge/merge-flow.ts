import { type FlowLine, joinFlow, splitFlow } from "./flow-line.js";
import { keepsMeaning, mergeOrder } from "./merge-order.js";
import { type Lines, type Three, takeOne } from "./three.js";

/**
 * Merges a line whose value is a collection within it, by its keys or values. Undefined where it is none on a side, or
 * both sides changed the same thing differently: the line is then the place of the conflict.
 * @param list name of the key that holds it
 * @param fromOf the column at which a line's value begins
 */
export function mergeFlow(
  { base, ours, theirs }: Three<Lines>,
  list: string,
  fromOf: (line: string) => number | undefined,
): Lines | undefined {
  const split = (lines: Lines | undefined) => {
    const [line = "", ...more] = lines ?? [];
    const from = more.length > 0 ? undefined : fromOf(line);
    return from === undefined ? undefined : splitFlow(line, from, list);
  };
  const [b, o, t] = [split(base), split(ours), split(theirs)];
  if (o === undefined || t === undefined || (base !== undefined && b === undefined)) return undefined;
  const isMap = [b, o, t].map((flow) => flow?.open.trimEnd().endsWith("{"));
  if (isMap.some((one) => one !== undefined && one !== isMap[1])) return undefined;
  const around = (part: "open" | "close") =>
    takeOne({ base: b && [b[part]], ours: [o[part]], theirs: [t[part]] })?.lines?.[0];
  const [open, close] = [around("open"), around("close")];
  const items = mergeItems({ base: b, ours: o, theirs: t }, isMap[1] === true ? undefined : list);
  if (open === undefined || close === undefined || items === undefined || items.length === 0)
    return undefined;
  return [joinFlow({ open, close, items })];
}

function mergeItems(three: Three<FlowLine>, list: string | undefined): FlowLine["items"] | undefined {
  const names = (flow: FlowLine | undefined) => (flow?.items ?? []).map(({ name }) => name);
  const [base, ours, theirs] = [names(three.base), names(three.ours), names(three.theirs)];
  const textOf = (flow: FlowLine | undefined, name: string) => {
    const text = flow?.items.find((item) => item.name === name)?.text;
    return text === undefined ? undefined : [text];
  };
  const merged = new Map<string, string>();
  for (const name of new Set([...base, ...ours, ...theirs])) {
    const pieces = {
      base: textOf(three.base, name),
      ours: textOf(three.ours, name),
      theirs: textOf(three.theirs, name),
    };
    // An entry in braces has keys of its own.
    const taken = takeOne(pieces);
    const [text] = (taken === undefined ? mergeFlow(pieces, name, () => 0) : taken.lines) ?? [];
    if (taken === undefined && text === undefined) return undefined;
    if (text !== undefined) merged.set(name, text);
  }
  const order = mergeOrder(base, ours, theirs, (name) => merged.has(name));
  if (list !== undefined && !keepsMeaning(list, { base, ours, theirs }, order)) return undefined;
  return order.map((name) => ({ name, text: merged.get(name) ?? "" }));
}
