/**
 * Where a key leads to among items laid out in rows of `columns`; at the edge it stays.
 *
 * @param place from 0.
 * @returns null for keys that lead nowhere.
 */
export function listPlaceAfter(
  key: string,
  place: number,
  count: number,
  columns: number,
): number | null {
  const wanted = wantedAfter(key, place, count, columns);
  if (wanted === null) return null;
  return wanted < 0 || wanted >= count ? place : wanted;
}

function wantedAfter(key: string, place: number, count: number, columns: number): number | null {
  switch (key) {
    case 'ArrowLeft':
      return place - 1;
    case 'ArrowRight':
      return place + 1;
    case 'ArrowUp':
      return place - columns;
    case 'ArrowDown':
      return place + columns;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
