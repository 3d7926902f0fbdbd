import { lstatSync, realpathSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { AnswerRefused, answerTexts } from "@kommuneradar/charts";
import type { Language } from "@kommuneradar/core";
import { filesWithin, isBelow } from "../files/files-within.js";
import type { InputFiles } from "../files/input-files.js";

/** The one folder that is read. */
export interface Folder {
  /** Absolute, links resolved. */
  readonly root: string;
  /** Its files, and no others, whatever names them. */
  readonly files: InputFiles;
  /**
   * A file of the folder by the name an assistant gives it: its path from the folder, with `/`, which is how answers name it.
   * Throws `AnswerRefused` where it is outside, not there, or no ordinary file.
   */
  named(name: string, language: Language): string;
}

/** Opens a folder that is there. */
export function openFolder(path: string): Folder {
  const root = realpathSync(path);
  const files = filesWithin(root);
  return {
    root,
    files,
    named(name, language) {
      const words = answerTexts(language);
      // Two slashes begin the name of another machine, or of a device.
      if (/^[\\/]{2}|\0/.test(name)) throw new AnswerRefused(words.outside(name));
      const written = resolve(root, name);
      const at = isBelow(path, written) ? resolve(root, relative(path, written)) : written;
      if (!isBelow(root, at) || isDevice(at)) throw new AnswerRefused(words.outside(name));
      const found = lstatSync(at, { throwIfNoEntry: false });
      if (found === undefined) throw new AnswerRefused(words.notThere(name));
      if (found.isDirectory() || (!found.isFile() && !found.isSymbolicLink())) {
        throw new AnswerRefused(words.notAFile(name));
      }
      if (!files.exists(at)) throw new AnswerRefused(words.outside(name));
      return relative(root, at).split(sep).join("/");
    },
  };
}

/** Windows opens these in every folder, whatever their ending. */
const deviceNames = /(?:^|[\\/])(?:con|prn|aux|nul|com\d|lpt\d)(?:\.[^\\/]*)?$/i;

function isDevice(path: string): boolean {
  return process.platform === "win32" && deviceNames.test(path);
}
