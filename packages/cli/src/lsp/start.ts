import { serveStdio } from "@kommuneradar/language-server/node";
import type { ReferenceData } from "@kommuneradar/schema";
import type { Io } from "../io.js";
import { version } from "../version.js";
import { earlierText } from "./earlier-text.js";

/** Serves the editor at the other end of standard input and output, which ends the process. */
export function startLanguageServer(io: Io, reference: ReferenceData): void {
  const { LC_ALL, LC_MESSAGES, LANG } = io.env;
  const locale = LC_ALL || LC_MESSAGES || LANG || "en";
  serveStdio({ reference, locale, version: version(), today: () => io.today(), earlier: earlierText });
}
