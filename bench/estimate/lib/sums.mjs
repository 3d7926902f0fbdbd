/** What every peer makes of the rows: exact sums in thousandths by sector and occupation, as an estimate by sector needs them. */
export class Sums {
  rows = 0;
  #cells = new Map();

  add(sector, occupation, fte) {
    this.rows++;
    const key = `${sector}\t${occupation}`;
    this.#cells.set(key, (this.#cells.get(key) ?? 0) + Math.round(Number(fte.replace(",", ".")) * 1000));
  }

  /** One line on standard output: what is compared with the others. */
  print() {
    let weightMilli = 0;
    for (const milli of this.#cells.values()) weightMilli += milli;
    console.log(JSON.stringify({ rows: this.rows, cells: this.#cells.size, weightMilli }));
  }
}
