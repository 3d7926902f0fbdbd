import { AnswerRefused, answerTexts, bounded } from "@kommuneradar/charts";
import type { LanguageService } from "@kommuneradar/language-service";
import { type QuestionName, questions } from "@kommuneradar/schema";
import type { Host } from "../host.js";
import { createService } from "../language/service.js";
import type { PageLanguage } from "../protocol/envelope.js";
import { currentLanguage } from "../text/localize.js";
import { tools } from "./tools/index.js";

type AnsweringHost = Pick<
  Host,
  "service" | "knownFiles" | "workspaceFiles" | "namedContents" | "bases" | "workforces" | "log"
>;

/**
 * Answers questions as JSON.
 *
 * The answer throws an Error, with what would do, where there is none: VS Code hands it to the model.
 */
export function answerTo(host: AnsweringHost): (name: QuestionName, input: object) => Promise<string> {
  const { workspaceFiles, workforces, bases } = host;
  const serviceIn = servicesByLanguage(host);
  return async (name, input) => {
    const answer = tools.find((tool) => tool.name === name)?.answer;
    if (answer === undefined) throw new Error(name);
    const asked = questions[name].input.safeParse(input);
    if (!asked.success) {
      throw new Error(
        asked.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; "),
      );
    }
    const language = asked.data.lang ?? currentLanguage();
    const asking = { language, service: serviceIn(language), workspaceFiles, workforces, bases };
    try {
      return JSON.stringify(bounded(await answer(asked.data as never, asking)));
    } catch (error) {
      if (error instanceof AnswerRefused) throw error;
      host.log.error(`answer ${name}`, error instanceof Error ? error : String(error));
      throw new Error(answerTexts(language).failed(""));
    }
  };
}

/** The window's own service speaks its language; one for another is made when somebody asks in it. */
function servicesByLanguage(host: AnsweringHost): (language: PageLanguage) => LanguageService {
  const { knownFiles, workspaceFiles, namedContents, bases, workforces } = host;
  const made = new Map<PageLanguage, LanguageService>();
  return (language) => {
    if (language === currentLanguage()) return host.service;
    const known =
      made.get(language) ??
      createService(knownFiles, workspaceFiles, namedContents, bases, workforces, () => language);
    made.set(language, known);
    return known;
  };
}
