import { type ExplanationView, explanationView } from "@kommuneradar/charts";
import {
  createWalk,
  type EstimateFile,
  type EstimateGroup,
  type Language,
  occupationTitles,
  type ProcessPotential,
  type PublishedEstimate,
  type PublishOptions,
  resolveText,
  type WalkPath,
  type WorkforceTable,
} from "@kommuneradar/core";
import type { ReferenceData } from "@kommuneradar/schema";

/** What places beside the figures are told from. */
export interface PlaceInputs {
  readonly tables: readonly WorkforceTable[];
  readonly shownAs: readonly string[];
  readonly file: EstimateFile | undefined;
  readonly published: PublishedEstimate;
  readonly publishing: PublishOptions;
  readonly processes: ProcessPotential | "index" | undefined;
  readonly reference: ReferenceData;
  readonly language: Language;
}

export type PlaceOf = (path: WalkPath) => ExplanationView | "hidden" | undefined;

/** Tells of places as the estimate view does. Nothing is worked out but what is asked for. */
export function createPlaces(inputs: PlaceInputs): PlaceOf {
  const { tables, published, publishing, reference, language, file, processes } = inputs;
  const walk = createWalk(tables, reference, published, { compare: publishing.compare, processes });
  return (path) => {
    const walked = walk(path);
    if (walked === undefined || walked === "hidden") return walked;
    const view = explanationView(
      {
        title: "",
        language,
        compare: comparedNames(publishing, reference, language, file),
        explanation: { path, walked, files: inputs.shownAs, crosswalk: reference.crosswalk.source },
        processes: { found: processes, state: "current" },
        municipalities: [],
        fictional: tables.some((table) => table.fictional),
        file: inputs.shownAs.join(", "),
        date: "",
        rejectedRows: 0,
        titles: occupationTitles(reference, language),
      },
      published,
    );
    return view ?? undefined;
  };
}

function comparedNames(
  { compare }: PublishOptions,
  reference: ReferenceData,
  language: Language,
  file: EstimateFile | undefined,
) {
  if (compare === undefined) return undefined;
  const { municipality: code, group } = compare;
  const titleOf = ({ id, title }: EstimateGroup) =>
    title === undefined ? id : resolveText(title, language, file?.language ?? "nb");
  return {
    municipality: { code, title: reference.municipalities.get(code)?.name ?? code },
    group: group && { title: titleOf(group), members: group.municipalities.length },
  };
}
