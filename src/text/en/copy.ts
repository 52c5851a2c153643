/** What becomes of a button that copies. */
export const copy = {
  copied: 'Copied.',
  refused: 'This browser does not let the page copy. Select the text and copy it by hand.',
} as const;
