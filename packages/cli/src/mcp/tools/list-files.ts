import { pageOf } from "@kommuneradar/charts";
import { findFiles } from "../find-files.js";
import type { Tool } from "../tool.js";

export const listFiles: Tool<"list_files"> = {
  name: "list_files",
  async answer({ kind, offset }, folder) {
    const { found, complete } = await findFiles(folder);
    const asked = found.filter((one) => kind === undefined || one.kind === kind);
    const { items, count, next } = pageOf(asked, offset);
    return { files: items, count, next, complete };
  },
};
