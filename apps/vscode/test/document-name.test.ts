import { expect, test } from "vitest";
import { documentName } from "../src/documents/document-name.ts";

const file = (path: string) => ({ scheme: "file", path, query: "" });
const git = (path: string, ref: string) => ({ scheme: "git", path, query: JSON.stringify({ path, ref }) });

test.each([
  [file("/by/teknologi.radar.yaml"), "teknologi.radar.yaml"],
  // The same name in every folder of a window with several.
  [file("/radarer/bergen/radar.yaml"), "bergen/radar.yaml"],
  [file("/radar.yaml"), "radar.yaml"],
  // Beside the preview of the file as it is now.
  [git("/by/a.radar.yaml", "HEAD"), "a.radar.yaml (HEAD)"],
  [git("/by/a.radar.yaml", "~"), "a.radar.yaml (Index)"],
  [git("/by/a.radar.yaml", ""), "a.radar.yaml (Index)"],
  [git("/by/a.radar.yaml", "0123456789abcdef0123456789abcdef01234567"), "a.radar.yaml (01234567)"],
])("%o is called %s", (address, name) => {
  expect(documentName(address)).toBe(name);
});
