import { useMemo } from 'react';
import type { SlowStepFinding } from '../../../spec/inspection/slow-step.ts';
import { IMAGE_SIDE } from '../../../spec/mnist.ts';
import { className } from '../../../store/class-names.ts';
import type { Phase } from '../../../store/inspection/slow-motion/slow-motion.ts';
import { panelText } from '../../../text/panel-text.ts';
import { DigitCanvas } from '../../../ui/digit-canvas.tsx';
import { useWidth } from '../use-width.ts';
import { Edges } from './edges.tsx';
import { LayerNames } from './layer-names.tsx';
import styles from './network-picture.module.css';
import { Outputs } from './outputs.tsx';
import { layOut } from './picture-layout.ts';
import { Units } from './units.tsx';

const words = panelText.inspectSlowMotion;

interface NetworkPictureProps {
  readonly finding: SlowStepFinding;
  readonly phase: Phase;
}

/** The network with its digit: what acts in the phase is lit, the rest is dimmed. */
export function NetworkPicture({ finding, phase }: NetworkPictureProps) {
  const [ref, width] = useWidth();
  const { layers, example, step } = finding;
  const layout = useMemo(
    () =>
      layOut(
        width,
        layers.map(({ units }) => units.length),
      ),
    [width, layers],
  );
  const { digit, height } = layout;
  const label = className(example.label);
  return (
    <div
      aria-label={words.picture.label(words.phases.names[phase], step)}
      className={styles.picture}
      data-phase={phase}
      ref={ref}
      role="img"
      style={{ blockSize: height }}
    >
      {width > 0 && (
        <>
          <div
            className={styles.digit}
            style={{ insetBlockStart: digit.y, inlineSize: digit.side }}
            title={words.picture.digit(label)}
          >
            <DigitCanvas digitSide={IMAGE_SIDE} pixels={example.pixels} />
          </div>
          <svg aria-hidden className={styles.drawing} height={height} width={width}>
            <Edges layers={layers} layout={layout} phase={phase} />
            <Units layers={layers} layout={layout} phase={phase} />
            <Outputs finding={finding} layout={layout} phase={phase} />
            <LayerNames layers={layers} layout={layout} />
          </svg>
        </>
      )}
    </div>
  );
}
