/**
 * What a class is called. A network has ten outputs whatever it is trained on: those without a class
 * go by their number.
 *
 * @param names of the classes, by their labels.
 */
export const nameOf = (names: readonly string[], label: number): string =>
  names[label] ?? String(label);
