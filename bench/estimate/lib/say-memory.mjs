// Loaded into each process that is measured: says on file descriptor 3 how much memory it took at most, in kilobytes, and
// its processor time, in milliseconds.
import { writeSync } from "node:fs";

process.on("exit", () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  writeSync(3, JSON.stringify({ kilobytes: maxRSS, processor: (userCPUTime + systemCPUTime) / 1000 }));
});
