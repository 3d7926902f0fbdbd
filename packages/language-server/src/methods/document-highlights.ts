import type { Method } from "../method.js";

/** The same id elsewhere in the file. */
export const documentHighlights: Method = {
  offers: { documentHighlightProvider: true },
  serve(session) {
    session.connection.onDocumentHighlight(({ textDocument, position }, token) =>
      session.ask(textDocument.uri, token, (service, asked) => service.documentHighlights(asked, position)),
    );
  },
};
