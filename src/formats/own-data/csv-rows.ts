import Papa from 'papaparse';

/** A line of so many characters is none of an image. */
const LONGEST_LINE = 1_000_000;

/** Cuts text that comes in pieces into the rows and cells of a table, whatever divides them. */
export class CsvRows {
  readonly #onRow: (cells: readonly string[]) => boolean;
  #delimiter = '';
  /** The beginning of a line that has not come whole yet. */
  #rest = '';

  /** @param onRow called with each row; returns false to read no further. */
  constructor(onRow: (cells: readonly string[]) => boolean) {
    this.#onRow = onRow;
  }

  /** @returns false when a row was the last that is wanted, or a line is too long to be one. */
  push(text: string): boolean {
    const whole = this.#rest + text;
    const end = whole.lastIndexOf('\n') + 1;
    this.#rest = whole.slice(end);
    return this.#parse(whole.slice(0, end)) && !this.isTooLong;
  }

  /** Reads what is left when no more comes. */
  end(): void {
    this.#parse(this.#rest);
    this.#rest = '';
  }

  get isTooLong(): boolean {
    return this.#rest.length > LONGEST_LINE;
  }

  #parse(text: string): boolean {
    if (text === '') return true;
    const parsed = Papa.parse<string[]>(text.replace(/\r?\n$/, ''), { delimiter: this.#delimiter });
    // What the first lines tell holds for all: later ones are parsed alone and may look otherwise.
    if (this.#delimiter === '') this.#delimiter = parsed.meta.delimiter;
    return parsed.data.every(this.#onRow);
  }
}
