import type { Language } from "@kommuneradar/core";

/** What a page shows, in each of its languages. */
export type ViewsByLanguage<View> = Readonly<Record<Language, View>>;

/** The view that is made for each language. */
export function inEveryLanguage<View>(view: (language: Language) => View): ViewsByLanguage<View> {
  return { nb: view("nb"), nn: view("nn"), en: view("en") };
}

/** As JSON to stand inside a `script` element, a language to a line. */
export function packViews<View>(views: ViewsByLanguage<View>): string {
  const lines = Object.entries(views).map(([language, view]) => `"${language}":${JSON.stringify(view)}`);
  // Nothing in a file can end the element that it stands in.
  return `{\n${lines.join(",\n")}\n}`.replaceAll("<", "\\u003c");
}

export function unpackViews<View>(json: string): ViewsByLanguage<View> {
  return JSON.parse(json) as ViewsByLanguage<View>;
}
