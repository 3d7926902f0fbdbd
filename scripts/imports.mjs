// npm run imports: draws what imports what into docs/imports.md.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { importPage } from "./lib/import-map.mjs";
import { root } from "./lib/root.mjs";

writeFileSync(join(root, "docs/imports.md"), importPage());
