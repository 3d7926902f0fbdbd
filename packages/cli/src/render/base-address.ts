import type { Language } from "@kommuneradar/core";
import { UsageError } from "../commands/command.js";
import { siteTexts } from "../text/site.js";

/** The folder that pages are published in, as a whole address of the web. */
export function baseAddress(address: string, language: Language): URL {
  const base = URL.canParse(address) ? new URL(address.endsWith("/") ? address : `${address}/`) : undefined;
  if (base === undefined || !/^https?:$/.test(base.protocol))
    throw new UsageError(siteTexts(language).badBase(address));
  return base;
}
