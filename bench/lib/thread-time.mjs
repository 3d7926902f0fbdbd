/**
 * Milliseconds that this thread has been at work, other programs' turns left out: of the whole process where Node cannot
 * tell its threads apart.
 */
export function threadTime() {
  const { user, system } = process.threadCpuUsage?.() ?? process.cpuUsage();
  return (user + system) / 1000;
}
