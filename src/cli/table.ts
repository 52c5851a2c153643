/** Rows in columns as wide as their widest cell; the first column to the left, numbers to the right. */
export function formatTable(rows: readonly (readonly string[])[], leftColumns: number): string {
  const widths = rows.reduce<number[]>(
    (widest, row) => row.map((cell, c) => Math.max(widest[c] ?? 0, cell.length)),
    [],
  );
  const aligned = (cell: string, c: number) => {
    const width = widths[c] ?? 0;
    return c < leftColumns ? cell.padEnd(width) : cell.padStart(width);
  };
  return rows.map((row) => row.map(aligned).join('  ').trimEnd()).join('\n');
}
