import type { Alternative, Language } from "@kommuneradar/core";
import { own } from "../../own.js";
import { score, threshold } from "../numbers.js";
import { estimateWords } from "../text/index.js";
import type { SensitivityEnd } from "./model.js";
import { sensitivityWords } from "./words.js";

/** What is chosen at one end: the choice as it is, a source occupation, a method, a score set or a threshold. */
export function endName(
  { to, title, value }: Alternative,
  language: Language,
): Pick<SensitivityEnd, "name" | "fullName"> {
  const words = sensitivityWords(language);
  const plain = (name: string) => ({ name, fullName: "" });
  if (to === "") return plain(words.asItIs);
  if (to === "on" || to === "off") return plain(words.to[to]);
  if (to === "spread") return plain(`${score(value ?? 0, language)} ${words.to.spread}`);
  if (value !== null) return { name: `${to} ${score(value, language)}`, fullName: title };
  if (title !== "") return plain(title);
  const bound = Number(to);
  return plain(
    Number.isNaN(bound)
      ? (own(estimateWords(language).mappings, to) ?? to)
      : words.bound(threshold(bound, language)),
  );
}
