import type { KeptDigit } from '../../../store/kept/kept-digit.ts';
import { useKeptScores } from '../../../store/kept/kept-scores.ts';
import { text } from '../../../text/text.ts';
import { PictureToggle } from '../../../ui/picture-toggle.tsx';
import { Thumbnail } from './thumbnail.tsx';
import styles from './your-digits.module.css';

const words = text.yourDigits;

interface KeptCellProps {
  readonly digit: KeptDigit;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

/** A kept digit with what it is meant as and what the network reads. */
export function KeptCell({ digit, isChosen, onChoose }: KeptCellProps) {
  const { id, label, pixels } = digit;
  const answer = useKeptScores(({ answers }) => answers.get(id));
  return (
    <li>
      <PictureToggle isPressed={isChosen} label={words.spoken(label, answer)} onPress={onChoose}>
        <Thumbnail pixels={pixels} />
        <span className={styles.answer} data-verdict={verdictOn(label, answer)}>
          {words.answer(label, answer)}
        </span>
      </PictureToggle>
    </li>
  );
}

function verdictOn(label: number, answer: number | undefined): 'right' | 'wrong' | undefined {
  if (answer === undefined) return undefined;
  return answer === label ? 'right' : 'wrong';
}
