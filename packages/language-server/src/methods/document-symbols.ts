import type { Method } from "../method.js";

/** The outline of a file. */
export const documentSymbols: Method = {
  offers: { documentSymbolProvider: { label: "Kommuneradar" } },
  serve(session) {
    session.connection.onDocumentSymbol(({ textDocument }, token) =>
      session.ask(textDocument.uri, token, (service, asked) => service.documentSymbols(asked)),
    );
  },
};
