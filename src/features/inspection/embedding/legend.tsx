import { nameOf } from '../../../spec/class-name.ts';
import type { EmbeddingFinding } from '../../../spec/inspection/embedding.ts';
import { useClassNames } from '../../../store/class-names.ts';
import { useEmbeddingView } from '../../../store/inspection/embedding/embedding-view.ts';
import { narrowSelection, useSelection, widenSelection } from '../../../store/selection.ts';
import { panelText } from '../../../text/panel-text.ts';
import { classColor } from '../../../ui/class-color.ts';
import { Toggle } from '../../../ui/toggle.tsx';
import styles from './embedding.module.css';

const words = panelText.inspectEmbedding;

/** What the marks mean. A class that is pressed is what the selection of all views is narrowed to. */
export function Legend({ labels }: Pick<EmbeddingFinding, 'labels'>) {
  const picked = useSelection(({ label }) => label);
  const mark = useEmbeddingView((view) => view.mark);
  const names = useClassNames();
  const classes = [...new Set(labels)].sort((a, b) => a - b);
  return (
    <div className={styles.legend}>
      <fieldset aria-label={words.legend} className={styles.classes}>
        {classes.map((label) => (
          <Toggle
            aria-label={words.pick(nameOf(names, label))}
            className={styles.class}
            isPressed={label === picked}
            key={label}
            onClick={() => pick(label, label === picked)}
          >
            <ClassMark label={label} name={nameOf(names, label)} />
          </Toggle>
        ))}
      </fieldset>
      <span className={styles.wrongMark} data-mark={mark}>
        {words.wrongMark[mark]}
      </span>
    </div>
  );
}

function pick(label: number, isPicked: boolean): void {
  if (isPicked) widenSelection('label');
  else narrowSelection({ label });
}

/** The mark of a class as on the plot, and its name where that is another. */
function ClassMark({ label, name }: { readonly label: number; readonly name: string }) {
  return (
    <>
      <span className={styles.mark} style={{ color: classColor(label) }}>
        {label}
      </span>
      {name !== String(label) && <span className={styles.name}>{name}</span>}
    </>
  );
}
