// What users read stands in Norwegian and in English, and says the same: each leads to the other, with the same commands, options and values.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const read = (name) => readFileSync(join(root, "docs", name), "utf8");

/** English pages, and the Norwegian ones beside them. */
const pairs = {
  "assistants.md": "assistenter.md",
  "command-line.md": "kommandolinjen.md",
  "other-editors.md": "andre-redigeringsprogrammer.md",
  "publishing.md": "publisering.md",
  "report-template.md": "rapportmal.md",
  "review-in-git.md": "gjennomgang-i-git.md",
  "why-not-20-percent.md": "hvorfor-ikke-20-prosent.md",
};

/** What of a page is the same in every language. */
const partsOf = (text) => {
  const all = (pattern) => [...new Set([...text.matchAll(pattern)].map(([, found]) => found))].sort();
  return {
    options: all(/(?<![\w-])(--[a-z][a-z-]+)/g),
    commands: all(/npx kommuneradar ((?:site |git |ci |workforce )?[a-z]+)/g),
    // Names of files are each language's own.
    values: all(/^\| ((?:`[\w-]+`(?:, )?)+) \|/gm),
    sections: text.match(/^#{2,3} /gm)?.length ?? 0,
    rows: text.match(/^\|/gm)?.length ?? 0,
  };
};

for (const [english, norwegian] of Object.entries(pairs)) {
  test(`${norwegian} says what ${english} says, and each leads to the other`, () => {
    const [one, other] = [read(english), read(norwegian)];
    assert.match(one, new RegExp(`^\\[(På n|N)orsk\\]\\(${norwegian}\\)$`, "m"));
    assert.match(other, new RegExp(`^\\[(In )?English\\]\\(${english}\\)$`, "m"));
    assert.deepEqual(partsOf(other), partsOf(one));
  });
}

/** Holds both in whole; `import.md` and `own-scores.md` show files and tables once, above, for readers of either. */
test("other-radars.md says the same in both of its languages", () => {
  const [norwegian, english] = read("other-radars.md").split(/^## English$/m);
  // `--lang nb` is asked for in Norwegian alone.
  const parts = [norwegian.split(/^## Norsk$/m)[1], english].map(partsOf).map(({ options, ...rest }) => ({
    ...rest,
    options: options.filter((option) => option !== "--lang"),
  }));
  assert.ok(parts[0].rows > 10);
  assert.deepEqual(parts[0], parts[1]);
});

test("the command line's page has a section for every command", () => {
  const list = readFileSync(join(root, "packages/cli/src/commands/index.ts"), "utf8");
  const names = [...list.matchAll(/\{ name: "([^"]+)"/g)].map(([, name]) => name);
  assert.ok(names.length > 15);
  const headings = [...read("command-line.md").matchAll(/^## (.+)$/gm)].flatMap(([, heading]) =>
    heading.split(", "),
  );
  // What Git calls, and what the section of `git install` tells of.
  const hidden = ["git uninstall", "git merge-driver", "git textconv"];
  assert.deepEqual(
    names.filter((name) => !headings.includes(name) && !hidden.includes(name)),
    [],
  );
});
