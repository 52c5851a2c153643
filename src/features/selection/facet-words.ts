import { nameOf } from '../../spec/class-name.ts';
import { SELECTION_FACETS, type Selection, type SelectionFacet } from '../../spec/selection.ts';
import { text } from '../../text/text.ts';

const words = text.selection;

export interface ChosenFacet {
  readonly facet: SelectionFacet;
  /** What it picks, in words. */
  readonly said: string;
}

/** What narrows a selection, in words. @param names of the ten classes. */
export function chosenFacets(selection: Selection, names: readonly string[]): ChosenFacet[] {
  return SELECTION_FACETS.flatMap((facet) => {
    const said = wordsFor(selection, facet, names);
    return said === null ? [] : [{ facet, said }];
  });
}

function wordsFor(
  selection: Selection,
  facet: SelectionFacet,
  names: readonly string[],
): string | null {
  const { label, prediction, outcome, confidence, change } = selection;
  switch (facet) {
    case 'label':
      return label === null ? null : words.label(nameOf(names, label));
    case 'prediction':
      return prediction === null ? null : words.prediction(nameOf(names, prediction));
    case 'outcome':
      return outcome === null ? null : words.outcome[outcome];
    case 'confidence':
      return confidence === null ? null : words.confidence(confidence);
    case 'change':
      return change === null ? null : words.change[change];
  }
}
