import { relative, sep } from "node:path";
import { AnswerRefused, answerTexts, bounded } from "@kommuneradar/charts";
import { questions } from "@kommuneradar/schema";
import type { CallToolResult, McpServer } from "@modelcontextprotocol/server";
import { type Context, UsageError } from "../commands/command.js";
import { EngineFailed } from "../engines/engine-failed.js";
import { UnreadableFolder } from "../files/files-below.js";
import { GitFailed } from "../git/run-git.js";
import { texts } from "../text/index.js";
import type { Folder } from "./folder.js";
import type { Tool } from "./tool.js";

/** Nothing is written, nobody else is asked, and the same files give the same answer. */
const annotations = {
  readOnlyHint: true,
  destructiveHint: false,
  idempotentHint: true,
  openWorldHint: false,
} as const;

/** Offers a tool to the assistant; what cannot be answered is told as an error of the tool, with what would do. */
export function register(server: McpServer, { name, answer }: Tool, folder: Folder, context: Context): void {
  const { title, description, input, output } = questions[name];
  server.registerTool(
    name,
    { title, description, inputSchema: input, outputSchema: output, annotations: { title, ...annotations } },
    async (asked: { readonly lang?: Context["language"] | undefined }): Promise<CallToolResult> => {
      const language = asked.lang ?? context.language;
      try {
        const answered = bounded(await answer(asked as never, folder, { ...context, language }));
        return {
          structuredContent: answered as Record<string, unknown>,
          content: [{ type: "text", text: JSON.stringify(answered) }],
        };
      } catch (error) {
        return { isError: true, content: [{ type: "text", text: reasonOf(error, folder, language) }] };
      }
    },
  );
}

function reasonOf(error: unknown, { root }: Folder, language: Context["language"]): string {
  if (error instanceof EngineFailed) return error.withoutReason;
  if (error instanceof UnreadableFolder) {
    return texts(language).folderUnreadable(relative(root, error.folder).split(sep).join("/") || ".");
  }
  const isSaid = error instanceof AnswerRefused || error instanceof UsageError || error instanceof GitFailed;
  // What nobody worded may name paths of the machine.
  return isSaid ? error.message : answerTexts(language).failed((error as NodeJS.ErrnoException).code ?? "");
}
