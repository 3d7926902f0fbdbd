import { basename } from "node:path";
import { formatShare } from "@kommuneradar/core";
import type { Context } from "../commands/command.js";
import { texts } from "../text/index.js";

/** Smaller files are read before anybody wonders. */
const worthTelling = 8 * 1024 * 1024;
const pause = 100;

/** How far the reading of a file is, on a terminal, a few times a second; undefined where nobody watches. */
export function showProgress(
  file: string,
  { io, language }: Context,
): ((done: number, total: number) => void) | undefined {
  const { status } = io;
  if (status === undefined) return undefined;
  const words = texts(language);
  let last = 0;
  let isShown = false;
  return (done, total) => {
    if (done >= total) {
      if (isShown) status("");
      isShown = false;
      return;
    }
    if (total < worthTelling || Date.now() - last < pause) return;
    last = Date.now();
    isShown = true;
    const part = Math.floor((done / total) * 100) / 100;
    status(words.reading(basename(file), formatShare(part, language, 0)));
  };
}
