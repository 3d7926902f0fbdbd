import { findProgram } from "../../../scripts/lib/find-program.mjs";

/** What compiles the native parts of VS Code's server, and the Debian package that brings each. */
const tools = [
  { programs: ["g++", "clang++"], debianPackage: "g++" },
  { programs: ["make"], debianPackage: "make" },
  { programs: ["python3"], debianPackage: "python3" },
];

/** @throws {Error} naming what is missing and the command that installs it */
export function requireBuildTools() {
  const missing = tools
    .filter(({ programs }) => findProgram(programs) === undefined)
    .map((tool) => tool.debianPackage);
  if (missing.length > 0) {
    throw new Error(
      `The embedded VS Code has native parts, and ${missing.join(", ")} to build them is missing. ` +
        `Install it and try again, on Debian and Ubuntu: sudo apt-get install ${missing.join(" ")}`,
    );
  }
}
