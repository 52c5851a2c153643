/** Bytes of the fixed parts of the scratch memory; what is packed follows them. */
const GREY_LEVELS: usize = 1024;
const TILE: usize = 128;
const ZEROS: usize = 128;

let start: usize = 0;

/** 256 floats: what each grey level is worth. */
export function greyLevels(): usize {
  return start;
}

/** A tile that is worked on apart, because it sticks out of its matrix or is not yet the result. */
export function tile(): usize {
  return start + GREY_LEVELS;
}

/** Thirty-two floats, all 0. */
export function zeros(): usize {
  return start + GREY_LEVELS + TILE;
}

/** Room for packed matrices; the caller of the kernels knows how much of it is needed. */
export function packed(): usize {
  return start + GREY_LEVELS + TILE + ZEROS;
}

/** To be called once for each instance, before any kernel. */
export function setScratch(address: usize): void {
  start = address;
  for (let level = 0; level < 256; level++) {
    store<f32>(greyLevels() + ((<usize>level) << 2), <f32>level / 255);
  }
  memory.fill(zeros(), 0, ZEROS);
}
