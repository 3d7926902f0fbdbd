import { diagnosticSource, fixAllTitle } from "@kommuneradar/language-service";
import { type CodeAction, CodeActionKind } from "vscode-languageserver";
import type { Method } from "../method.js";
import type { Session } from "../session.js";

const fixAllKind = `${CodeActionKind.SourceFixAll}.kommuneradar`;

/** Quick fixes of our diagnostics, and every sure fix at once. */
export const codeActions: Method = {
  offers: { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] } },
  serve(session) {
    session.connection.onCodeAction(async ({ textDocument: { uri }, range, context }, token) => {
      const { only, diagnostics } = context;
      const wants = (kind: string) =>
        only?.some((asked) => kind === asked || kind.startsWith(`${asked}.`) || asked === "");
      const actions: CodeAction[] = [];
      if (only === undefined || wants(CodeActionKind.QuickFix)) {
        const ours = diagnostics.filter(({ source }) => source === diagnosticSource);
        const fixes = await session.ask(uri, token, (service, asked) =>
          service.codeActions(asked, range, ours),
        );
        actions.push(...(fixes ?? []).filter((fix) => canBeMade(fix, session)));
      }
      // The light bulb asks for everything, often; this is reckoned only for who asks for it.
      if (wants(fixAllKind)) {
        const edits = await session.ask(uri, token, (service, asked) => service.fixAll(asked));
        const edit = { changes: { [uri]: edits ?? [] } };
        if (edits?.length)
          actions.push({ title: fixAllTitle(session.language), kind: fixAllKind, edit, isPreferred: true });
      }
      return actions;
    });
  },
};

/** Whether the client can carry out the edit: not each of them makes files. */
function canBeMade({ edit }: CodeAction, { client }: Session): boolean {
  const { documentChanges: takesDocuments, resourceOperations } = client.workspace?.workspaceEdit ?? {};
  if (edit?.documentChanges === undefined) return true;
  const makesFile = edit.documentChanges.some((change) => "kind" in change);
  return takesDocuments === true && (!makesFile || resourceOperations?.includes("create") === true);
}
