/**
 * A list that never grows beyond its limit: when it is full it keeps every second item, and from
 * then on takes only every second one that comes. The first and the newest are always there.
 */
export class ThinnedList<Item> {
  readonly #limit: number;
  #items: Item[] = [];
  #added = 0;
  #stride = 1;

  /** @param limit at least 2. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  clear(): void {
    this.#items = [];
    this.#added = 0;
    this.#stride = 1;
  }

  add(item: Item): void {
    if (this.#newestIsPassing()) this.#items.pop();
    this.#items.push(item);
    this.#added += 1;
    if (this.#items.length > this.#limit) this.#thin();
  }

  /** A copy, oldest first. */
  toArray(): Item[] {
    return [...this.#items];
  }

  /** True when the newest item is kept only until the next one comes. */
  #newestIsPassing(): boolean {
    return this.#added > 0 && (this.#added - 1) % this.#stride !== 0;
  }

  #thin(): void {
    const last = this.#items.length - 1;
    this.#items = this.#items.filter((_, index) => index % 2 === 0 || index === last);
    this.#stride *= 2;
  }
}
