import { readFileSync } from "node:fs";
import { join } from "node:path";
import { convertToHtml } from "mammoth";
import { expect, test } from "vitest";
import { examples, folder, runWith } from "./run.ts";
import { unzipped } from "./unzipped.ts";

// The same report in every format: what a reader of one is told, a reader of another is too.

interface Structure {
  /** `level text`, in their order. */
  readonly headings: readonly string[];
  /** The first row of each, and how many rows there are. */
  readonly tables: readonly string[];
  /** What a picture shows, in words. */
  readonly pictures: readonly string[];
  /** Addresses of sources on the web. */
  readonly sources: readonly string[];
}

async function reportIn(ending: string, lang: string, ...more: string[]): Promise<Buffer> {
  const files = ["estimate", "radar", "plan", "projects"].map((kind) => `eksempelby.${kind}.yaml`);
  const out = join(folder({}), `report.${ending}`);
  const call = ["report", ...files, "-o", out, "--lang", lang, ...more];
  const { exit } = await runWith({ CHROMIUM: "/nowhere" }, `${examples}eksempelby`, ...call);
  expect(exit).toBe(0);
  return readFileSync(out);
}

test.each(["nb", "nn", "en"])(
  "headings, tables, pictures and sources are those of the page in Word and Markdown too, in %s",
  async (lang) => {
    const html = (await reportIn("html", lang)).toString();
    const word = unzipped(await reportIn("docx", lang));
    const markdown = (await reportIn("md", lang)).toString();
    const page = ofPage(html);
    expect(page.headings.filter((heading) => heading.startsWith("1"))).toHaveLength(4);
    expect(page.headings.filter((heading) => heading.startsWith("2"))).toHaveLength(14);
    expect(page.tables.length).toBeGreaterThan(40);
    expect(page.pictures).toHaveLength(4);
    expect(page.sources.length).toBeGreaterThan(0);
    expect(ofWord(word)).toEqual(page);
    expect(ofMarkdown(markdown)).toEqual(page);
    // What carries the language of a text on its way is in no file.
    const all = [html, markdown, ...word.values()].join("");
    expect(all).not.toMatch(/[\u{E0000}-\u{E007F}]/u);
  },
);

