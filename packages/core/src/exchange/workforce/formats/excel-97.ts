import type { SourceFormat } from "../source.js";

const signature = [0xd0, 0xcf, 0x11, 0xe0];

/** The container of Excel before 2007, and of workbooks with a password: both are to be saved as plain xlsx first. */
export const excel97: SourceFormat = {
  recognises: ({ head }) => signature.every((byte, at) => head[at] === byte),
  read: () => ({ refused: "old-or-protected" }),
};
