/** What is known of public/trained/best.bin without fetching it. Written by `npm run pretrain`. */
export const TRAINED_FACTS = {
  /** Of the file as it is stored and served: gzip. */
  bytes: 1234332,
  sha256: '8e63406d4dc5c5d1e4a36b123e1dcfa4b7c29e90ec45cb26c8271621f2d832e5',
  /** Of what is in the gzip. */
  contentBytes: 1345637,
  /** Of the training. */
  epochs: 4,
  /** 0 to 1, of the weights as they are in the file. */
  testAccuracy: 0.986,
  /** Of the training: year, month, day. */
  date: '2026-11-21',
};
