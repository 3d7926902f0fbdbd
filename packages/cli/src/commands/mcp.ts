import { existsSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { siteTexts } from "../text/site.js";
import { type Command, UsageError } from "./command.js";

export const mcp: Command = {
  define: (command) =>
    command
      .description(
        "Let an AI assistant ask of a folder's files over the Model Context Protocol: read, check, estimate, explain, compare; nothing is written",
      )
      .argument("[folder]", "the only folder that is read (default: the one the call is made in)")
      .addHelpText(
        "after",
        "\nThe assistant's program starts it, and ends it. How to set up VS Code, Claude and others: docs/assistants.md",
      ),

  async run(context, [folder]) {
    const path = resolve(context.io.cwd, (folder as string | undefined) ?? ".");
    if (!existsSync(path) || !statSync(path).isDirectory()) {
      throw new UsageError(siteTexts(context.language).notThere(folder as string));
    }
    // Read when it is called: no other call takes the protocol.
    const { serveMcp } = await import("../mcp/serve.js");
    await serveMcp(path, context);
    return 0;
  },
};
