import { IMAGE_SIDE, PIXEL_COUNT } from '../../spec/mnist.ts';
import type { DigitPlace } from '../../spec/selection.ts';
import { className, useClassNames } from '../../store/class-names.ts';
import {
  type InspectedDigit,
  labelInspectedDigit,
  useInspectedDigit,
} from '../../store/inspection/subject.ts';
import { useSplitOfDigit } from '../../store/split-of-digit.ts';
import { panelText } from '../../text/panel-text.ts';
import { DigitCanvas } from '../../ui/digit-canvas.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import styles from './subject-bar.module.css';

const words = panelText.inspectSubject;

const PAPER = new Uint8Array(PIXEL_COUNT);
/** Pixels of the page for one of the digit's. */
const SCALE = 2;

/** The digit that is looked at, by picture and name. */
export function SubjectSight() {
  const { source, pixels, label } = useInspectedDigit();
  return (
    <div className={styles.sight}>
      <DigitCanvas digitSide={IMAGE_SIDE} pixels={pixels ?? PAPER} scale={SCALE} />
      <div className={styles.name}>
        {source === 'drawing' ? (
          <DrawingName label={label} pixels={pixels} />
        ) : (
          <FileName label={label} pixels={pixels} place={source} />
        )}
      </div>
    </div>
  );
}

type NameProps = Pick<InspectedDigit, 'label' | 'pixels'>;

function FileName({ place, pixels, label }: NameProps & { readonly place: DigitPlace }) {
  const name = words.name(useSplitOfDigit(place), place.index);
  return (
    <>
      <strong>{label === null ? name : words.labelled(name, className(label))}</strong>
      {pixels === null && <p className={styles.missing}>{words.notArrived}</p>}
    </>
  );
}

const UNSAID = 'unsaid';

/** A drawing has no label but what its person says: some questions need one. */
function DrawingName({ pixels, label }: NameProps) {
  const names = useClassNames();
  if (pixels === null) return <p className={styles.missing}>{words.emptyPad}</p>;
  const classes = names.map((name, each) => ({ value: String(each), label: name }));
  const unsaid = { value: UNSAID, label: words.noLabel, isDisabled: label !== null };
  return (
    <>
      <strong>{label === null ? words.drawingName : words.meant(className(label))}</strong>
      <SelectField
        choices={[unsaid, ...classes]}
        label={words.label}
        onChoose={(value) => value !== UNSAID && labelInspectedDigit(Number(value))}
        value={label === null ? UNSAID : String(label)}
      />
    </>
  );
}
