import { type Block, indentOf, isAside, type Part, splitList, splitMap, valueColumn } from "./blocks.js";
import { entryNames } from "./entry-names.js";
import { mergeFlow } from "./merge-flow.js";
import { keepsMeaning, mergeOrder } from "./merge-order.js";
import { type Lines, type Three, takeOne } from "./three.js";

/** Merges values by their parts; a conflict is written where it is, and counted. */
export class Merger {
  conflicts = 0;
  readonly #labels: { readonly ours: string; readonly theirs: string };

  constructor(labels: { readonly ours: string; readonly theirs: string }) {
    this.#labels = labels;
  }

  /** The keys of a map at `indent`; undefined where a side is no such map. */
  map({ base, ours, theirs }: Three<Lines>, indent: number): Lines | undefined {
    const blocks = {
      base: base && splitMap(base, indent),
      ours: splitMap(ours ?? [], indent),
      theirs: splitMap(theirs ?? [], indent),
    };
    if ((base && !blocks.base) || !blocks.ours || !blocks.theirs) return undefined;
    return this.#block(blocks, (name, bodies) => this.#value(name, bodies, indent));
  }

  /** Undefined where the order of the list under that name says something else on the two sides. */
  #block(
    blocks: Three<Block>,
    mergeBody: (name: string, bodies: Three<Lines>) => Lines,
    list = "",
  ): Lines | undefined {
    const find = (block: Block | undefined) => new Map(block?.parts.map((part) => [part.name, part]));
    const [base, ours, theirs] = [find(blocks.base), find(blocks.ours), find(blocks.theirs)];
    const merged = new Map<string, Lines>();
    for (const name of new Set([...base.keys(), ...ours.keys(), ...theirs.keys()])) {
      const three = { base: base.get(name), ours: ours.get(name), theirs: theirs.get(name) };
      const lines = this.#part(three, (bodies) => mergeBody(name, bodies));
      if (lines.length > 0) merged.set(name, lines);
    }
    const names = { base: [...base.keys()], ours: [...ours.keys()], theirs: [...theirs.keys()] };
    const order = mergeOrder(names.base, names.ours, names.theirs, (name) => merged.has(name));
    if (!keepsMeaning(list, names, order)) return undefined;
    const tail = asides({
      base: blocks.base?.tail,
      ours: blocks.ours?.tail,
      theirs: blocks.theirs?.tail,
    });
    return [...order.flatMap((name) => merged.get(name) ?? []), ...tail];
  }

  #part({ base, ours, theirs }: Three<Part>, mergeBody: (bodies: Three<Lines>) => Lines): Lines {
    const bodies = { base: base?.body, ours: ours?.body, theirs: theirs?.body };
    const lead = asides({ base: base?.lead, ours: ours?.lead, theirs: theirs?.lead });
    const taken = takeOne(bodies);
    if (taken === undefined) {
      const isEdit = ours !== undefined && theirs !== undefined;
      return [...lead, ...(isEdit ? mergeBody(bodies) : this.#conflict(bodies))];
    }
    return taken.lines === undefined ? [] : [...lead, ...taken.lines];
  }

  /** A key with its value: what is below the key's own line is merged by its parts where it has such. */
  #value(name: string, bodies: Three<Lines>, indent: number): Lines {
    const flow = mergeFlow(bodies, name, valueColumn);
    if (flow !== undefined) return flow;
    const sides = [bodies.ours, bodies.theirs, ...(bodies.base ? [bodies.base] : [])] as Lines[];
    const [head] = bodies.ours ?? [];
    // The same line with nothing behind the colon, and a block further in, on every side.
    const opens = sides.every((body) => body[0] === head) && /:\s*(#.*)?$/.test(head ?? "");
    const inner = new Set(sides.map((body) => firstIndent(body.slice(1))));
    const [deeper] = inner;
    if (!opens || inner.size !== 1 || deeper === undefined || deeper <= indent) return this.#conflict(bodies);
    const below = {
      base: bodies.base?.slice(1),
      ours: bodies.ours?.slice(1),
      theirs: bodies.theirs?.slice(1),
    };
    const before = this.conflicts;
    const merged = this.#list(name, below, deeper) ?? this.map(below, deeper);
    if (merged !== undefined) return [head ?? "", ...merged];
    this.conflicts = before;
    return this.#conflict(bodies);
  }

  #list(name: string, { base, ours, theirs }: Three<Lines>, indent: number): Lines | undefined {
    const known = entryNames(name, base ?? [], indent);
    const split = (lines: Lines | undefined) => lines && splitList(lines, indent, known(lines));
    const blocks = { base: split(base), ours: split(ours), theirs: split(theirs) };
    if ((base && !blocks.base) || !blocks.ours || !blocks.theirs) return undefined;
    return this.#block(blocks, (_, bodies) => this.#entry(name, bodies, indent), name);
  }

  /** An entry of a list, by its keys. */
  #entry(list: string, bodies: Three<Lines>, indent: number): Lines {
    const flow = mergeFlow(bodies, list, (line) => /^ *- +(?=\{)/.exec(line)?.[0].length);
    if (flow !== undefined) return flow;
    const inner = new Set(
      [bodies.base, bodies.ours, bodies.theirs].flatMap((body) =>
        body ? [/^ *- +/.exec(body[0] ?? "")?.[0].length ?? 0] : [],
      ),
    );
    const [deeper = 0] = inner;
    if (inner.size !== 1) return this.#conflict(bodies);
    const undashed = (body: Lines | undefined) =>
      body && [" ".repeat(deeper) + (body[0] ?? "").slice(deeper), ...body.slice(1)];
    const before = this.conflicts;
    const merged = this.map(
      { base: undashed(bodies.base), ours: undashed(bodies.ours), theirs: undashed(bodies.theirs) },
      deeper,
    );
    const [first] = merged ?? [];
    // The dash needs a key's line to stand on.
    if (merged !== undefined && first !== undefined && !isAside(first) && indentOf(first) === deeper) {
      return [`${" ".repeat(indent)}-${first.slice(indent + 1)}`, ...merged.slice(1)];
    }
    this.conflicts = before;
    return this.#conflict(bodies);
  }

  #conflict({ ours, theirs }: Three<Lines>): Lines {
    this.conflicts += 1;
    return [
      `<<<<<<< ${this.#labels.ours}`,
      ...(ours ?? []),
      "=======",
      ...(theirs ?? []),
      `>>>>>>> ${this.#labels.theirs}`,
    ];
  }
}

/** Comments never stand in the way: where both sides changed them, all are kept. */
function asides(three: Three<Lines>): Lines {
  const taken = takeOne({ ...three, ours: three.ours ?? three.base, theirs: three.theirs ?? three.base });
  if (taken !== undefined) return taken.lines ?? [];
  const ours = three.ours ?? [];
  const theirs = three.theirs ?? [];
  return [...ours, ...theirs.filter((line) => line.trim() !== "" && !ours.includes(line))];
}

function firstIndent(lines: Lines): number | undefined {
  const first = lines.find((line) => !isAside(line));
  return first === undefined ? undefined : indentOf(first);
}
