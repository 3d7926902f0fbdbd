import type { Method } from "../method.js";

/** Addresses and names of files that can be opened from the text. */
export const documentLinks: Method = {
  offers: { documentLinkProvider: { resolveProvider: false } },
  serve(session) {
    session.connection.onDocumentLinks(({ textDocument }, token) =>
      session.ask(textDocument.uri, token, (service, asked) => service.documentLinks(asked)),
    );
  },
};
