// Somebody else's extension for CSV, as far as it can come in our way: it claims `.csv`, gives a file with semicolons a
// language of its own once it is open (for which VS Code closes the document and opens it again), colours columns, tells
// of a column on hover, and warns of lines that have too few cells.
const vscode = require("vscode");

const languages = ["csv", "csv (semicolon)"];
const legend = new vscode.SemanticTokensLegend(["variable", "string", "number"]);

exports.activate = ({ subscriptions }) => {
  const lint = vscode.languages.createDiagnosticCollection("csv-colours");
  const setLanguage = (document) => {
    if (document.languageId === "csv" && document.lineAt(0).text.includes(";"))
      void vscode.languages.setTextDocumentLanguage(document, "csv (semicolon)");
  };
  const check = (document) => {
    if (!languages.includes(document.languageId)) return;
    const width = cellsOf(document.lineAt(0).text).length;
    const short = Array.from({ length: document.lineCount }, (_, at) => document.lineAt(at)).filter(
      ({ text }) => text !== "" && cellsOf(text).length < width,
    );
    lint.set(
      document.uri,
      short.map(({ range }) => new vscode.Diagnostic(range, "CSV Colours: too few cells")),
    );
  };
  const { workspace } = vscode;
  subscriptions.push(
    lint,
    workspace.onDidOpenTextDocument((document) => {
      setLanguage(document);
      check(document);
    }),
    workspace.onDidChangeTextDocument(({ document }) => check(document)),
    vscode.languages.registerHoverProvider(languages, {
      provideHover(document, { line, character }) {
        const column = cellsOf(document.lineAt(line).text.slice(0, character)).length;
        return new vscode.Hover(`Col ${column}`);
      },
    }),
    vscode.languages.registerDocumentSemanticTokensProvider(
      languages,
      { provideDocumentSemanticTokens },
      legend,
    ),
  );
  for (const document of workspace.textDocuments) {
    setLanguage(document);
    check(document);
  }
};

function provideDocumentSemanticTokens(document) {
  const tokens = new vscode.SemanticTokensBuilder(legend);
  for (let line = 0; line < document.lineCount; line++) {
    let at = 0;
    for (const [column, cell] of cellsOf(document.lineAt(line).text).entries()) {
      tokens.push(line, at, cell.length, column % 3, 0);
      at += cell.length + 1;
    }
  }
  return tokens.build();
}

const cellsOf = (line) => line.split(line.includes(";") ? ";" : ",");
