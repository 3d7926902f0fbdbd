import { renameIncompleteText } from "@kommuneradar/language-service";
import { LSPErrorCodes, ResponseError } from "vscode-languageserver";
import type { Method } from "../method.js";

/** An id in every file that names it. What cannot be renamed says why. */
export const rename: Method = {
  offers: { renameProvider: { prepareProvider: true } },
  serve(session) {
    const { connection } = session;
    connection.onPrepareRename(async ({ textDocument, position }, token) =>
      answered(
        await session.askAcross(textDocument.uri, token, (service, asked) =>
          service.prepareRename(asked, position),
        ),
      ),
    );
    connection.onRenameRequest(async ({ textDocument, position, newName }, token) => {
      // Read anew: an edit of a file that is not open must fit what is on disk now.
      await session.workspace.reload();
      const { keepAlias } = session.settings;
      const edit = answered(
        await session.ask(textDocument.uri, token, (service, asked) =>
          service.rename(asked, position, newName, { keepAlias }),
        ),
      );
      if (edit && session.workspace.isIncomplete)
        connection.window.showWarningMessage(renameIncompleteText(session.language));
      return edit;
    });
  },
};

function answered<T extends object>(answer: T | { readonly refused: string } | undefined): T | undefined {
  if (answer && "refused" in answer)
    throw new ResponseError(LSPErrorCodes.RequestFailed, String(answer.refused));
  return answer as T | undefined;
}
