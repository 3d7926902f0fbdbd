import { proposeTables } from "../propose-tables.js";
import { defineSource } from "../source.js";

/** Tables of the workspace that may be mappings of occupations: those that are not called something else. */
export const mappingFiles = defineSource({
  part: "value",
  fields: { estimate: ["workforce.mapping"] },
  *propose({ context }) {
    const { workforce = [], scoreFiles = [] } = context.estimate?.estimate ?? {};
    yield* proposeTables(
      context,
      [...workforce, ...scoreFiles].map(({ file }) => file),
      0,
    );
  },
});
