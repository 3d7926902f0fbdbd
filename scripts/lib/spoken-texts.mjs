import { globSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { parseSync } from "oxc-parser";
import { root } from "./root.mjs";

const languages = ["nb", "nn", "en"];

/**
 * What the interface says, by language: texts beneath a key or a constant that is called `nb`, `nn` or `en`, and those of
 * files that are.
 * @returns {readonly { language: string, text: string, file: string }[]}
 */
export function spokenTexts() {
  const code = globSync("{packages,apps}/*/src/**/*.{ts,tsx}", { cwd: root }).filter(
    (file) => !file.includes(`${sep}generated${sep}`),
  );
  const catalogues = globSync("apps/vscode/{package.nls,l10n/bundle.l10n}*.json", { cwd: root });
  return [...code.flatMap(textsOfCode), ...catalogues.flatMap(textsOfCatalogue)];
}

function textsOfCatalogue(file) {
  const language = /\.(nb|nn)\.json$/.exec(file)?.[1] ?? "en";
  const texts = Object.values(JSON.parse(readFileSync(join(root, file), "utf8")));
  return texts.map((text) => ({ language, text, file }));
}

function textsOfCode(file) {
  const { program, errors } = parseSync(file, readFileSync(join(root, file), "utf8"));
  if (errors.length > 0) throw new Error(`${file}: ${errors[0].message}`);
  const [, ofFile] = /(?:^|[-/\\])(nb|nn|en)\.ts$/.exec(file) ?? [];
  const texts = [];
  visit(program, ofFile);
  return texts;

  function visit(node, language) {
    if (Array.isArray(node)) for (const one of node) visit(one, language);
    if (node === null || typeof node !== "object" || Array.isArray(node)) return;
    if (node.type === "ImportDeclaration" || node.type?.startsWith("TS")) {
      // Of what only says a type, the value within is what is shown.
      if (node.expression !== undefined) visit(node.expression, language);
      return;
    }
    const text = textOf(node);
    if (text !== undefined && language !== undefined) texts.push({ language, text, file });
    const own = languageNamed(node);
    for (const [key, child] of Object.entries(node))
      if (key !== "key" && key !== "test") visit(child, own ?? language);
  }
}

/** Of a template, the words between what is filled in. */
function textOf(node) {
  if (node.type === "Literal" && typeof node.value === "string") return node.value;
  if (node.type === "TemplateElement") return node.value.cooked;
  return undefined;
}

function languageNamed(node) {
  const name =
    node.type === "Property"
      ? (node.key.name ?? node.key.value)
      : node.type === "VariableDeclarator"
        ? node.id.name
        : undefined;
  return languages.includes(name) ? name : undefined;
}
