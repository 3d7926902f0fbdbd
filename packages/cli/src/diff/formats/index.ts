import { json } from "./json.js";
import { markdown } from "./markdown.js";
import { text } from "./text.js";
import type { DiffFormat } from "./types.js";

export const diffFormats = { text, markdown, json } as const satisfies Record<string, DiffFormat>;
