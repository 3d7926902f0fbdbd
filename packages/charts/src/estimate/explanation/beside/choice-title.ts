import type { Alternative, ChoiceStep } from "@kommuneradar/core";
import { own } from "../../../own.js";
import { scoresName } from "../../header-view.js";
import type { EstimateViewInput } from "../../input.js";
import { endName } from "../../sensitivity/end-name.js";
import { sensitivityWords } from "../../sensitivity/words.js";
import { shownTitle } from "../../shown-title.js";
import { estimateWords } from "../../text/index.js";
import { variantWords } from "../../variants/words.js";
import { choiceExplanationWords } from "./choice-words.js";

/** What is chosen otherwise, and what in its place: `Koblingsmåte: laveste`. */
export function choiceTitle(input: EstimateViewInput, step: ChoiceStep): string {
  const { language } = input;
  const { choice, id, to } = step;
  if (choice === "digits") return variantWords(language).mappings.digits(Number(to));
  const { kind, override } = sensitivityWords(language);
  const words = choiceExplanationWords(language);
  const occupation = occupationName(input, id);
  if (choice === "occupation" && to !== "") return words.withSource(occupation, to);
  const name =
    choice === "override" ? override(occupation) : choice === "occupation" ? occupation : kind[choice];
  return words.withChoice(name, to === "" ? words.now : chosenName(input, step));
}

function occupationName(input: EstimateViewInput, code: string): string {
  const { result } = input;
  const found = result?.occupations.find((one) => one.code === code);
  if (result === undefined || found === undefined) return code;
  return `${code} ${shownTitle(input, result.settings.classification, code, found.title).title}`.trim();
}

function chosenName(input: EstimateViewInput, step: ChoiceStep): string {
  const { language } = input;
  const { choice, to } = step;
  if (choice === "mapping") return own(estimateWords(language).mappings, to) ?? to;
  if (choice === "scores") return setTitle(input, to);
  const found = alternativeOf(input, step);
  return found === undefined ? to : endName(found, language).name;
}

/** A score set's title, where the page has it; else its id. */
export function setTitle({ scoreSets, sensitivity, language }: EstimateViewInput, id: string): string {
  const beside = scoreSets?.find(({ scores }) => scores.id === id);
  if (beside !== undefined) return scoresName(beside, language);
  const tried = typeof sensitivity === "object" ? sensitivity.choices : [];
  const alternatives = tried.filter(({ kind }) => kind === "scores").flatMap((one) => one.alternatives);
  return alternatives.find(({ to }) => to === id)?.title || id;
}

function alternativeOf({ sensitivity }: EstimateViewInput, step: ChoiceStep): Alternative | undefined {
  if (typeof sensitivity !== "object") return undefined;
  const choice = sensitivity.choices.find(({ kind, id }) => kind === step.choice && id === step.id);
  return choice?.alternatives.find((one) => chosenAs(one) === step.to);
}

/** How a step names an alternative: an end of a spread by its value, as there may be two. */
export function chosenAs({ to, value }: Pick<Alternative, "to" | "value">): string {
  return to === "spread" ? String(value) : to;
}
