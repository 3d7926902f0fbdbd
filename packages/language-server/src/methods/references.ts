import type { Method } from "../method.js";

/** Every use of an id, in all files. */
export const references: Method = {
  offers: { referencesProvider: true },
  serve(session) {
    session.connection.onReferences(({ textDocument, position, context }, token) =>
      session.askAcross(textDocument.uri, token, (service, asked) =>
        service.references(asked, position, context.includeDeclaration),
      ),
    );
  },
};
