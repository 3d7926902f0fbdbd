/** What a process of tests tells the run about itself, beside its tests. */

/** A window of VS Code was opened. */
export const windowOpened = "opened a window";

/** A test failed in a window that others had used, and is tried in a new one. */
export const triedAlone = "failed in a window that was used before, and is tried in a new one";

/** Stands after the tests of a file: where it is reached, they have ended. */
export const endOfFile = "the end of a file of tests";
