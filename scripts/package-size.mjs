// Fails where the packaged extension is larger than what users should have to fetch: node scripts/package-size.mjs FILE
import { statSync } from "node:fs";

/** Bytes. Marketplaces and editors fetch it whole, at each update. */
const limit = 1_500_000;

const [file] = process.argv.slice(2);
const { size } = statSync(file);
const megabytes = (bytes) => `${(bytes / 1e6).toFixed(2)} MB`;
console.log(`${megabytes(size)} of at most ${megabytes(limit)}`);
if (size > limit) {
  console.error(`${file} is too large: see what went in with \`unzip -v\`, and what .vscodeignore lets in.`);
  process.exitCode = 1;
}
