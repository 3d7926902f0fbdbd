import { addressOfSvg, sizeOfSvg } from "@kommuneradar/charts";

/** Longest side that every browser can make, px. */
const longest = 32_000;

/** A drawing as a PNG at twice the resolution of a screen, drawn by the page itself; undefined where it cannot be. */
export async function drawPng(svg: string): Promise<Uint8Array | undefined> {
  const { width, height } = sizeOfSvg(svg);
  const image = new Image(width, height);
  image.src = addressOfSvg(svg);
  try {
    await image.decode();
  } catch {
    return undefined;
  }
  const canvas = document.createElement("canvas");
  const scale = Math.min(2, longest / Math.max(width, height));
  canvas.width = Math.floor(width * scale);
  canvas.height = Math.floor(height * scale);
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  return blob === null ? undefined : new Uint8Array(await blob.arrayBuffer());
}
