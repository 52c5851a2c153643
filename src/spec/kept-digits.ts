/** A person keeps at most this many digits: one question to the network covers them all. */
export const MOST_KEPT_DIGITS = 1_000;

/** What a file may weigh before anything of it is read. */
export const MOST_IMPORT_BYTES = 50_000_000;

/** More points than anybody's digit has, in all strokes of one drawing. */
export const MOST_DRAWING_POINTS = 5_000;

/** Pixels a side of a picture under a drawing. */
export const LARGEST_PICTURE_SIDE = 1_024;

/** Times the width of MNIST's pen. */
export const WIDEST_BRUSH = 6;

/** Beyond this, in any unit, squares of distances lose their meaning. */
export const FARTHEST_PLACE = 1_000_000;
