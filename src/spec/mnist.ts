/** An MNIST digit is a square of this many pixels a side. */
export const IMAGE_SIDE = 28;
export const PIXEL_COUNT = IMAGE_SIDE * IMAGE_SIDE;
export const CLASS_COUNT = 10;

export const TRAINING_FILE_EXAMPLES = 60_000;
export const TEST_EXAMPLES = 10_000;

/**
 * Training digits arrive in shards of this many, and the first epoch goes through them in order.
 * It therefore decides which digit is seen when: changing it changes every run.
 */
export const SHARD_EXAMPLES = 3_000;

/** About this share of a digit's pixels is not zero. */
export const INK_SHARE = 0.2;
