import { json } from "./json.js";
import { markdown } from "./markdown.js";
import { svg } from "./svg.js";
import { text } from "./text.js";
import type { HistoryFormat } from "./types.js";

export const historyFormats = { text, markdown, json, svg } as const satisfies Record<string, HistoryFormat>;
