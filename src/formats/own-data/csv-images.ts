import { type CsvColumns, csvColumns } from './csv-columns.ts';

/** One image of a table, valid until the next is read. */
export interface CsvImage {
  readonly className: string;
  readonly side: number;
  /** [side, side] as they stand in the file: 0 to 255. */
  readonly levels: Float64Array;
}

/** Why a line is no image; lines count from 1. */
export type CsvProblem =
  | { readonly code: 'noSquare'; readonly columns: number }
  | {
      readonly code: 'wrongColumns';
      readonly line: number;
      readonly given: number;
      readonly expected: number;
    }
  | {
      readonly code: 'noNumber' | 'noLevel';
      readonly line: number;
      /** From 1. */
      readonly column: number;
      readonly given: string;
    }
  | { readonly code: 'noLabel'; readonly line: number };

const WHITE = 255;
/** Of a cell that is quoted in a refusal. */
const LONGEST_QUOTE = 20;

/** Makes images of the lines of a table, one after the other. Empty lines are passed over. */
export class CsvImages {
  readonly #mostSide: number;
  readonly #onImage: (image: CsvImage) => void;
  #columns: CsvColumns | null = null;
  #levels = new Float64Array(0);
  #line = 0;

  /** @param onImage called with each image, whose levels are overwritten by the next. */
  constructor(mostSide: number, onImage: (image: CsvImage) => void) {
    this.#mostSide = mostSide;
    this.#onImage = onImage;
  }

  /** The last that was taken, from 1. */
  get line(): number {
    return this.#line;
  }

  /** @returns why the line is refused, or null. */
  take(cells: readonly string[]): CsvProblem | null {
    this.#line += 1;
    if (cells.length <= 1 && (cells[0] ?? '').trim() === '') return null;
    if (this.#columns !== null) return this.#takeImage(cells, this.#columns);
    const columns = csvColumns(cells, this.#mostSide);
    if (typeof columns === 'number') return { code: 'noSquare', columns };
    this.#columns = columns;
    this.#levels = new Float64Array(columns.side * columns.side);
    return columns.hasHeader ? null : this.#takeImage(cells, columns);
  }

  #takeImage(cells: readonly string[], { label, side }: CsvColumns): CsvProblem | null {
    const levels = this.#levels;
    const line = this.#line;
    const expected = levels.length + 1;
    if (cells.length !== expected) {
      return { code: 'wrongColumns', line, given: cells.length, expected };
    }
    const className = classIn(cells[label] ?? '');
    if (className === '') return { code: 'noLabel', line };
    for (let pixel = 0; pixel < levels.length; pixel++) {
      const at = pixel < label ? pixel : pixel + 1;
      const cell = cells[at] ?? '';
      const level = cell.trim() === '' ? Number.NaN : Number(cell);
      if (!(level >= 0 && level <= WHITE)) {
        const code = Number.isNaN(level) ? 'noNumber' : 'noLevel';
        return { code, line, column: at + 1, given: cell.slice(0, LONGEST_QUOTE) };
      }
      levels[pixel] = level;
    }
    this.#onImage({ className, side, levels });
    return null;
  }
}

/** Programs write whole numbers as 5.0, too. */
function classIn(cell: string): string {
  const word = cell.trim();
  const number = Number(word);
  return word !== '' && Number.isSafeInteger(number) ? String(number) : word;
}
