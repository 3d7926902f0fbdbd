import type { Method } from "../method.js";

/** *Expand selection*: the word, its entry, the list. */
export const selectionRanges: Method = {
  offers: { selectionRangeProvider: true },
  serve(session) {
    session.connection.onSelectionRanges(({ textDocument, positions }, token) =>
      session.ask(textDocument.uri, token, (service, asked) => service.selectionRanges(asked, positions)),
    );
  },
};
