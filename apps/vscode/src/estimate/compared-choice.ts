import type { ComparedNames } from "@kommuneradar/charts";
import {
  type EstimateFile,
  type EstimateGroup,
  groupsFor,
  type PublishOptions,
  resolveText,
} from "@kommuneradar/core";
import type { ReferenceData } from "@kommuneradar/schema";
import type { Compared, ComparedOffer } from "../protocol/compared.js";
import type { PageLanguage } from "../protocol/envelope.js";

/** What is compared, under which names, and what else could be. */
export interface ComparedChoice {
  readonly compare: PublishOptions["compare"];
  readonly names: ComparedNames;
  readonly offer: ComparedOffer;
}

/**
 * The municipality and the group of an estimate, the reader's choice before the file's. undefined where the data has
 * but one municipality and none is asked for: there is nothing to compare.
 */
export function comparedChoice(
  file: EstimateFile | undefined,
  picked: Compared,
  /** Municipalities in the data. */
  codes: readonly string[],
  reference: Pick<ReferenceData, "municipalities" | "municipalityGroups">,
  language: PageLanguage,
): ComparedChoice | undefined {
  const municipality = picked.municipality ?? file?.municipality ?? "";
  if (codes.length < 2 && municipality === "") return undefined;
  const nameOf = (code: string) => reference.municipalities.get(code)?.name;
  const groups = groupsFor(file, reference);
  const titleOf = ({ id, title }: EstimateGroup) =>
    title === undefined ? id : resolveText(title, language, file?.language ?? "nb");
  const group = groups.find(({ id }) => id === (picked.group ?? file?.compareWith ?? ""));
  const named =
    municipality === "" ? undefined : { code: municipality, title: nameOf(municipality) ?? municipality };
  return {
    compare: named && { municipality, group },
    names: {
      municipality: named,
      group: group && { title: titleOf(group), members: group.municipalities.length },
    },
    offer: {
      municipalities: [...new Set([...codes, ...(municipality === "" ? [] : [municipality])])]
        .sort()
        .map((code) => {
          const name = nameOf(code);
          return { id: code, title: name === undefined ? code : `${name} (${code})` };
        }),
      groups: groups.map((one) => ({ id: one.id, title: titleOf(one) })),
      now: { municipality, group: group?.id ?? "" },
    },
  };
}
