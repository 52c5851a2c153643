/** A shared memory must say how far it may grow: a gibibyte, far more than any network takes. */
export const MOST_PAGES = 16_384;
