import type { Command } from "./command.js";

export const lsp: Command = {
  define: (command) =>
    command
      .description(
        "Serve an editor over the Language Server Protocol: diagnostics, completion, rename and more",
      )
      .option("--stdio", "over standard input and output, which is the only way there is")
      .addHelpText(
        "after",
        "\nThe editor starts it, and ends it. How to set up Neovim, Helix, JetBrains and Emacs: docs/other-editors.md",
      ),

  async run({ io, reference }) {
    // Read when it is called: no other call takes the protocol.
    const { startLanguageServer } = await import("../lsp/start.js");
    startLanguageServer(io, reference);
    // The client ends the process, with the code that the protocol wants.
    return new Promise(() => {});
  },
};
