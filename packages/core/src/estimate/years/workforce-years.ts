/** Workforce files of one year; `year` is undefined where no file of the estimate has one. */
export interface WorkforceYear<T> {
  /** Undefined for the only entry, where no file has one. */
  readonly year: number | undefined;
  /** In the order given; those of one year add up. */
  readonly files: readonly T[];
}

/**
 * The files of an estimate by year, earliest first: those of one year add up, those of several never do. The last is
 * the one that is estimated. A file without a year belongs to the last one.
 */
export function workforceYears<T extends { readonly year?: number | undefined }>(
  files: readonly T[],
): readonly WorkforceYear<T>[] {
  const years = [...new Set(files.flatMap(({ year }) => (year === undefined ? [] : [year])))].sort(
    (one, other) => one - other,
  );
  if (years.length === 0) return files.length === 0 ? [] : [{ year: undefined, files }];
  const last = years.at(-1);
  return years.map((year) => ({
    year,
    files: files.filter((file) => (file.year ?? last) === year),
  }));
}
