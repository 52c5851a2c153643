import { useMemo, useState } from 'react';
import { useSelection } from '../../../store/selection.ts';
import { panelText } from '../../../text/panel-text.ts';
import styles from './browser.module.css';
import { BrowserTools } from './browser-tools.tsx';
import { DigitPages } from './digit-pages.tsx';
import { Remarks } from './remarks.tsx';
import { shuffled } from './shuffled.ts';
import { type ChosenDigits, useSplitDigits } from './use-split-digits.ts';

const words = panelText.dataPanel;

/** The digits of the chosen split and class, to leaf through. */
export function Browser() {
  const digits = useSplitDigits();
  const split = useSelection((selection) => selection.split);
  const isNothing = digits === null || digits.counts.every((count) => count === 0);
  return (
    <section aria-label={words.title} className={styles.browser}>
      {isNothing ? <p>{nothing(digits, split)}</p> : <Digits digits={digits} />}
    </section>
  );
}

function nothing(digits: ChosenDigits | null, split: ChosenDigits['split']): string {
  const isEmpty = digits !== null && digits.range.from === digits.range.to && digits.range.from > 0;
  return isEmpty ? words.noneHeldOut : words.none(split);
}

function Digits({ digits }: { readonly digits: ChosenDigits }) {
  const { picked, split } = digits;
  const selection = useSelection();
  const [seed, setSeed] = useState<number | null>(null);
  const order = useMemo(() => (seed === null ? picked : shuffled(picked, seed)), [picked, seed]);
  return (
    <>
      <BrowserTools
        digits={digits}
        isShuffled={seed !== null}
        onOrder={() => setSeed(null)}
        onShuffle={() => setSeed(anySeed())}
      />
      <DigitPages
        isShuffled={seed !== null}
        // Another choice begins on its first page.
        key={`${JSON.stringify(selection)} ${seed}`}
        order={order}
        split={split}
      />
      <Remarks digits={digits} />
    </>
  );
}

const anySeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
