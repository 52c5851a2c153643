import { copy } from './en/copy.ts';
import { curves } from './en/curves.ts';
import { dataPanel } from './en/data-panel.ts';
import { digit, digitText } from './en/digit.ts';
import { evaluation } from './en/evaluation.ts';
import { gallery } from './en/gallery.ts';
import { inspectAblation } from './en/inspect-ablation.ts';
import { inspectDigit } from './en/inspect-digit.ts';
import { inspectDoctor } from './en/inspect-doctor.ts';
import { inspectEmbedding } from './en/inspect-embedding.ts';
import { inspectHealth } from './en/inspect-health.ts';
import { inspectMicroscope } from './en/inspect-microscope.ts';
import { inspectSaliency } from './en/inspect-saliency.ts';
import { inspectSlowMotion } from './en/inspect-slow-motion.ts';
import { inspectSubject } from './en/inspect-subject.ts';
import { inspectWeights } from './en/inspect-weights.ts';
import { inspection } from './en/inspection.ts';
import { looking } from './en/looking.ts';
import { ownData } from './en/own-data.ts';
import { paging } from './en/paging.ts';
import { reject } from './en/reject.ts';
import { seenTogether } from './en/seen-together.ts';
import { teach } from './en/teach.ts';

/** The sentences of panels that load when they are opened: the first paint does not wait for them. */
export const panelText = {
  copy,
  curves,
  dataPanel,
  digit,
  digitText,
  evaluation,
  gallery,
  inspection,
  inspectAblation,
  inspectDigit,
  inspectDoctor,
  inspectHealth,
  inspectSaliency,
  inspectMicroscope,
  inspectSlowMotion,
  inspectEmbedding,
  inspectSubject,
  inspectWeights,
  looking,
  paging,
  ownData,
  reject,
  seenTogether,
  teach,
} as const;
