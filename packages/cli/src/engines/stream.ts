import { streamWorkforce } from "../files/stream-workforce.js";
import type { Engine } from "./types.js";

/** Our own reader, piece by piece. */
export const stream: Engine = {
  id: "stream",
  read: (path, { options, progress, files, watch }) => streamWorkforce(path, options, progress, files, watch),
};
