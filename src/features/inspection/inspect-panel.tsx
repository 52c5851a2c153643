import { type ReactNode, useEffect } from 'react';
import { useRevealedDigit } from '../../store/inspection/revealed-digit.ts';
import { startInspectedDigit } from '../../store/inspection/subject.ts';
import { panelText } from '../../text/panel-text.ts';
import { LazyDisclosure } from '../../ui/lazy-disclosure.tsx';
import styles from './inspect-panel.module.css';

const { sections } = panelText.inspection;

const SECTIONS = [
  {
    title: sections.weights,
    load: async () => ({ default: (await import('./weights/weights.tsx')).Weights }),
  },
  {
    title: sections.digit,
    load: async () => ({ default: (await import('./digit/digit-through.tsx')).DigitThrough }),
  },
  {
    title: sections.saliency,
    load: async () => ({ default: (await import('./saliency/saliency.tsx')).Saliency }),
  },
  {
    title: sections.ablation,
    load: async () => ({ default: (await import('./ablation/ablation.tsx')).Ablation }),
  },
  {
    title: sections.embedding,
    load: async () => ({ default: (await import('./embedding/embedding.tsx')).Embedding }),
  },
  {
    title: sections.health,
    load: async () => ({ default: (await import('./health/health.tsx')).Health }),
  },
  {
    title: sections.doctor,
    load: async () => ({ default: (await import('./doctor/doctor.tsx')).Doctor }),
  },
  {
    title: sections.microscope,
    load: async () => ({ default: (await import('./microscope/microscope.tsx')).Microscope }),
  },
  {
    title: sections.slowMotion,
    load: async () => ({ default: (await import('./slow-motion/slow-motion.tsx')).SlowMotion }),
  },
] as const;

interface InspectPanelProps {
  /** What looking costs. */
  readonly cost: ReactNode;
}

/** The network from the inside, a section a question; a folded one costs nothing. */
export function InspectPanel({ cost }: InspectPanelProps) {
  useEffect(startInspectedDigit, []);
  const timesRevealed = useRevealedDigit(({ times }) => times);
  return (
    <div className={styles.panel}>
      {SECTIONS.map(({ title, load }, place) => (
        <LazyDisclosure
          key={title}
          load={load}
          startsOpen={place === 0}
          timesRevealed={title === sections.digit ? timesRevealed : 0}
          title={title}
        />
      ))}
      {cost}
    </div>
  );
}
