import type { Language } from "@kommuneradar/core";
import type { VNode } from "preact";
import { Icon } from "./Icon.js";
import type { Reading } from "./reading.js";
import { readingWords } from "./reading-words.js";

interface ReadingToolProps {
  readonly reading: Reading;
  readonly language: Language;
}

/** Each language by its own name, so that whoever reads it finds it. */
export const languageNames: Readonly<Record<Language, string>> = {
  nb: "Bokmål",
  nn: "Nynorsk",
  en: "English",
};

export function LanguageTool({ reading, language }: ReadingToolProps): VNode {
  return (
    <select
      class="kr-select"
      aria-label={readingWords(language).language}
      value={language}
      onChange={(event) => reading.onLanguage(event.currentTarget.value as Language)}
    >
      {Object.entries(languageNames).map(([id, name]) => (
        <option key={id} value={id} lang={id}>
          {name}
        </option>
      ))}
    </select>
  );
}

export function ThemeTool({ reading, language }: ReadingToolProps): VNode {
  const { dark, onDark } = reading;
  const words = readingWords(language);
  const label = dark ? words.light : words.dark;
  return (
    <button type="button" class="kr-tool" aria-label={label} title={label} onClick={() => onDark(!dark)}>
      <Icon name={dark ? "light" : "dark"} />
      <span class="kr-in-more" aria-hidden="true">
        {label}
      </span>
    </button>
  );
}

export function HomeTool({ reading, language }: ReadingToolProps): VNode {
  return (
    <a class="kr-tool" href={reading.home ?? ""}>
      {readingWords(language).home}
    </a>
  );
}
