const read = /\.(?:csv|tsv|txt|json|ya?ml|md|html?|js|xlsx)$/i;
const passedOver: ReadonlySet<string> = new Set(["node_modules", ".git", "dist", "build"]);

/** Whether a radar may be made of a file of this name; pictures, code and the like beside it are not read. */
export function isRadarSource(fileName: string): boolean {
  return read.test(fileName);
}

/** Whether a folder of this name may hold files of a radar. */
export function isRadarFolder(folderName: string): boolean {
  return !passedOver.has(folderName);
}
