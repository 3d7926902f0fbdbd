import { workspaceSymbols as symbolsOf } from "@kommuneradar/language-service";
import type { Method } from "../method.js";

/** Technologies, projects and other entries of all files, by title or id. */
export const workspaceSymbols: Method = {
  offers: { workspaceSymbolProvider: true },
  serve(session) {
    session.connection.onWorkspaceSymbol(async ({ query }, token) => {
      await session.workspace.ready();
      if (token.isCancellationRequested) return undefined;
      const outlines = session
        .files()
        .map((file) => [file.uri, session.service.documentSymbols(file) ?? []] as const);
      return symbolsOf(outlines, query);
    });
  },
};
