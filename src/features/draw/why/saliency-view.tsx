import { useMemo } from 'react';
import { useClassNames } from '../../../store/class-names.ts';
import { type Saliency, useExplanations } from '../../../store/explanations.ts';
import { text } from '../../../text/text.ts';
import { Hint } from '../../../ui/hint.tsx';
import { LayeredDigit } from './layered-digit.tsx';
import { saliencyLayers } from './saliency-layers.ts';
import styles from './why.module.css';

const words = text.why.saliency;

/** Which ink speaks for the answer, and which against it. */
export function SaliencyView() {
  const saliency = useExplanations((state) => state.saliency);
  return saliency && <Picture {...saliency} />;
}

function Picture({ digit, label, shares }: Saliency) {
  const layers = useMemo(() => saliencyLayers(shares), [shares]);
  const { speaksFor, speaksAgainst, placeFor, placeAgainst } = layers;
  const name = useClassNames()[label] ?? label;
  return (
    <section className={styles.part}>
      <h3 className={styles.title}>{words.title(name)}</h3>
      <div className={styles.beside}>
        <div className={styles.large}>
          <LayeredDigit
            label={words.picture(name)}
            layers={[
              { tone: 'pale', pixels: digit },
              { tone: 'positive', pixels: speaksFor },
              { tone: 'negative', pixels: speaksAgainst },
            ]}
          />
        </div>
        <ul className={styles.legend}>
          <Entry name={words.speaksFor(name)} place={placeFor} way="positive" />
          <Entry name={words.speaksAgainst(name)} place={placeAgainst} way="negative" />
        </ul>
      </div>
      <Hint>{words.method}</Hint>
    </section>
  );
}

interface EntryProps {
  readonly way: 'positive' | 'negative';
  readonly name: string;
  readonly place: number | null;
}

function Entry({ way, name, place }: EntryProps) {
  return (
    <li className={styles.entry} data-way={way}>
      {name}
      <span className={styles.place}>{words.mostly(place)}</span>
    </li>
  );
}
