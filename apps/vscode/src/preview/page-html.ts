/** What a preview's page is made of. Addresses are webview addresses. */
export interface PageParts {
  /** `Webview.cspSource`: where the extension's own files are served from. */
  readonly cspSource: string;
  readonly nonce: string;
  readonly scriptUri: string;
  readonly styleUri: string;
  readonly language: string;
  readonly title: string;
  /** URI of the document; the page sends it back with every message. */
  readonly source: string;
}

/**
 * The page around a preview: an empty root, one script with its modules, one stylesheet. Nothing may be loaded from elsewhere,
 * nothing inline runs, and no connection can be opened: what a workforce file holds cannot leave the machine.
 */
export function pageHtml(parts: PageParts): string {
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${parts.nonce}'`,
    `style-src ${parts.cspSource} 'nonce-${parts.nonce}'`,
    `font-src ${parts.cspSource}`,
    // Pictures of the page's own making, which it draws to be copied or saved.
    "img-src data:",
    // Not covered by what is said of everything else.
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return `<!DOCTYPE html>
<html lang="${escapeAttribute(parts.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeAttribute(policy)}">
<meta property="csp-nonce" content="${escapeAttribute(parts.nonce)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeAttribute(parts.title)}</title>
<link rel="stylesheet" href="${escapeAttribute(parts.styleUri)}" nonce="${escapeAttribute(parts.nonce)}">
</head>
<body>
<div id="root" data-source="${escapeAttribute(parts.source)}"></div>
<script type="module" nonce="${escapeAttribute(parts.nonce)}" src="${escapeAttribute(parts.scriptUri)}"></script>
</body>
</html>
`;
}

function escapeAttribute(text: string): string {
  return text.replace(
    /[&<>"]/g,
    (character) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[character] ?? "&quot;",
  );
}