test.each(["nb", "nn", "en"])(
  "a reader of Word files that is not ours finds the same in it, in %s",
  async (lang) => {
    const page = ofPage((await reportIn("html", lang)).toString());
    const { value, messages } = await convertToHtml({ buffer: await reportIn("docx", lang) });
    expect(messages).toEqual([]);
    const count = (what: RegExp) => value.match(what)?.length ?? 0;
    expect([1, 2, 3].map((level) => count(new RegExp(`<h${level}>`, "g")))).toEqual(
      [1, 2, 3].map((level) => page.headings.filter((heading) => heading.startsWith(`${level} `)).length),
    );
    expect(count(/<table>/g)).toBe(page.tables.length);
    // One row of each is its head.
    expect(count(/<thead><tr>(?:(?!<tr>).)*<\/thead>/g)).toBe(page.tables.length);
    expect(count(/<img alt="[^"]+"/g)).toBe(page.pictures.length);
  },
);

test("in a Word file every address is a bookmark that there is one of, and every picture has words", async () => {
  const xml = unzipped(await reportIn("docx", "nb")).get("word/document.xml") ?? "";
  const bookmarks = [...xml.matchAll(/<w:bookmarkStart[^>]* w:name="([^"]+)"/g)].map(([, name]) => name);
  expect(new Set(bookmarks).size).toBe(bookmarks.length);
  const anchors = [...xml.matchAll(/<w:hyperlink[^>]* w:anchor="([^"]+)"/g)].map(([, name]) => name);
  expect(anchors.length).toBeGreaterThan(20);
  expect(anchors.filter((anchor) => !bookmarks.includes(anchor))).toEqual([]);
  const heads = xml.match(/<w:tblHeader\/>/g) ?? [];
  expect(heads).toHaveLength(xml.match(/<w:tbl>/g)?.length ?? 0);
});

test("a Word file is in the language of the report, and says where a word is in another", async () => {
  const entries = unzipped(await reportIn("docx", "en"));
  expect(entries.get("word/styles.xml")).toContain('<w:lang w:val="en-GB"/>');
  expect(entries.get("word/document.xml")).toMatch(/<w:lang w:val="nb"\/><\/w:rPr><w:t[^>]*>Vaktlister</);
});

test("columns of a Word table fill no more than the page, and have room for their longest words", async () => {
  const xml = unzipped(await reportIn("docx", "nb")).get("word/document.xml") ?? "";
  const widths = [...xml.matchAll(/<w:tblGrid>(.*?)<\/w:tblGrid>/g)].map(([, grid = ""]) =>
    [...grid.matchAll(/w:w="(\d+)"/g)].reduce((sum, [, width]) => sum + Number(width), 0),
  );
  // A4 less margins of 20 mm, in twentieths of a point.
  expect(Math.max(...widths)).toBeLessThanOrEqual(9638);
  expect(Math.min(...widths)).toBeGreaterThan(4000);
});

test("in a Word file the text of a template keeps what stands out, its numbers and its links", async () => {
  const cwd = folder({
    "mal.md":
      "# Notat\n\n## Bakgrunn\n\nVi viser til **sak 12/26**, *vedtatt*, og [vedtaket](https://example.org/a).\n\n1. Først\n2. Så [x](javascript:y)\n\n{{critique}}\n",
  });
  const entries = unzipped(await reportIn("docx", "nb", "--template", join(cwd, "mal.md")));
  const xml = entries.get("word/document.xml") ?? "";
  expect(ofWord(entries).headings).toEqual(["1 Notat", "2 Bakgrunn", "2 Hva tallene ikke sier"]);
  expect(ofWord(entries).sources).toEqual(["https://example.org/a"]);
  expect(xml).toMatch(/<w:b\/>(?:(?!<\/w:r>).)*>sak 12\/26</);
  expect(xml).toMatch(/<w:i\/>(?:(?!<\/w:r>).)*>vedtatt</);
  for (const line of ["1. Først", "2. Så ", "[x](javascript:y)"]) expect(xml).toContain(`>${line}<`);
});

function ofPage(html: string): Structure {
  const text = (markup: string) =>
    markup
      .replace(/<[^>]+>/g, "")
      .replace(/&(lt|gt|quot|amp);/g, (_, name) => ({ lt: "<", gt: ">", quot: '"', amp: "&" })[name as "lt"]);
  return {
    headings: [...html.matchAll(/<h([1-4])[ >].*?<\/h\1>/g)].map(
      ([whole, level]) => `${level} ${text(whole)}`,
    ),
    tables: [...html.matchAll(/<table>.*?<\/table>/g)].map(([table]) => {
      const rows = table.match(/<tr>.*?<\/tr>/g) ?? [];
      const head = [...(rows[0] ?? "").matchAll(/<th.*?<\/th>/g)].map(([cell]) => text(cell));
      return `${head.join(" | ")} (${rows.length})`;
    }),
    pictures: [...html.matchAll(/<img[^>]* alt="([^"]*)"/g)].map(([, alt = ""]) => text(alt)),
    sources: [...html.matchAll(/<a href="(https?:[^"]+)"/g)].map(([, url = ""]) => text(url)),
  };
}

function ofMarkdown(markdown: string): Structure {
  const text = (line: string) => line.replace(/\\(.)/g, "$1").trim();
  const cells = (line: string) =>
    line
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map(text);
  return {
    headings: [...markdown.matchAll(/^(#{1,4}) (.*)$/gm)].map(
      ([, level = "", line = ""]) => `${level.length} ${text(line)}`,
    ),
    tables: [...markdown.matchAll(/(?:^\|.*\|$\n?)+/gm)].map(([table]) => {
      const lines = table.trim().split("\n");
      return `${cells(lines[0] ?? "").join(" | ")} (${lines.length - 1})`;
    }),
    pictures: [...markdown.matchAll(/^!\[(.*)\]\(/gm)].map(([, alt = ""]) => text(alt)),
    sources: [...markdown.matchAll(/\]\(<(https?:[^>]+)>\)/g)].map(([, url = ""]) => url),
  };
}

function ofWord(entries: ReadonlyMap<string, string>): Structure {
  const xml = entries.get("word/document.xml") ?? "";
  const plain = (text: string) =>
    text.replace(
      /&(lt|gt|quot|apos|amp);/g,
      (_, name) => ({ lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" })[name as "lt"],
    );
  const text = (markup: string) =>
    plain([...markup.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, own]) => own).join(""));
  const links = new Map(
    [...(entries.get("word/_rels/document.xml.rels") ?? "").matchAll(/<Relationship ([^>]+)\/>/g)].map(
      ([, attributes = ""]) => [
        / ?Id="([^"]+)"/.exec(attributes)?.[1],
        /Target="([^"]+)"/.exec(attributes)?.[1],
      ],
    ),
  );
  return {
    headings: [...xml.matchAll(/<w:p>(?:(?!<\/w:p>).)*<w:pStyle w:val="Heading([1-4])"\/>.*?<\/w:p>/g)].map(
      ([whole, level]) => `${level} ${text(whole)}`,
    ),
    tables: [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/g)].map(([table]) => {
      const rows = table.match(/<w:tr>.*?<\/w:tr>/g) ?? [];
      const head = [...(rows[0] ?? "").matchAll(/<w:tc>.*?<\/w:tc>/g)].map(([cell]) => text(cell));
      return `${head.join(" | ")} (${rows.length})`.replaceAll("\u00a0", " ");
    }),
    pictures: [...xml.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map(([, alt = ""]) => plain(alt)),
    sources: [...xml.matchAll(/<w:hyperlink[^>]* r:id="([^"]+)"/g)].map(([, id]) =>
      plain(links.get(id) ?? ""),
    ),
  };
}
