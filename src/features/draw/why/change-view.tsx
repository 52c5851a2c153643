import { className, useClassNames } from '../../../store/class-names.ts';
import { chooseTarget, useExplanations } from '../../../store/explanations.ts';
import { text } from '../../../text/text.ts';
import { SelectField } from '../../../ui/select-field.tsx';
import { ChangePictures } from './change-pictures.tsx';
import styles from './why.module.css';

const words = text.why.change;

/** What little ink would make the network read another digit, which one may choose. */
export function ChangeView() {
  const target = useExplanations((state) => state.target);
  const names = useClassNames();
  const choices = names.map((label, value) => ({ value: String(value), label }));
  if (target === null) return null;
  return (
    <section className={styles.part}>
      <SelectField
        choices={choices}
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
  if (!isStale && target === answer) return <Sentence>{words.same(className(target))}</Sentence>;
  if (change.changed === null) return <Sentence>{words.none(className(change.target))}</Sentence>;
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
