import { type Radar, resolveText, type Technology } from "@kommuneradar/core";
import { CompletionItemKind } from "vscode-languageserver-types";
import { plain } from "../../hover/markdown.js";
import { hasSource } from "../../symbols/symbol-index.js";
import { radarOf, technologyOfEntry } from "../radar-of.js";
import { defineSource, type Place, type Proposal } from "../source.js";
import { titled } from "../titled.js";

/** Ids of technologies: in a radar its own others, in another file those of the radar it names, or of every radar. */
export const technologies = defineSource({
  part: "value",
  fields: {
    radar: ["technologies.dependsOn", "technologies.relatesTo"],
    estimate: ["processes.technology"],
    projects: ["projects.technologies", "projects.learning.technology"],
    plan: [
      "platforms.neededBy",
      "processes.technology",
      "processes.steps.technology",
      "competence.technology",
      "consequences.technologies",
    ],
  },
  *propose(place) {
    const own = technologyOfEntry(place)?.id;
    const listed = new Set(place.siblings);
    const offered = new Set<string>();
    for (const radar of radarsFor(place)) {
      for (const technology of radar.technologies) {
        const { id } = technology;
        if (id === own || listed.has(id) || offered.has(id)) continue;
        offered.add(id);
        yield proposalOf(technology, radar, place.context.language);
      }
    }
  },
});

function radarsFor({ context, asked }: Place): readonly Radar[] {
  const radars =
    context.kind === "radar"
      ? [radarOf(context)]
      : hasSource(context)
        ? asked.symbols.radarsOf(context).map(({ radar }) => radar?.radar)
        : [];
  return radars.filter((radar) => radar !== undefined);
}

function proposalOf(technology: Technology, radar: Radar, language: Place["context"]["language"]): Proposal {
  const { aliases, short, summary } = technology;
  return {
    ...titled(technology, radar.language, language, [...aliases, ...(short === undefined ? [] : [short])]),
    kind: CompletionItemKind.Reference,
    documentation: () => summary && plain(resolveText(summary, language, radar.language)),
  };
}
