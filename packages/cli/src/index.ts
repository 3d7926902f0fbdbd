export { main } from "./main.js";

/** A page as the system's Chromium prints it on A4; undefined where there is none. `signal` ends it. */
export async function printPage(html: string, signal?: AbortSignal): Promise<Uint8Array | undefined> {
  // Read when somebody prints: no other call takes it.
  const { printPage: print } = await import("./render/print-page.js");
  return print(html, signal);
}
