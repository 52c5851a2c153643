import { CLASS_COUNT } from '../../../spec/mnist.ts';
import { chooseTarget, useExplanations } from '../../../store/explanations.ts';
import { text } from '../../../text/text.ts';
import { SelectField } from '../../../ui/select-field.tsx';
import { ChangePictures } from './change-pictures.tsx';
import styles from './why.module.css';

const words = text.why.change;

const CHOICES = Array.from({ length: CLASS_COUNT }, (_, label) => ({
  value: String(label),
  label: String(label),
}));

/** What little ink would make the network read another digit, which one may choose. */
export function ChangeView() {
  const target = useExplanations((state) => state.target);
  if (target === null) return null;
  return (
    <section className={styles.part}>
      <SelectField
        choices={CHOICES}
        label={words.title}
        onChoose={(value) => chooseTarget(Number(value))}
        value={String(target)}
      />
      <Outcome target={target} />
    </section>
  );
}

function Outcome({ target }: { readonly target: number }) {
  const change = useExplanations((state) => state.change);
  const answer = useExplanations((state) => state.answer);
  if (change === null) return null;
  // That of the class before stays until the new one is there.
  const isStale = change.target !== target;
  if (!isStale && target === answer) return <Sentence>{words.same(target)}</Sentence>;
  if (change.changed === null) return <Sentence>{words.none(change.target)}</Sentence>;
  const { digit, probability } = change.changed;
  return (
    <div className={styles.part} data-stale={isStale || undefined}>
      <ChangePictures
        from={change.digit}
        probability={probability}
        target={change.target}
        to={digit}
      />
    </div>
  );
}

function Sentence({ children }: { readonly children: string }) {
  return <p className={styles.sentence}>{children}</p>;
}
