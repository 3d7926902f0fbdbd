import { completionTriggers, withoutStops } from "@kommuneradar/language-service";
import type { Method } from "../method.js";

/** Keys, names and snippets while one types. */
export const completion: Method = {
  offers: { completionProvider: { triggerCharacters: [...completionTriggers] } },
  serve(session) {
    session.connection.onCompletion(async ({ textDocument, position }, token) => {
      const found = await session.ask(textDocument.uri, token, (service, asked) =>
        service.completions(asked, position),
      );
      if (found === undefined) return undefined;
      const takesStops = session.client.textDocument?.completion?.completionItem?.snippetSupport === true;
      const items = found.map(({ command: _, ...item }) => (takesStops ? item : withoutStops(item)));
      // Which are found, and by which words, rests on what is typed: they are asked for again with each letter.
      return { isIncomplete: true, items };
    });
  },
};
