import { fstatSync, writeFileSync } from "node:fs";

/** The command line's door to the world; tests hand in their own. */
export interface Io {
  out(text: string): void;
  err(text: string): void;
  /** Shows a line on the terminal in place of the one before, "" for none; not there where no terminal is. */
  readonly status?: (text: string) => void;
  /** Folder that relative paths start from. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Today as YYYY-MM-DD, local time. */
  today(): string;
}

export function nodeIo(): Io {
  // A reader that closes the pipe early (`| head`) is no error.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  return {
    out: isFile(process.stdout.fd)
      ? (text) => writeFileSync(process.stdout.fd, text)
      : (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    ...(process.stderr.isTTY
      ? { status: (text: string) => void process.stderr.write(`\r\u001b[K${text}`) }
      : {}),
    cwd: process.cwd(),
    env: process.env,
    today: () => {
      const now = new Date();
      const two = (part: number) => String(part).padStart(2, "0");
      return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
    },
  };
}

/** Of a file Node's own stream leaves out, and says nothing of it, what finds no room after the first part of it. */
function isFile(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isFile();
  } catch {
    return false;
  }
}
