import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A constant whose type is longer is a schema spelt out: its beginning says what it is. */
const longest = 4000;

/**
 * All that a package exports, as pages to read: each name with what is said of it, and its declaration with what is said of its
 * fields. By the path it can be imported from.
 * @param {{ name: string, folder: string, manifest: any }} published with its declarations built
 * @param {any} model of API Extractor
 * @returns {string} Markdown
 */
export function apiPage({ name, folder, manifest }, model) {
  const pathOf = ({ fileUrlPath }) => {
    const path = `./${/^dist\/([^/]+)\//.exec(fileUrlPath)?.[1]}`;
    return path in (manifest.exports ?? {}) ? `${name}${path.slice(1)}` : name;
  };
  const byPath = Map.groupBy(model.members[0].members, pathOf);
  const parts = [...byPath].sort(([a], [b]) => (a < b ? -1 : 1));
  return `${[
    `# ${name}`,
    "Written by `npm run api` from the declarations. Changes of it are named in the changelog.",
    ...parts.flatMap(([path, items]) => [`## ${path}`, ...items.map((item) => itemText(item, folder))]),
  ].join("\n\n")}\n`;
}

function itemText({ name, fileUrlPath, docComment, excerptTokens }, folder) {
  const excerpt = excerptTokens.map(({ text }) => text).join("");
  const whole = declaration(readFileSync(join(folder, fileUrlPath), "utf8"), name) ?? excerpt;
  const code = whole.replace(/^export (?:declare )?(\w+) \w+/, `$1 ${name}`).trim();
  const isSchema = code.startsWith("const ") && code.length > longest;
  const shown = isSchema ? `${code.slice(0, code.indexOf("\n"))} …` : code;
  return [`### ${name}`, said(docComment), `\`\`\`ts\n${shown}\n\`\`\``].filter(Boolean).join("\n\n");
}

/** The text of a comment, its tags as a list. */
function said(comment) {
  return comment
    .replace(/^\/\*\*|\*\/$/gm, "")
    .replace(/^ ?\* ?/gm, "")
    .replace(/^@(\w+) (?:([\w.]+)(?: -)? )?/gm, (_, tag, of) => `- *${tag}*${of ? ` \`${of}\`` : ""} `)
    .trim();
}

/** The declaration of a name as a file has it; undefined where it has another name there. */
function declaration(text, name) {
  const start = new RegExp(`^export (?:declare )?(?:abstract )?(?:\\w+) ${name}\\b`, "m").exec(text)?.index;
  if (start === undefined) return undefined;
  const taken = [];
  for (const line of text.slice(start).split("\n")) {
    taken.push(line);
    const bare = taken.join("\n").replace(/\/\*[\s\S]*?\*\//g, "");
    const depth = bare.match(/[{([]/g)?.length ?? 0;
    if (depth === (bare.match(/[})\]]/g)?.length ?? 0) && /[;}]$/.test(bare.trimEnd())) break;
  }
  return taken.join("\n");
}
