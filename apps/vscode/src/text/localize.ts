import { interfaceLanguage } from "@kommuneradar/language-service";
import * as vscode from "vscode";
import bokmal from "../../l10n/bundle.l10n.nb.json" with { type: "json" };
import nynorsk from "../../l10n/bundle.l10n.nn.json" with { type: "json" };
import type { PageLanguage } from "../protocol/envelope.js";
import { fillIn } from "./fill-in.js";

const texts: Readonly<Record<Exclude<PageLanguage, "en">, Readonly<Record<string, string>>>> = {
  nb: bokmal,
  nn: nynorsk,
};

/** The language of views, diagnostics and messages now. */
export function currentLanguage(): PageLanguage {
  const setting = vscode.workspace.getConfiguration("kommuneradar").get<string>("language", "auto");
  return interfaceLanguage(setting, vscode.env.language);
}

/**
 * A host message in the language chosen. The English text is the key; `{0}` … are filled in.
 * VS Code's own `l10n.t` knows only the display language, and there is no Norwegian language pack: whoever sets
 * `kommuneradar.language` gets the text from the same bundles directly.
 */
export function t(message: string, ...values: (string | number)[]): string {
  const language = currentLanguage();
  if (language === "en") return fillIn(message, values);
  const translated = texts[language][message];
  return translated === undefined ? vscode.l10n.t(message, ...values) : fillIn(translated, values);
}
