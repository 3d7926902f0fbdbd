import type { Answer, Asked, QuestionName } from "@kommuneradar/schema";
import type { Context } from "../commands/command.js";
import type { Folder } from "./folder.js";

/** How a question is answered from a folder's files. Add one: a file in `tools` and a line in its index.ts. */
export interface Tool<Name extends QuestionName = QuestionName> {
  readonly name: Name;
  /** Paths are seen from the folder, which is the `cwd` of the context. Throws `AnswerRefused` with what would do. */
  answer(asked: Asked<Name>, folder: Folder, context: Context): Promise<Answer<Name>>;
}
