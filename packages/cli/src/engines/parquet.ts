/** Whether a file's name says that it is a Parquet file. */
export function isParquet(path: string): boolean {
  return /\.parquet$/i.test(path);
}
