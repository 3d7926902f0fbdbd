import { printPage } from "@kommuneradar/cli";
import { localDisk } from "../import/disk.js";
import { t } from "../text/localize.js";

/** A browser has no other program to print with. */
export const canPrintPdf = localDisk() !== undefined;

/**
 * A page as the system's Chromium prints it on A4, as the command line does. `signal` ends it.
 *
 * @throws {Error} in words, where there is nothing to print with
 */
export async function printPdf(html: string, signal?: AbortSignal): Promise<Uint8Array> {
  if (!canPrintPdf) throw new Error(t("A PDF takes VS Code on the desktop."));
  const printed = await printPage(html, signal);
  if (printed !== undefined) return printed;
  throw new Error(
    t(
      "A PDF is printed by Chromium, and none was found. Install Chromium, Chrome or Edge, or name one in the CHROMIUM variable; the other formats need none.",
    ),
  );
}
