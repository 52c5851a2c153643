/** What a bucket says of the values it covers. */
export interface SeriesPoint {
  /** Where to draw it. */
  readonly x: number;
  /** The x of the first and of the last value covered. */
  readonly from: number;
  readonly to: number;
  readonly mean: number;
  readonly minimum: number;
  readonly maximum: number;
}

/** A fixed number of buckets in columns. The caller keeps them in order of x. */
export class Buckets {
  readonly #from: Float64Array;
  readonly #to: Float64Array;
  readonly #minimum: Float64Array;
  readonly #maximum: Float64Array;
  readonly #sum: Float64Array;
  readonly #values: Float64Array;

  constructor(capacity: number) {
    this.#from = new Float64Array(capacity);
    this.#to = new Float64Array(capacity);
    this.#minimum = new Float64Array(capacity);
    this.#maximum = new Float64Array(capacity);
    this.#sum = new Float64Array(capacity);
    this.#values = new Float64Array(capacity);
  }

  from(index: number): number {
    return cell(this.#from, index);
  }

  to(index: number): number {
    return cell(this.#to, index);
  }

  /** How many values a bucket covers. */
  values(index: number): number {
    return cell(this.#values, index);
  }

  /** Makes the bucket cover this value alone. */
  start(index: number, x: number, value: number): void {
    this.#from[index] = x;
    this.#to[index] = x;
    this.#minimum[index] = value;
    this.#maximum[index] = value;
    this.#sum[index] = value;
    this.#values[index] = 1;
  }

  add(index: number, x: number, value: number): void {
    this.#to[index] = x;
    this.#minimum[index] = Math.min(cell(this.#minimum, index), value);
    this.#maximum[index] = Math.max(cell(this.#maximum, index), value);
    this.#sum[index] = cell(this.#sum, index) + value;
    this.#values[index] = cell(this.#values, index) + 1;
  }

  /** Makes `target` cover what the two neighbours `first` and `second` cover. */
  merge(target: number, first: number, second: number): void {
    this.#from[target] = cell(this.#from, first);
    this.#to[target] = cell(this.#to, second);
    this.#minimum[target] = Math.min(cell(this.#minimum, first), cell(this.#minimum, second));
    this.#maximum[target] = Math.max(cell(this.#maximum, first), cell(this.#maximum, second));
    this.#sum[target] = cell(this.#sum, first) + cell(this.#sum, second);
    this.#values[target] = cell(this.#values, first) + cell(this.#values, second);
  }

  /** The buckets from `begin` up to, not including, `end` as one point in the middle of their x. */
  summarize(begin: number, end: number): SeriesPoint {
    let [minimum, maximum] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    let [sum, values] = [0, 0];
    for (let index = begin; index < end; index++) {
      minimum = Math.min(minimum, cell(this.#minimum, index));
      maximum = Math.max(maximum, cell(this.#maximum, index));
      sum += cell(this.#sum, index);
      values += cell(this.#values, index);
    }
    const [from, to] = [this.from(begin), this.to(end - 1)];
    // Rounding must not push the mean of equal values out of their range.
    const mean = Math.min(maximum, Math.max(minimum, sum / values));
    return { x: from + (to - from) / 2, from, to, mean, minimum, maximum };
  }
}

/** Every index here is one the caller has filled. */
function cell(column: Float64Array, index: number): number {
  return column[index] as number;
}
