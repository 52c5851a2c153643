import { STEP_NAMES } from '../../dataset/drawing/steps.ts';
import { useDoubt } from '../../store/doubt.ts';
import { useDrawing } from '../../store/drawing.ts';
import { useDataInUse } from '../../store/own-data/data-in-use.ts';
import { text } from '../../text/text.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { LazyDisclosure } from '../../ui/lazy-disclosure.tsx';
import { Note } from '../../ui/note.tsx';
import { Doubt } from './doubt/doubt.tsx';
import styles from './draw-panel.module.css';
import { useYourDigitsDigest } from './your-digits/use-digest.ts';

const loadYourDigits = async () => {
  const { YourDigitsAndLessons } = await import('./your-digits/your-digits-and-lessons.tsx');
  return { default: YourDigitsAndLessons };
};
const loadWhy = async () => ({ default: (await import('./why/why.tsx')).Why });
const loadXray = async () => ({ default: (await import('./xray/xray.tsx')).Xray });

/** What can be asked about the drawing and done with it, folded until it is. */
export function DrawSections() {
  return (
    <div className={styles.sections}>
      <YourDigitsSection />
      <LazyDisclosure load={loadWhy} title={text.why.title} />
      <XraySection />
      <DoubtSection />
    </div>
  );
}

function YourDigitsSection() {
  const digest = useYourDigitsDigest();
  const isMnist = useDataInUse(({ set }) => set === null);
  if (!isMnist) {
    return (
      <Disclosure title={text.yourDigits.title}>
        <Note>{text.dataInUse.yourDigitsRest}</Note>
      </Disclosure>
    );
  }
  return <LazyDisclosure digest={digest} load={loadYourDigits} title={text.yourDigits.title} />;
}

function XraySection() {
  const stepsOn = useDrawing(({ steps }) => STEP_NAMES.filter((name) => steps[name]).length);
  return (
    <LazyDisclosure
      digest={text.xray.digest(stepsOn, STEP_NAMES.length)}
      load={loadXray}
      title={text.xray.title}
    />
  );
}

function DoubtSection() {
  const percent = useDoubt((state) => state.percent);
  return (
    <Disclosure digest={text.doubt.digest(percent)} title={text.doubt.title}>
      <Doubt />
    </Disclosure>
  );
}
