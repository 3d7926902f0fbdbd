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
import { explanationView } from "../estimate/explanation/explanation-view.js";
import type { ExplanationView } from "../estimate/explanation/model.js";

/** What places beside the figures are told from. */
export interface PlaceInputs {
  /** Those that the estimate is made of. */
  readonly tables: readonly WorkforceTable[];
  /** Names of their files, in the same order. */
  readonly shownAs: readonly string[];
  /** undefined where workforce files stand alone. */
  readonly file: EstimateFile | undefined;
  /** The figures that are explained. */
  readonly published: PublishedEstimate;
  /** How they were published. */
  readonly publishing: PublishOptions;
  /** What work processes make of them; "index" where the score set has no probabilities, undefined where none is mapped. */
  readonly processes: ProcessPotential | "index" | undefined;
  /** With the score sets of one's own. */
  readonly reference: ReferenceData;
  /** Of the texts. */
  readonly language: Language;
}

/** The view of a place; "hidden" for what must not be told, undefined for what is not there. */
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
