/** The strongest class but this one, the first on ties. */
function strongestOther(logits: Float64Array, label: number): number {
  let strongest = label === 0 ? 1 : 0;
  for (let k = 0; k < logits.length; k++) {
    if (k !== label && (logits[k] ?? 0) > (logits[strongest] ?? 0)) strongest = k;
  }
  return strongest;
}

/** How far a class's logit is above the strongest other; below 0 where it is not the answer. */
export function leadOf(logits: Float64Array, label: number): number {
  return (logits[label] ?? 0) - (logits[strongestOther(logits, label)] ?? 0);
}

/** The lead as a sum over the logits: 1 for the class, −1 for the strongest other. */
export function leadDirection(logits: Float64Array, label: number): Float64Array {
  const direction = new Float64Array(logits.length);
  direction[label] = 1;
  direction[strongestOther(logits, label)] = -1;
  return direction;
}
