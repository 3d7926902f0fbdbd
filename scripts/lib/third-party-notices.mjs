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

async function notice(folder) {
  const { name, version, license } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  const text =
    file === undefined
      ? "See the package's own page for its licence."
      : await readFile(join(folder, file), "utf8");
  return { name, version, licence: license, text };
}
