import { formatNumber, groupsFor, resolveText, type YamlPath } from "@kommuneradar/core";
import type { FeatureContext } from "../feature.js";
import type { Asked } from "./asked.js";
import { bold, facts, paragraphs, plain } from "./markdown.js";

/** More would not be read. */
const mostNamed = 12;

/** The group that an estimate compares with, or defines, at a path: who is in it. Undefined at any other path. */
export function groupCard({ context, language, words }: Asked, path: YamlPath): string | undefined {
  const id = groupAt(context, path);
  const file = context.estimate?.estimate;
  const group = groupsFor(file, context.reference).find((one) => one.id === id);
  if (id === undefined || group === undefined) return undefined;
  const { municipalities, title } = group;
  const named = municipalities.slice(0, mostNamed).map((code) => {
    const name = context.reference.municipalities.get(code)?.name;
    return plain(name === undefined ? code : `${code} ${name}`);
  });
  const more = municipalities.length - named.length;
  return paragraphs([
    facts([
      bold(title === undefined ? id : resolveText(title, language, file?.language ?? "nb")),
      words.municipalities(municipalities.length),
    ]),
    [...named, ...(more > 0 ? [words.more(formatNumber(more, language))] : [])].join(", "),
  ]);
}

function groupAt({ estimate }: FeatureContext, path: YamlPath): string | undefined {
  const [key, id] = path;
  if (path.length === 1 && key === "compareWith") return estimate?.estimate?.compareWith;
  return path.length === 2 && key === "groups" && typeof id === "string" ? id : undefined;
}
