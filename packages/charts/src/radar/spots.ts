/** A round thing in the picture, px. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** Spots by where they lie: among thousands, those near a place are found without looking at all. */
export class Spots {
  private readonly squares = new Map<string, Spot[]>();
  private widest = 0;

  /** `side` of a square in px: about as wide as what is looked for. */
  constructor(private readonly side: number) {}

  add(spot: Spot): void {
    const key = this.keyAt(spot.x, spot.y);
    const square = this.squares.get(key);
    if (square === undefined) this.squares.set(key, [spot]);
    else square.push(spot);
    this.widest = Math.max(this.widest, spot.r);
  }

  /** Whether anything but `own` is nearer than `room` to a spot. */
  crowd({ x, y, r }: Spot, room: number, own: Spot): boolean {
    const reach = r + room + this.widest;
    for (let across = x - reach; across < x + reach + this.side; across += this.side) {
      for (let down = y - reach; down < y + reach + this.side; down += this.side) {
        const square = this.squares.get(this.keyAt(across, down)) ?? [];
        const isClose = (other: Spot) =>
          other !== own && Math.hypot(other.x - x, other.y - y) < other.r + r + room;
        if (square.some(isClose)) return true;
      }
    }
    return false;
  }

  private keyAt(x: number, y: number): string {
    return `${Math.floor(x / this.side)} ${Math.floor(y / this.side)}`;
  }
}
