/**
 * Milliseconds that this thread has been at work, other programs' turns left out: of the whole process where Node cannot
 * tell its threads apart.
 */
export function threadTime() {
  // Linux brings a thread's own count up to now only at its ticks, 4 ms apart; asking for the process' count does it at once.
  const ofProcess = process.cpuUsage();
  const { user, system } = process.threadCpuUsage?.() ?? ofProcess;
  return (user + system) / 1000;
}
