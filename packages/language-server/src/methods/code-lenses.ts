import type { CodeLens } from "vscode-languageserver";
import type { Method } from "../method.js";

/**
 * Over each technology how it got its ring, days to the next review, what changed; `kommuneradar.codeLens.enabled` turns
 * them off. *Assess* asks its questions in VS Code, so it is no lens here, and nothing happens when another is pressed.
 */
export const codeLenses: Method = {
  offers: { codeLensProvider: { resolveProvider: true } },
  serve(session) {
    const { connection } = session;
    connection.onCodeLens(async ({ textDocument: { uri } }, token) => {
      if (!session.settings.codeLens) return undefined;
      const lenses = await session.ask(uri, token, (service, asked) => service.codeLenses(asked));
      return lenses
        ?.filter((lens) => aboutOf(lens) !== "assess")
        .map((lens) => ({ ...lens, data: { uri, lens } }));
    });
    connection.onCodeLensResolve(async (shown, token) => {
      const { uri, lens } = shown.data as { readonly uri: string; readonly lens: CodeLens };
      const resolved = await session.ask(uri, token, (service, asked) =>
        service.resolveCodeLens(asked, lens),
      );
      return { ...shown, command: { title: resolved?.command?.title ?? "", command: "" } };
    });
  },
};

function aboutOf({ data }: CodeLens): unknown {
  return (data as { readonly about?: unknown } | undefined)?.about;
}
