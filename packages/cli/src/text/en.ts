/** Words of the command line, but those of the figures. Both forms of Norwegian have the same keys (the compiler sees to it). */
export const en = {
  kinds: {
    radar: (entries: number) => `radar, ${entries} ${entries === 1 ? "technology" : "technologies"}`,
    workforce: (entries: number) => `workforce, ${entries} ${entries === 1 ? "row" : "rows"}`,
    estimate: (entries: number) => `estimate, ${entries} workforce ${entries === 1 ? "file" : "files"}`,
    projects: (entries: number) => `projects, ${entries} ${entries === 1 ? "project" : "projects"}`,
    plan: (entries: number) => `plan, ${entries} ${entries === 1 ? "entry" : "entries"}`,
    mapping: (entries: number) => `mapping, ${entries} ${entries === 1 ? "code" : "codes"}`,
    unknown: () => "unknown kind",
  } as Record<string, (entries: number) => string>,
  errors: (n: number) => `${n} ${n === 1 ? "error" : "errors"}`,
  warnings: (n: number) => `${n} ${n === 1 ? "warning" : "warnings"}`,
  infos: (n: number) => `${n} info`,
  nothingToCheck: (folder: string) =>
    `${folder} has no file to check: a radar, an estimate, projects, a plan or a workforce file. Hidden folders and links are not looked into.`,
  folderUnreadable: (folder: string) =>
    `${folder}: the folder may not be looked into. Check who has access to it.`,
  nothingUsable: "No row could be used: there is no figure to show.",
  wrote: (file: string) => `Wrote ${file}`,
  needsChromium: (format: string) =>
    `A ${format} is drawn by Chromium, and none was found. Install Chromium, Chrome or Edge, or name one in the CHROMIUM variable; svg and html need none.`,
  chromiumFailed: (reason: string) => `Chromium could not draw the picture: ${reason}`,
  unknownOutput: (file: string, allowed: string) =>
    `${file}: the ending decides the format; it must be one of ${allowed}.`,
  notForKind: (option: string, file: string) => `${option} does not apply to ${file}.`,
  notARadar: (file: string) => `${file} is not a radar file.`,
  outputIsRead: (file: string) => `${file} is one of the files that this is made of: write to another one.`,
  cannotWrite: (file: string, reason: string) => `${file} could not be written: ${reason}`,
  reading: (file: string, share: string) => `Reading ${file}: ${share}`,
  engineMissing: (engine: string, name: string, reason: string) =>
    `The engine ${engine} is not installed beside kommuneradar. Install it with: npm install ${name} (or use --engine stream). ${reason}`,
  engineFailed: (engine: string, file: string, reason: string) =>
    `${engine} could not read ${file}; --engine stream says which lines are wrong in a CSV file. ${reason}`,
  engineFromDisk: (engine: string, file: string) =>
    `${engine} reads files from the disk by itself; here ${file} is read from a commit, or from one folder alone.`,
  noTableForSql: (file: string) =>
    `${file} has no header with an occupation and a weight, so there is no query for it. “kommuneradar check” says what is missing.`,
  nameCutBySql: (engine: string, name: string, bytes: number) =>
    `${engine} cuts names of columns after ${bytes} bytes, and nobody would know “${name}” again: give the column a shorter one.`,
  bothEncodings: (engine: string, file: string) =>
    `Some lines of ${file} are UTF-8 and some Windows-1252, which our own reader takes and ${engine} does not: save it as UTF-8.`,
  sqlOfOneFile: "A query is of one workforce file: name one, or an estimate file that names one.",
  cubeOfOneFile: (file: string) =>
    `${file} names several workforce files; a cube can stand for one. Name the cube under “workforce” instead.`,
  notACube: (file: string, column: string) =>
    `${file} is no cube: it has no column ${column}. --print-sql prints the query that makes one.`,
  noFiles: "Name an estimate file or workforce files, or a cube with --from-cube.",
  badOption: (option: string, expected: string) => `${option}: expected ${expected}.`,
  mixedInputs: "Give either one estimate file or workforce files, not both.",
  unknownScores: (id: string, allowed: string) =>
    `--scores ${id}: no such score set. There is ${allowed}; a file of your own ends in .csv.`,
  replacesSource: (file: string) => `${file} is the file that is imported; write to another.`,
  writeReasons: {
    noFolder: "the folder does not exist",
    permission: "you may not write there",
    folder: "there is a folder of that name",
    full: "the disk is full",
  },
  allLeftOut: (file: string) =>
    `Every row was left out, so there is no code to list: ${file} was not written.`,
  noneUnmapped: (file: string) => `No row that counts has a code without a target: ${file} was not written.`,
  unmappedListed: (file: string) =>
    `Every code without a target is listed already: nothing was written to ${file}.`,
  estimateKept: (estimate: string) => `${estimate} was there already and is kept.`,
  estimateReadsOther: (estimate: string, csv: string) =>
    `${estimate} was there already and is kept, but does not read ${csv}: its figures are of other data. Write to another name, or name ${csv} under “workforce”.`,
  nextEstimate: (file: string) => `Next: kommuneradar estimate ${file}`,
  fileExists: (file: string) => `${file} exists already; --force replaces it.`,
  estimateTitle: (name: string) => `Estimate of ${name}`,
  needsOutput: "Say where to write, with -o; or --dry-run to write nothing.",
  cannotDraw: (file: string) => `${file} has errors; nothing was written.`,
};

export type OwnTexts = typeof en;
