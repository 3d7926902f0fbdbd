import { proposeTables } from "../propose-tables.js";
import { defineSource } from "../source.js";

/** Tables of the workspace that may hold score sets of one's own: those that are not called something else. */
export const scoreFiles = defineSource({
  part: "value",
  fields: { estimate: ["scores", "scores.file"] },
  *propose({ context, siblings }) {
    const workforce = context.estimate?.estimate?.workforce ?? [];
    const named = workforce.flatMap(({ file, mapping = file }) => [file, mapping]);
    yield* proposeTables(context, [...named, ...siblings], 2);
  },
});
