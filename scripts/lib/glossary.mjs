import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";

/** What the glossary calls a language, and its code. */
const languages = { English: "en", bokmål: "nb", nynorsk: "nn" };

/**
 * docs/glossary.md as data. A term is undefined where there is none.
 * @returns {{ terms: readonly { nb?: string, nn?: string, en?: string, code: readonly string[] }[],
 *   unused: readonly { word: string, language: string, instead: string }[] }}
 */
export function readGlossary() {
  const [terms, unused] = tablesOf(readFileSync(join(root, "docs/glossary.md"), "utf8"));
  const term = (text) => (text === "–" ? undefined : text);
  return {
    terms: terms.map(([en, nb, nn, code]) => ({
      en: term(en),
      nb: term(nb),
      nn: term(nn),
      code: [...code.matchAll(/`([^`]+)`/g)].map(([, name]) => name),
    })),
    unused: unused.map(([word, language, instead]) => ({ word, language: languages[language], instead })),
  };
}

/** The rows of each table, without its header; each row as its cells. */
function tablesOf(text) {
  const tables = text.split(/^\|(?:-+\|)+$/m).slice(1);
  return tables.map((table) =>
    table
      .split("\n\n")[0]
      .split("\n")
      .filter((line) => line.startsWith("|"))
      .map((line) =>
        line
          .slice(1, -1)
          .split("|")
          .map((cell) => cell.trim()),
      ),
  );
}
