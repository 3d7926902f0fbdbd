/** What is used of a pointer's event; charts know no DOM. */
export interface PointerPlace {
  readonly clientX: number;
  readonly clientY: number;
  readonly currentTarget: unknown;
}

interface PictureElement {
  readonly ownerSVGElement?: { getBoundingClientRect(): { left: number; top: number; width: number } } | null;
}

/** A pointer's place in a picture of `size` px, however large the picture is shown. */
export function placeInPicture(
  event: PointerPlace,
  size: number,
): { readonly x: number; readonly y: number } {
  const box = (event.currentTarget as PictureElement).ownerSVGElement?.getBoundingClientRect();
  if (box === undefined || box.width === 0) return { x: Number.NaN, y: Number.NaN };
  const scale = size / box.width;
  return { x: (event.clientX - box.left) * scale, y: (event.clientY - box.top) * scale };
}
