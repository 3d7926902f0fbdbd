import type { Language, YamlPath } from "@kommuneradar/core";
import type { DocumentKind } from "./document-kind.js";
import { schemaPlace } from "./document-schema.js";
import { estimateKeys } from "./text/describe-keys/estimate.js";
import { estimateKeysInNynorsk } from "./text/describe-keys/estimate-nn.js";
import { planKeys } from "./text/describe-keys/plan.js";
import { planKeysInNynorsk } from "./text/describe-keys/plan-nn.js";
import { projectsKeys } from "./text/describe-keys/projects.js";
import { projectsKeysInNynorsk } from "./text/describe-keys/projects-nn.js";
import { radarKeys } from "./text/describe-keys/radar.js";
import { radarKeysInNynorsk } from "./text/describe-keys/radar-nn.js";

type Catalogues = Readonly<Partial<Record<DocumentKind, Readonly<Record<string, string>>>>>;

/** The schema itself is in English. */
const catalogues: Readonly<Record<Exclude<Language, "en">, Catalogues>> = {
  nb: { radar: radarKeys, estimate: estimateKeys, projects: projectsKeys, plan: planKeys },
  nn: {
    radar: radarKeysInNynorsk,
    estimate: estimateKeysInNynorsk,
    projects: projectsKeysInNynorsk,
    plan: planKeysInNynorsk,
  },
};

/**
 * What a key means, in one line; of an entry of a list (a number at the end): what its list holds. Undefined for a
 * key that the schema does not know or says nothing about, such as the language of a text.
 */
export function describeKey(kind: DocumentKind, path: YamlPath, language: Language): string | undefined {
  const named = path.slice(0, path.findLastIndex((step) => typeof step === "string") + 1);
  const { field, schema } = schemaPlace(kind, named);
  if (named.length === 0 || schema?.description === undefined) return undefined;
  return language === "en" ? schema.description : catalogues[language][kind]?.[field];
}
