import type { PageLanguage } from "../protocol/envelope.js";

/** Where the project tells why figures of different reports differ; in Norwegian there is one page, in bokmål. */
export function whyNot20(language: PageLanguage): string {
  const page = language === "en" ? "why-not-20-percent" : "hvorfor-ikke-20-prosent";
  return `https://github.com/kommuneradar/kommuneradar/blob/main/docs/${page}.md`;
}
