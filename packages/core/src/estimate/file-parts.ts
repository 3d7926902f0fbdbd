import { estimateOverride, validFields, workforceSource, workProcess } from "@kommuneradar/schema";
import { asText } from "../text/as-text.js";
import { resolveText } from "../text/localized.js";
import { asFields, asList, asString, asStrings, optional } from "../yaml/fields.js";
import type { YamlPath, YamlSource } from "../yaml/source.js";
import type { EstimateFile, EstimateGroup, WorkforceSource, WorkProcess } from "./file-model.js";
import { processSpread, spreadAround } from "./file-spreads.js";

/** `workforce:` is a path, a map, or a list of either. */
export function workforceSources(value: unknown, source: YamlSource): WorkforceSource[] {
  const list = asList(value);
  const at = (index: number): YamlPath => (list ? ["workforce", index] : ["workforce"]);
  return (list ?? [value]).flatMap((entry, index): WorkforceSource[] => {
    const path = asString(entry);
    if (path !== undefined) return [{ file: path, range: source.rangeOf(at(index)) }];
    const { file, columns, codes, ...rest } = validFields(workforceSource, entry);
    if (file === undefined) return [];
    const headers = validFields(workforceSource.shape.columns.unwrap(), columns);
    return [
      {
        file,
        ...rest,
        ...(codes === "yrkeskatalog" ? { needsMapping: true as const } : optional("codes", codes)),
        ...optional("columns", columns && headers),
        range: source.rangeOf([...at(index), "file"]),
      },
    ];
  });
}

/** Overrides with a code and a probability, their reasons in the file's language. */
export function overridesOf(value: unknown, language: string, source: YamlSource): EstimateFile["overrides"] {
  return (asList(value) ?? []).flatMap((entry, index) => {
    const { occupation, probability, spread, because } = validFields(estimateOverride, entry);
    if (occupation === undefined || probability === undefined) return [];
    const stated = optional("spread", spread && spreadAround(probability, spread));
    const given = asText(because);
    const reason = given === undefined ? null : resolveText(given, language, language);
    const range = source.rangeOf(["overrides", index, "occupation"]);
    return [{ occupation, probability, ...stated, because: reason, range }];
  });
}

export function groupsOf(value: unknown): EstimateGroup[] {
  return Object.entries(asFields(value)).map(([id, group]) => ({
    id,
    ...optional("title", asText(asFields(group).title)),
    municipalities: asStrings(asFields(group).municipalities),
  }));
}

export function processesOf(value: unknown): WorkProcess[] {
  return (asList(value) ?? []).flatMap((entry) => {
    const { id, title, because, occupations, spread, ...rest } = validFields(workProcess, entry);
    if (id === undefined) return [];
    return [
      {
        id,
        title: asText(title) ?? id,
        ...rest,
        ...optional("spread", processSpread(rest.potential, spread)),
        occupations: occupations ?? [],
        ...optional("because", asText(because)),
      },
    ];
  });
}
