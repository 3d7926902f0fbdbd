import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";

/**
 * The licences of every package that is part of a bundle, from its own licence file.
 * @param {readonly string[]} inputs bundled files, as in esbuild's metafile
 * @param {string} base folder the files are relative to
 * @returns {Promise<string>} one text, packages by name
 */
export async function thirdPartyNotices(inputs, base) {
  const folders = new Set();
  for (const input of inputs) {
    const found = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input.replaceAll("\\", "/"));
    if (found) folders.add(resolve(base, found[1]));
  }
  const notices = await Promise.all([...folders].map(notice));
  return notices
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text.trim()}\n`)
    .join(`\n${"-".repeat(78)}\n\n`);
}

/** What we take into a bundle: terms that let it be passed on, changed and sold, with the notice alone. */
const taken = new Set(["MIT", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0"]);

async function notice(folder) {
  const { name, version, license, author } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  if (!taken.has(license))
    throw new Error(`${name} is part of a bundle under “${license}”: not among what we take`);
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file === undefined ? withoutFile() : await readFile(join(folder, file), "utf8");
  return { name, version, licence: license, text };

  /** Some packages name their licence and do not bring its text. */
  function withoutFile() {
    const holder = author?.name ?? author;
    if (license !== "MIT" || typeof holder !== "string") {
      throw new Error(`${name} is part of a bundle and brings no licence text`);
    }
    return `The MIT License (MIT)\n\nCopyright (c) ${holder}\n\n${mit}`;
  }
}

const mit = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation
files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy,
modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software
is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES
OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE
LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR
IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
`;
