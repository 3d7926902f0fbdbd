import { type Palette, paletteFromTheme, type ThemeKind } from "@kommuneradar/charts";
import { useEffect, useState } from "preact/hooks";

/** VS Code names the theme's kind on the body; high contrast light carries both high-contrast classes. */
function themeKind(): ThemeKind {
  const { classList } = document.body;
  if (classList.contains("vscode-high-contrast-light")) return "high-contrast-light";
  if (classList.contains("vscode-high-contrast")) return "high-contrast";
  return classList.contains("vscode-light") ? "light" : "dark";
}

function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement);
  return paletteFromTheme((variable) => style.getPropertyValue(variable).trim(), themeKind());
}

/** The palette of the theme in use; follows a change of theme without reloading the page. */
export function usePalette(): Palette {
  const [palette, setPalette] = useState(readPalette);
  useEffect(() => {
    const observer = new MutationObserver(() => setPalette(readPalette()));
    observer.observe(document.body, { attributes: true, attributeFilter: ["class", "data-vscode-theme-id"] });
    observer.observe(document.documentElement, { attributes: true, attributeFilter: ["style"] });
    return () => observer.disconnect();
  }, []);
  return palette;
}
