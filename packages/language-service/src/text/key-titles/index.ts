import type { Language } from "@kommuneradar/core";
import { nb } from "./nb.js";
import { nn } from "./nn.js";

/**
 * What a key is called, to show beside it and to find it by; undefined for one that is none of ours. In English a key is
 * its own name.
 */
export function keyTitles(key: string): Readonly<Record<Language, string>> | undefined {
  const [title, inNynorsk] = [nb[key], nn[key]];
  if (!Object.hasOwn(nb, key) || title === undefined || inNynorsk === undefined) return undefined;
  return { nb: title, nn: inNynorsk, en: key };
}
