import type { Project } from "../../../projects/model.js";
import { sameValue } from "../../same-value.js";
import type { ChangeKind } from "./change.js";

/** Hours set free, and what they are used for. */
export const freedTime: ChangeKind<Project> = {
  fields: ["freedTime"],
  tell: ({ freedTime: from }, { freedTime: to }) =>
    sameValue(from, to) ? [] : [{ kind: "freedTime", from, to }],
};
