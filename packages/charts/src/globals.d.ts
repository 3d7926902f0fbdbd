/** The universal globals that charts use, found in every browser, worker and Node: no others. */
declare function setTimeout(run: () => void, pause: number): unknown;
declare function clearTimeout(timer: unknown): void;
