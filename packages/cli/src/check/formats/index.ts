import { azure } from "./azure.js";
import { github } from "./github.js";
import { gitlab } from "./gitlab.js";
import { json } from "./json.js";
import { sarif } from "./sarif.js";
import { text } from "./text.js";
import type { CheckFormat } from "./types.js";

export const checkFormats = { text, json, sarif, github, gitlab, azure } as const satisfies Record<
  string,
  CheckFormat
>;
