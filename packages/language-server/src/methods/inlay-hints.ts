import type { Method } from "../method.js";

/** Titles after codes and ids; `kommuneradar.inlayHints.enabled` turns them off. */
export const inlayHints: Method = {
  offers: { inlayHintProvider: true },
  serve(session) {
    session.connection.languages.inlayHint.on(async ({ textDocument, range }, token) => {
      if (!session.settings.inlayHints) return undefined;
      return session.ask(textDocument.uri, token, (service, asked) => service.inlayHints(asked, range));
    });
  },
};
