/**
 * Text as Markdown that shows it as it stands. VS Code's own `appendText` also makes every blank one that lines cannot
 * be broken at, which breaks words instead.
 */
export function plainMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!<>&|~]/g, "\\$&");
}
