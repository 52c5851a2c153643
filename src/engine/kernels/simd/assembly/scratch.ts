/** Bytes of the fixed parts of the scratch memory; what is packed follows them. */
const FIRST: usize = 64;
const TILE: usize = 128;
const ZEROS: usize = 128;

/** Behind the first bytes: even in scratch memory from 0 on, no part has address 0, which means none. */
let start: usize = 0;

/** A tile that is worked on apart, because it sticks out of its matrix or is not yet the result. */
export function tile(): usize {
  return start;
}

/** Thirty-two floats, all 0. */
export function zeros(): usize {
  return start + TILE;
}

/** Room for packed matrices, or a digit that is warped; ../scratch-bytes.ts knows how much of it. */
export function packed(): usize {
  return start + TILE + ZEROS;
}

/** To be called once for each instance, before any kernel. */
export function setScratch(address: usize): void {
  start = address + FIRST;
  memory.fill(zeros(), 0, ZEROS);
}
