import { type Language, resolveText, type Text } from "@kommuneradar/core";
import type { Proposal } from "./source.js";

/** An entry of a file as a proposal: its id, its title in the language of the interface, all its titles to find it by. */
export function titled(
  { id, title }: { readonly id: string; readonly title: Text },
  fileLanguage: string,
  language: Language,
  further: readonly string[] = [],
): Pick<Proposal, "label" | "title" | "words" | "write"> {
  const titles = typeof title === "string" ? [title] : Object.values(title);
  const shown = resolveText(title, language, fileLanguage);
  return {
    label: id,
    ...(shown === id ? {} : { title: shown }),
    words: [...titles, ...further],
    write: { form: "value", text: id },
  };
}
