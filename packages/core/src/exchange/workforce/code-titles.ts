/** A code is called a handful of things; hundreds are no titles. */
const mostTitles = 50;

/** What codes are called in a source, counted. */
export class CodeTitles {
  readonly #byCode = new Map<string, Map<string, number>>();

  add(code: string, title: string): void {
    if (title === "") return;
    let titles = this.#byCode.get(code);
    if (!titles) {
      titles = new Map();
      this.#byCode.set(code, titles);
    }
    const rows = titles.get(title);
    if (rows !== undefined || titles.size < mostTitles) titles.set(title, (rows ?? 0) + 1);
  }

  /** The title of most rows, of as many the first in order; undefined where no row has one. */
  of(code: string): string | undefined {
    const titles = [...(this.#byCode.get(code) ?? [])];
    return titles.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0];
  }
}
