import { ChevronLeft, ChevronRight, Play, Square } from 'lucide-react';
import {
  changePhaseSeconds,
  goesByHand,
  nextPhase,
  PHASE_SECONDS,
  PHASES,
  playSlowly,
  previousPhase,
  stopPlaying,
  useSlowMotion,
  waitBetweenPhases,
} from '../../../store/inspection/slow-motion/slow-motion.ts';
import { isOver, useRun } from '../../../store/run.ts';
import { panelText } from '../../../text/panel-text.ts';
import { Button } from '../../../ui/button.tsx';
import { CheckField } from '../../../ui/check-field.tsx';
import { NumberField } from '../../../ui/number-field.tsx';
import { neighbour, type Stops } from '../../../ui/stops.ts';
import styles from './slow-motion.module.css';

const words = panelText.inspectSlowMotion;
const SECONDS: Stops = [0.3, 0.5, 0.8, 1.2, 2, 3, 5];

/** How the phases follow one another. */
export function Playback() {
  return (
    <fieldset aria-label={words.playback} className={styles.playback}>
      <div className={styles.buttons}>
        <PlayButton />
        <PhaseButtons />
      </div>
      <div className={styles.pace}>
        <SecondsField />
        <WaitsField />
      </div>
    </fieldset>
  );
}

function PlayButton() {
  const isPlaying = useSlowMotion((state) => state.isPlaying);
  const isByHand = useSlowMotion(goesByHand);
  const isEnd = useIsEnd();
  if (isPlaying) {
    return (
      <Button hint={words.stopHint} icon={<Square aria-hidden />} onPress={stopPlaying}>
        {words.stop}
      </Button>
    );
  }
  return (
    <Button
      hint={isByHand ? words.byHand : words.playHint}
      icon={<Play aria-hidden />}
      isDisabled={isByHand || isEnd}
      onPress={playSlowly}
    >
      {words.play}
    </Button>
  );
}

function PhaseButtons() {
  const isFirst = useSlowMotion(({ phase }) => phase === PHASES[0]);
  const isAwaited = useSlowMotion((state) => state.isAwaited);
  const isEnd = useIsEnd();
  return (
    <>
      <Button icon={<ChevronLeft aria-hidden />} isDisabled={isFirst} onPress={previousPhase}>
        {words.previous}
      </Button>
      <Button isDisabled={isAwaited || isEnd} onPress={nextPhase}>
        {words.next}
        <ChevronRight aria-hidden />
      </Button>
    </>
  );
}

/** Whether the last phase is on show, or none, and no step can follow it. */
function useIsEnd(): boolean {
  const isDone = useRun((run) => isOver(run.status));
  const isLast = useSlowMotion(({ step, phase }) => step === null || phase === PHASES.at(-1));
  return isDone && isLast;
}

function SecondsField() {
  const seconds = useSlowMotion((state) => state.phaseSeconds);
  const { minimum, maximum } = PHASE_SECONDS;
  return (
    <NumberField
      {...PHASE_SECONDS}
      complain={(given) => words.secondsComplaint(given, minimum, maximum)}
      label={words.seconds}
      next={(value, direction) => neighbour(SECONDS, value, direction)}
      onCommit={(value) => {
        changePhaseSeconds(value);
        return null;
      }}
      value={seconds}
    />
  );
}

function WaitsField() {
  const waits = useSlowMotion((state) => state.waitsBetween);
  const isStill = useSlowMotion((state) => state.isStill);
  return (
    <CheckField
      hint={isStill ? words.still : undefined}
      isChecked={waits || isStill}
      isDisabled={isStill}
      label={words.waits}
      onChange={waitBetweenPhases}
    />
  );
}
