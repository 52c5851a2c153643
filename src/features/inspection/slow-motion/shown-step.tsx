import type { SlowStepFinding } from '../../../spec/inspection/slow-step.ts';
import type { Inspected } from '../../../spec/inspection/topics.ts';
import { className } from '../../../store/class-names.ts';
import {
  PHASES,
  type Phase,
  useSlowMotion,
} from '../../../store/inspection/slow-motion/slow-motion.ts';
import { panelText } from '../../../text/panel-text.ts';
import { Hint } from '../../../ui/hint.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import { NetworkPicture } from './network-picture.tsx';
import { PhaseFacts } from './phase-facts.tsx';
import { PhaseList } from './phase-list.tsx';
import styles from './slow-motion.module.css';

const words = panelText.inspectSlowMotion;

/** The step that was made, in the phase that is on show. */
export function ShownStep({ inspected }: { readonly inspected: Inspected<'slowStep'> }) {
  const phase = useSlowMotion((state) => state.phase);
  const { finding } = inspected;
  const { example, hasDropout, step, batchRows } = finding;
  return (
    <section className={styles.step}>
      <h3 className={styles.title}>{words.stepNumber(step, batchRows)}</h3>
      <PhaseList />
      <Caption inspected={inspected} phase={phase} />
      <NetworkPicture finding={finding} phase={phase} />
      <Hint>
        {words.example(example, hasDropout)} {words.picture.lines[phase]} {words.picture.colours}{' '}
        {choiceOf(finding)}
      </Hint>
      <PhaseFacts finding={finding} phase={phase} />
    </section>
  );
}

/** Said where not all units are shown. */
function choiceOf({ layers }: SlowStepFinding): string | null {
  const cut = layers.find(({ units, unitCount }) => units.length < unitCount);
  return cut === undefined ? null : words.picture.choice(cut.units.length);
}

interface CaptionProps {
  readonly inspected: Inspected<'slowStep'>;
  readonly phase: Phase;
}

/** What happens in the phase, for eyes and, when it changes, for ears: in short while phases follow by themselves. */
function Caption({ inspected: { finding }, phase }: CaptionProps) {
  const sentence = words.captions[phase](finding, className(finding.example.label));
  const number = PHASES.indexOf(phase) + 1;
  const isPlaying = useSlowMotion((state) => state.isPlaying);
  const said = isPlaying ? null : sentence;
  return (
    <>
      <p className={styles.caption}>{sentence}</p>
      <div aria-live="polite">
        <VisuallyHidden>{words.spoken(number, words.phases.names[phase], said)}</VisuallyHidden>
      </div>
    </>
  );
}
