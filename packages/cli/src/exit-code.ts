/** 0 = fine · 1 = findings of severity error, or refused input · 2 = usage. */
export type ExitCode = 0 | 1 | 2;
