/** A test inside the extension host. No test library runs in both hosts, so these few lines are one. */
export interface HostTest {
  readonly title: string;
  readonly run: () => Promise<void>;
}

/** Fails unless both are the same as JSON. */
export function equal(actual: unknown, expected: unknown, what: string): void {
  const [got, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (got !== wanted) throw new Error(`${what}: expected ${wanted}, got ${got}`);
}

/** Waits until `look` gives a value, at most half a minute. */
export async function eventually<T>(
  what: string,
  look: () => T | undefined | Promise<T | undefined>,
): Promise<T> {
  for (let tries = 0; tries < 600; tries++) {
    const value = await look();
    if (value !== undefined) return value;
    await new Promise<void>((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Not within half a minute: ${what}`);
}

/** Runs all tests, one after the other; throws with every failure named. */
export async function runAll(tests: readonly HostTest[]): Promise<void> {
  const failures: string[] = [];
  for (const { title, run } of tests) {
    try {
      await run();
    } catch (error) {
      failures.push(`${title}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  if (failures.length > 0)
    throw new Error(`${failures.length} of ${tests.length} failed\n${failures.join("\n")}`);
}
