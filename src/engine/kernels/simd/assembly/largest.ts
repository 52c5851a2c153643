/** The place of the row's largest entry, the first on ties. */
export function largest(row: usize, classes: i32): i32 {
  let best = 0;
  let highest = load<f32>(row);
  for (let k = 1; k < classes; k++) {
    const value = load<f32>(row + ((<usize>k) << 2));
    if (value > highest) {
      highest = value;
      best = k;
    }
  }
  return best;
}
