/** Where the rest of the page speaks of a person's own images. */
export const dataInUse = {
  lost: (name: string | null) =>
    `${name === null ? 'Your data' : `“${name}”`} could not be had back from the browser’s storage, so MNIST is in use. Load its files again.`,
  measuredOn: (name: string) => `All on your data “${name}”`,
  yourDigitsRest:
    'The digits you kept are of MNIST’s classes. Go back to MNIST to add to them, to score them and to teach them.',
} as const;
