import { X } from 'lucide-react';
import type { RefObject } from 'react';
import { useClassNames } from '../../store/class-names.ts';
import { select, useSelection, widenSelection } from '../../store/selection.ts';
import { text } from '../../text/text.ts';
import { Button } from '../../ui/button.tsx';
import { chosenFacets } from './facet-words.ts';
import { focusAfterRemoval } from './focus-after-removal.ts';
import styles from './selection-bar.module.css';

const words = text.selection;

interface ChipsProps {
  /** Where the focus stays when the last of them goes. */
  readonly bar: RefObject<HTMLElement | null>;
}

/** What narrows the selection, each a button that takes it back. */
export function Chips({ bar }: ChipsProps) {
  const selection = useSelection();
  const facets = chosenFacets(selection, useClassNames());
  if (facets.length === 0) return null;
  return (
    <>
      <ul aria-label={words.chosen} className={styles.chips}>
        {facets.map(({ facet, said }) => (
          <li key={facet}>
            <button
              aria-label={words.remove(said)}
              className={styles.chip}
              onClick={({ currentTarget }) => {
                focusAfterRemoval(currentTarget, bar.current);
                widenSelection(facet);
              }}
              type="button"
            >
              {said}
              <X aria-hidden />
            </button>
          </li>
        ))}
      </ul>
      {facets.length > 1 && <ClearAll bar={bar} />}
    </>
  );
}

function ClearAll({ bar }: ChipsProps) {
  const clear = () => {
    focusAfterRemoval(null, bar.current);
    select({});
  };
  return (
    <Button kind="quiet" onPress={clear}>
      {words.clearAll}
    </Button>
  );
}
