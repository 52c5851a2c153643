import type { OwnDataPreview } from '../../../spec/own-data.ts';
import { acceptReading, changeChoice, discardReading } from '../../../store/own-data/reading.ts';
import { panelText } from '../../../text/panel-text.ts';
import { Button } from '../../../ui/button.tsx';
import { CheckField } from '../../../ui/check-field.tsx';
import type { SetChoice } from '../../../worker/own-data/protocol.ts';
import { ClassTable } from './class-table.tsx';
import { NameField } from './name-field.tsx';
import styles from './own-data.module.css';
import { totalOf, warningsOn } from './preview-facts.ts';

const words = panelText.ownData;

interface PreviewProps {
  readonly preview: OwnDataPreview;
  readonly choice: SetChoice;
  readonly isFinishing: boolean;
}

/** What the files came to, to be looked at and settled before it is used. */
export function Preview({ preview, choice, isFinishing }: PreviewProps) {
  const { classes, kind } = preview;
  const { training, test } = totalOf(classes);
  return (
    <section aria-label={words.preview} className={styles.preview}>
      <p role="status">{words.found(training + test, classes.length, kind)}</p>
      <NameField
        label={words.name}
        onChange={(name) => changeChoice({ name })}
        value={choice.name}
      />
      <ClassTable choice={choice} preview={preview} />
      <CheckField
        hint={words.inkHint(preview.isInkDark)}
        isChecked={choice.isInkDark}
        label={words.inkIsDark}
        onChange={(isInkDark) => changeChoice({ isInkDark })}
      />
      <Facts preview={preview} />
      <div className={styles.row}>
        <Button isDisabled={isFinishing} kind="primary" onPress={() => void acceptReading()}>
          {isFinishing ? words.preparing : words.use}
        </Button>
        <Button onPress={discardReading}>{words.discard}</Button>
      </div>
    </section>
  );
}

/** What was done to the images, what may surprise, and what was left out. */
function Facts({ preview }: { readonly preview: OwnDataPreview }) {
  const { skipped, skippedCount } = preview;
  return (
    <div className={styles.facts}>
      <ul>
        {warningsOn(preview).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {skippedCount > 0 && (
        <>
          <p>{words.skipped(skippedCount)}</p>
          <ul>
            {skipped.map((one, index) => (
              // Paths can repeat, and the list never changes.
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              <li key={index}>{words.skip(one)}</li>
            ))}
            {skippedCount > skipped.length && (
              <li>{words.andMore(skippedCount - skipped.length)}</li>
            )}
          </ul>
        </>
      )}
    </div>
  );
}
