import { parse } from "yaml";
import { type Fields, fieldsOf } from "./fields.js";

const texts = ["title", "ring", "quadrant", "segment", "summary"] as const;

export interface Matter {
  /** undefined where there is none. */
  readonly fields: Fields | undefined;
  /** The Markdown below, without blank lines around it. */
  readonly body: string;
  /** It is no YAML, and was read line by line. */
  readonly loose: boolean;
}

/** The front matter of a Markdown file, between two lines of `---`. */
export function readMatter(written: string): Matter {
  const text = written.replaceAll("\r\n", "\n");
  const found = /^\s*---[ \t]*\r?\n([\s\S]*?)(?:^|\n)---[ \t]*(?:\r?\n|$)/.exec(text);
  if (found === null) return { fields: undefined, body: text.trim(), loose: false };
  const [whole, matter = ""] = found;
  const body = text.slice(whole.length).trim();
  try {
    const fields = fieldsOf(parse(matter, { maxAliasCount: 0, uniqueKeys: false, logLevel: "silent" }));
    // A colon in a title makes a map of it, and no error.
    if (texts.every((key) => fieldsOf(fields?.[key]) === undefined))
      return { fields: fields ?? {}, body, loose: false };
  } catch {
    // It is read otherwise, below.
  }
  return { fields: looseFields(matter), body, loose: true };
}

/** `key: value` line by line, as people write it who do not know that a colon needs quotes. */
function looseFields(matter: string): Fields {
  const lines = matter.split(/\r?\n/).flatMap((line) => {
    const [, key, value = ""] = /^([\w-]+)[ \t]*:(.*)$/.exec(line) ?? [];
    const list = /^\[(.*)\]$/.exec(value.trim())?.[1];
    if (key === undefined) return [];
    const plain = (text: string) => text.trim().replace(/^(["'])(.*)\1$/, "$2");
    return [[key, list === undefined ? plain(value) : list.split(",").map(plain)] as const];
  });
  return Object.fromEntries(lines);
}
