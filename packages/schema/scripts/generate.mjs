// Writes schemas/*.schema.json from the built zod documents.
import { mkdirSync, writeFileSync } from "node:fs";
import { documents, toJsonSchema } from "../dist/index.js";

const folder = new URL("../schemas/", import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, document] of Object.entries(documents)) {
  const json = JSON.stringify(toJsonSchema(name, document), null, 2);
  writeFileSync(new URL(`${name}.schema.json`, folder), `${json}\n`);
}
