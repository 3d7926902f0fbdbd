import type { Method } from "../method.js";

/** Keys in their fixed order, comments kept; of other people's YAML nothing. */
export const formatting: Method = {
  offers: { documentFormattingProvider: true },
  serve(session) {
    session.connection.onDocumentFormatting(({ textDocument }, token) =>
      session.ask(textDocument.uri, token, (service, asked) => service.format(asked)),
    );
  },
};
