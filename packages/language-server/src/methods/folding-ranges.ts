import type { Method } from "../method.js";

/** What an editor can fold: lists, their entries, comments. */
export const foldingRanges: Method = {
  offers: { foldingRangeProvider: true },
  serve(session) {
    session.connection.onFoldingRanges(({ textDocument }, token) =>
      session.ask(textDocument.uri, token, (service, asked) => service.foldingRanges(asked)),
    );
  },
};
