import {
  AnswerRefused,
  answerTexts,
  explanationAnswer,
  figureNotes,
  hiddenNotes,
} from "@kommuneradar/charts";
import type { WalkPath } from "@kommuneradar/core";
import { createPlaces } from "../../estimate/explain/place-view.js";
import { type ExplainRequest, readExplainRequest } from "../../estimate/explain/request.js";
import { readEstimate } from "../read-estimate.js";
import type { Tool } from "../tool.js";

export const explain: Tool<"explain"> = {
  name: "explain",
  async answer({ files, what }, folder, context) {
    const { language } = context;
    const words = answerTexts(language);
    const request = requestOf(what, words.notExplained(what));
    const key = request.kind === "figure" ? Object.keys(request.key) : [];
    const read = await readEstimate(files, key.length > 0 ? key : undefined, folder, context);
    const { document, inputs, publishing, reference } = read;
    const { processes } = document;
    const { tables, shownAs, file } = inputs;
    const beside = { publishing, processes, reference, language };
    const placeOf = createPlaces({ tables, shownAs, file, published: document, ...beside });
    const view = placeOf(pathOf(request, inputs.ownCode));
    if (view === "hidden") throw new AnswerRefused(words.hidden(what));
    if (view === undefined) throw new AnswerRefused(words.notInFigures(what));
    const notes = [...hiddenNotes(document, language), ...figureNotes(document, language)];
    return explanationAnswer(what, view, { fictional: document.fictional, notes });
  },
};

function requestOf(what: string, refusal: string): ExplainRequest {
  try {
    return readExplainRequest(what);
  } catch {
    throw new AnswerRefused(refusal);
  }
}

/** The way to what was asked for; a code of a file's own is explained where its mapping leads. */
function pathOf(
  request: ExplainRequest,
  ownCode: (code: string) => { readonly target: string } | undefined,
): WalkPath {
  if (request.kind === "place") return request.path;
  if (request.kind === "occupation") {
    return [{ kind: "occupation", code: ownCode(request.code)?.target ?? request.code }];
  }
  return Object.keys(request.key).length === 0 ? [] : [{ kind: "group", key: request.key }];
}
