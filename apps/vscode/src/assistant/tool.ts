import type { LanguageService } from "@kommuneradar/language-service";
import type { Answer, Asked, QuestionName } from "@kommuneradar/schema";
import type { Host } from "../host.js";
import type { PageLanguage } from "../protocol/envelope.js";

/** What answers are made from. */
export interface Asking extends Pick<Host, "workspaceFiles" | "workforces" | "bases"> {
  readonly language: PageLanguage;
  /** With texts in that language. */
  readonly service: LanguageService;
}

/** How a question is answered from the window's files, unsaved text before disk. Add one: a file in `tools`, a line in its index.ts. */
export interface AssistantTool<Name extends QuestionName = QuestionName> {
  readonly name: Name;
  /** Throws `AnswerRefused` with what would do. */
  answer(asked: Asked<Name>, asking: Asking): Promise<Answer<Name>>;
}
