/** NaN of none. */
export const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** Sample standard deviation (n − 1); 0 of a single number. */
export function deviation(numbers: readonly number[]): number {
  if (numbers.length < 2) return 0;
  const middle = mean(numbers);
  const squares = numbers.map((number) => (number - middle) * (number - middle));
  return Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / (numbers.length - 1));
}
