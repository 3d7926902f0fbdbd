import { type Palette, paletteFromTheme, paperPalette, type ThemeKind } from "@kommuneradar/charts";
import { useEffect, useState } from "preact/hooks";

/** VS Code names the theme's kind on the body; high contrast light carries both high-contrast classes. */
function themeKind(): ThemeKind {
  const { classList } = document.body;
  if (classList.contains("vscode-high-contrast-light")) return "high-contrast-light";
  if (classList.contains("vscode-high-contrast")) return "high-contrast";
  return classList.contains("vscode-light") ? "light" : "dark";
}

function readPalette(onPaper: boolean): Palette {
  const style = getComputedStyle(document.documentElement);
  const read = (variable: string) => style.getPropertyValue(variable).trim();
  return onPaper ? paperPalette(read) : paletteFromTheme(read, themeKind());
}

const printed = matchMedia("print");

/** The palette of the theme in use; follows a change of theme without reloading the page. On paper that of a light page. */
export function usePalette(): Palette {
  const [palette, setPalette] = useState(() => readPalette(printed.matches));
  useEffect(() => {
    const follow = () => setPalette(readPalette(printed.matches));
    // Told before what is printed is looked at: the media are still those of the screen then.
    const toPaper = () => setPalette(readPalette(true));
    const toScreen = () => setPalette(readPalette(false));
    const observer = new MutationObserver(follow);
    observer.observe(document.body, { attributes: true, attributeFilter: ["class", "data-vscode-theme-id"] });
    observer.observe(document.documentElement, { attributes: true, attributeFilter: ["style"] });
    printed.addEventListener("change", follow);
    window.addEventListener("beforeprint", toPaper);
    window.addEventListener("afterprint", toScreen);
    return () => {
      observer.disconnect();
      printed.removeEventListener("change", follow);
      window.removeEventListener("beforeprint", toPaper);
      window.removeEventListener("afterprint", toScreen);
    };
  }, []);
  return palette;
}
