import type { Method } from "../method.js";

/** What a key means, why this ring, what an occupation is called. */
export const hover: Method = {
  offers: { hoverProvider: true },
  serve(session) {
    session.connection.onHover(({ textDocument, position }, token) =>
      session.ask(textDocument.uri, token, (service, asked) => service.hover(asked, position)),
    );
  },
};
