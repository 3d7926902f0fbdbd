/** A key of a map or an entry of a list, as the whole lines that it takes. */
export interface Part {
  /** What it is known by among its siblings. */
  readonly name: string;
  /** Comments and blank lines above it. */
  readonly lead: readonly string[];
  readonly body: readonly string[];
}

export interface Block {
  readonly parts: readonly Part[];
  /** Comments and blank lines below the last part. */
  readonly tail: readonly string[];
}

const keyLine = /^ *("[^"]*"|'[^']*'|[^\s#:'"{}[\],&*!|>%@`-][^:#]*?) *:(?: |$)/;

/** The column at which the value of a key's line begins; undefined where nothing follows the key on its line. */
export function valueColumn(line: string): number | undefined {
  const key = keyLine.exec(line)?.[0];
  const blanks = key === undefined ? undefined : /^ */.exec(line.slice(key.length))?.[0].length;
  const column = key === undefined || blanks === undefined ? line.length : key.length + blanks;
  return column < line.length ? column : undefined;
}

/** The keys of a block map whose keys stand at `indent`; undefined where the lines are anything else. */
export function splitMap(lines: readonly string[], indent: number): Block | undefined {
  const block = split(lines, indent, (line) => keyLine.exec(line)?.[1]);
  return block && distinct(block);
}

/** The entries of a block list whose dashes stand at `indent`, each named by `nameOf` its lines. */
export function splitList(
  lines: readonly string[],
  indent: number,
  nameOf: (body: readonly string[]) => string | undefined,
): Block | undefined {
  const block = split(lines, indent, (line) => (/^ *- +\S/.test(line) ? "-" : undefined));
  if (block === undefined) return undefined;
  const parts = block.parts.flatMap((part) => {
    const name = nameOf(part.body);
    return name === undefined ? [] : [{ ...part, name }];
  });
  return parts.length === block.parts.length ? distinct({ ...block, parts }) : undefined;
}

export function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** Blank, or nothing but a comment. */
export function isAside(line: string): boolean {
  return /^\s*(#|$)/.test(line);
}

function distinct(block: Block): Block | undefined {
  return new Set(block.parts.map(({ name }) => name)).size === block.parts.length ? block : undefined;
}

function split(
  lines: readonly string[],
  indent: number,
  startsPart: (line: string) => string | undefined,
): Block | undefined {
  const parts: { name: string; lead: string[]; body: string[] }[] = [];
  let asides: string[] = [];
  for (const line of lines) {
    const current = parts.at(-1);
    // What stands further in than the part's key is the part's, be it a comment or a line of its text.
    const within = line.trim() !== "" && indentOf(line) > indent;
    if (isAside(line) && !(within && current)) asides.push(line);
    else if (within && current) {
      current.body.push(...asides, line);
      asides = [];
    } else {
      const name = indentOf(line) === indent ? startsPart(line) : undefined;
      if (name === undefined) return undefined;
      parts.push({ name, lead: asides, body: [line] });
      asides = [];
    }
  }
  return { parts, tail: asides };
}
