import { azure } from "./azure.js";
import { github } from "./github.js";
import { gitlab } from "./gitlab.js";
import { plain } from "./plain.js";
import type { CiHost } from "./types.js";

/** The last is for everywhere else. */
export const hosts: readonly CiHost[] = [github, gitlab, azure, plain];
