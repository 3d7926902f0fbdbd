import { github } from "./github.js";
import { json } from "./json.js";
import { sarif } from "./sarif.js";
import { text } from "./text.js";
import type { CheckFormat } from "./types.js";

export const checkFormats = { text, json, sarif, github } as const satisfies Record<string, CheckFormat>;
