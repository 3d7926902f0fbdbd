import { addressOfSvg, sizeOfSvg } from "@kommuneradar/charts";

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
  canvas.width = width * 2;
  canvas.height = height * 2;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  return blob === null ? undefined : new Uint8Array(await blob.arrayBuffer());
}
