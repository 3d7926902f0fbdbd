const tasks = [];

/**
 * Does something when the tests of a file have ended. Node's own `after` is for the whole process, and comes too early
 * where that takes another file.
 * @param {() => unknown} task
 */
export const afterFile = (task) => tasks.push(task);

/** Does what is to be done after the file whose tests have ended. */
export async function tidyUp() {
  for (const task of tasks.splice(0)) await task();
}
