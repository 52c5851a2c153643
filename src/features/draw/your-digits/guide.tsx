import { CLASS_COUNT } from '../../../spec/mnist.ts';
import { hasInk, useDrawing } from '../../../store/drawing.ts';
import {
  askedDigit,
  closeGuide,
  openGuide,
  skipDigit,
  useGuide,
} from '../../../store/kept/guide.ts';
import { keepDrawing, useKeptDigits } from '../../../store/kept/kept-digits.ts';
import { text } from '../../../text/text.ts';
import { Button } from '../../../ui/button.tsx';
import { Progress } from '../../../ui/progress.tsx';
import styles from './your-digits.module.css';

const words = text.yourDigits.guide;

/** Asks for a digit of every kind, one after the other, for those who want to be asked. */
export function Guide() {
  const { isOpen, skipped } = useGuide();
  const asked = useKeptDigits(({ digits }) => askedDigit(digits, skipped));
  if (isOpen && asked !== null) return <Question asked={asked} />;
  return <OpenGuide />;
}

function Question({ asked }: { readonly asked: number }) {
  const done = useKeptDigits(({ digits }) => new Set(digits.map(({ label }) => label)).size);
  const isEmpty = !useDrawing(hasInk);
  return (
    <section aria-label={words.title} className={styles.guide}>
      <h3 className={styles.guideTitle}>{words.title}</h3>
      <p role="status">{words.ask(asked)}</p>
      <Progress label={words.progress(done, CLASS_COUNT)} share={done / CLASS_COUNT} />
      <div className={styles.row}>
        <Button isDisabled={isEmpty} onPress={() => keepDrawing(asked)}>
          {words.keep(asked)}
        </Button>
        <Button kind="quiet" onPress={() => skipDigit(asked)}>
          {words.skip}
        </Button>
        <Button kind="quiet" onPress={closeGuide}>
          {words.close}
        </Button>
      </div>
    </section>
  );
}

/** For those who have changed their mind, as long as there is something to ask for. */
function OpenGuide() {
  const isComplete = useKeptDigits(({ digits }) => askedDigit(digits, []) === null);
  if (isComplete) return null;
  return (
    <div className={styles.row}>
      <Button kind="quiet" onPress={openGuide}>
        {words.open}
      </Button>
    </div>
  );
}
