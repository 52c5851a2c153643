import { formatCount, formatPercent, formatTenths, formatWholePercent } from '../format.ts';

/** The ninths of a digit, row by row. */
const PLACES = [
  'at the top left',
  'at the top',
  'at the top right',
  'at the left',
  'in the middle',
  'at the right',
  'at the bottom left',
  'at the bottom',
  'at the bottom right',
] as const;

export const why = {
  title: 'Why this answer',
  /** Why nothing is explained. */
  nothing: {
    noInk: 'Draw a digit first.',
    noAnswer: 'There is no answer yet.',
    untrained: 'Train first: an untrained network has no reasons.',
  },

  saliency: {
    title: (label: number | string) => `What speaks for ${label}`,
    picture: (label: number | string) =>
      `Your digit, its ink coloured by how it speaks for or against ${label}`,
    speaksFor: (label: number | string) => `Blue speaks for ${label}`,
    speaksAgainst: (label: number | string) => `Orange speaks against ${label}`,
    mostly: (place: number | null) => (place === null ? 'nowhere' : `mostly ${PLACES[place]}`),
    method: 'Each pixel’s ink times how much more of it would raise this answer above the others.',
  },

  nearest: {
    title: 'Most alike in training',
    agreement: (agreeing: number, all: number, answer: number | string) =>
      all === 0
        ? 'No training digits have arrived yet.'
        : `${agreeing} of the ${all} training digits nearest to yours are labelled ${answer}.`,
    picture: (label: number | string, index: number) =>
      `Training digit ${formatCount(index)}, a ${label}`,
    measure: 'Label and distance: the root of the summed squares of all pixels’ differences.',
  },

  change: {
    title: 'Smallest change to make this a',
    same: (label: number | string) => `It is read as ${label} already.`,
    none: (label: number | string) => `No change was found that makes it a ${label}.`,
    addsPicture: 'The ink to add',
    removesPicture: 'The ink to remove',
    outcomePicture: (label: number | string) => `Your digit when it is read as ${label}`,
    adds: (ink: number) => `Adds ${formatTenths(ink)} full pixels`,
    removes: (ink: number) => `Removes ${formatTenths(ink)} full pixels`,
    outcome: (label: number | string, share: number) =>
      `Then read as ${label}, ${formatPercent(share)}`,
    scale: (largest: number) =>
      `No pixel changes by more than ${formatWholePercent(largest)} of full ink; that is shown as full colour.`,
  },
} as const;
