import type { Language } from "@kommuneradar/core";
import { escapeXml } from "./escape.js";

/** What is shown of a page where its address is shared (Open Graph). Those who read it know whole addresses only. */
export interface ShareMeta {
  /** Of the page. */
  readonly title: string;
  /** One or two sentences. */
  readonly description: string;
  /** Of the page. */
  readonly language: Language;
  /** Whole address of the page. */
  readonly url: string;
  /** Whole address of its picture, 1200 × 630 px. */
  readonly image?: string | undefined;
}

const locales: Readonly<Record<Language, string>> = { nb: "nb_NO", nn: "nn_NO", en: "en_GB" };

export function shareTags({ title, description, language, url, image }: ShareMeta): string {
  const properties = {
    "og:type": "website",
    "og:title": title,
    "og:description": description,
    "og:locale": locales[language],
    "og:url": url,
    ...(image !== undefined && {
      "og:image": image,
      "og:image:width": "1200",
      "og:image:height": "630",
      "og:image:alt": title,
    }),
  };
  const tags = Object.entries(properties).map(
    ([name, content]) => `<meta property="${name}" content="${escapeXml(content)}">`,
  );
  return [
    `<meta name="description" content="${escapeXml(description)}">`,
    ...tags,
    `<meta name="twitter:card" content="${image === undefined ? "summary" : "summary_large_image"}">`,
    "",
  ].join("\n");
}
