import type { Method } from "../method.js";

/** Where an id is defined, in whichever file it is. */
export const definition: Method = {
  offers: { definitionProvider: true },
  serve(session) {
    session.connection.onDefinition(({ textDocument, position }, token) =>
      session.askAcross(textDocument.uri, token, (service, asked) => service.definition(asked, position)),
    );
  },
};
