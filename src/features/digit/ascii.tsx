import { digitAscii } from '../../formats/digit-text/digit-ascii.ts';
import { panelText } from '../../text/panel-text.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import { Hint } from '../../ui/hint.tsx';
import styles from './digit.module.css';

const words = panelText.digitText;

/** A digit in characters. @param pixels 784 grey levels. */
export function Ascii({ pixels }: { readonly pixels: Uint8Array }) {
  const characters = digitAscii(pixels);
  return (
    <div className={styles.part}>
      <Hint>{words.asciiLead}</Hint>
      <pre aria-label={words.asciiPicture} className={styles.ascii} role="img">
        {characters}
      </pre>
      <CopyButton content={characters}>{words.copyAscii}</CopyButton>
    </div>
  );
}
