import { ARCHITECTURE_NAMES } from './cases.ts';
import type { CaseResult } from './compare-cases.ts';

const NAME_WIDTH = 24;
const NUMBER_WIDTH = 8;
const GAP = '  ';

const columns = ARCHITECTURE_NAMES.map((name) => ({ name, width: Math.max(name.length, 10) }));

const line = (name: string, threads: string, cells: readonly string[], seconds: string) =>
  [
    name.padEnd(NAME_WIDTH),
    threads.padStart(NUMBER_WIDTH),
    ...columns.map(({ width }, i) => (cells[i] ?? '').padEnd(width)),
    seconds.padStart(NUMBER_WIDTH),
  ].join(GAP);

export function tableHead(): string {
  const names = columns.map(({ name }) => name);
  return line('engine', 'threads', names, 'seconds');
}

/** One place with one number of threads; a cell for each architecture, over its seeds. */
export function tableRow(
  name: string,
  threads: number,
  results: readonly CaseResult[],
  seconds: number,
): string {
  const cells = columns.map(({ name: architecture }) =>
    cell(results.filter((result) => result.architecture === architecture)),
  );
  return line(name, String(threads), cells, seconds.toFixed(1));
}

/** Says how many threads shared the work: it need not be all that were at hand. */
function cell(results: readonly CaseResult[]): string {
  const bad = results.filter(({ problem }) => problem !== null).length;
  if (bad > 0) return `differs ${bad}/${results.length}`;
  return `ok on ${Math.max(...results.map(({ threads }) => threads ?? 0))}`;
}
