// node --import: when the process ends, its processor time and its largest memory as a line of JSON on standard error.
process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  process.stderr.write(
    `\n${JSON.stringify({ processor: (userCPUTime + systemCPUTime) / 1000, kilobytes: maxRSS })}\n`,
  );
});
