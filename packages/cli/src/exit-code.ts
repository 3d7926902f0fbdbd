/** 0 = fine · 1 = findings of severity error, or refused input · 2 = usage · 129 = a merge driver that did not merge. */
export type ExitCode = 0 | 1 | 2 | typeof notMerged;

/**
 * Git takes any code to 128 for a conflict that is marked in the file: it would keep our side alone, and theirs would be lost
 * with the commit. Above that the driver has failed: Git ends the merge and leaves the files as they were.
 */
export const notMerged = 129;
