import { inspectAblation } from '../../engine/inspect/inspect-ablation.ts';
import { inspectActivations } from '../../engine/inspect/inspect-activations.ts';
import { inspectEmbedding } from '../../engine/inspect/inspect-embedding.ts';
import { inspectHealth } from '../../engine/inspect/inspect-health.ts';
import { inspectMatrix } from '../../engine/inspect/inspect-matrix.ts';
import { inspectMicroscope } from '../../engine/inspect/inspect-microscope.ts';
import { inspectSaliency } from '../../engine/inspect/inspect-saliency.ts';
import { inspectSlowStep } from '../../engine/inspect/inspect-slow-step.ts';
import { inspectTiles } from '../../engine/inspect/inspect-tiles.ts';
import { inspectUnitRanks } from '../../engine/inspect/inspect-unit-ranks.ts';
import type { InspectionBench, InspectionPlan } from '../../engine/inspect/inspection.ts';
import type {
  InspectionFinding,
  InspectionQuestion,
  InspectionTopic,
} from '../../spec/inspection/topics.ts';

type Inspector<Topic extends InspectionTopic> = (
  bench: InspectionBench,
  question: InspectionQuestion<Topic>,
) => InspectionPlan<InspectionFinding<Topic>>;

/** Who answers questions of which topic. */
const INSPECTORS: { readonly [Topic in InspectionTopic]: Inspector<Topic> } = {
  tiles: inspectTiles,
  matrix: inspectMatrix,
  unitRanks: inspectUnitRanks,
  activations: inspectActivations,
  saliency: inspectSaliency,
  microscope: inspectMicroscope,
  slowStep: inspectSlowStep,
  health: inspectHealth,
  embedding: inspectEmbedding,
  ablation: inspectAblation,
  ablationRanks: inspectAblation,
};

export function planOf<Topic extends InspectionTopic>(
  bench: InspectionBench,
  { topic, question }: { readonly topic: Topic; readonly question: InspectionQuestion<Topic> },
): InspectionPlan<unknown> {
  return INSPECTORS[topic](bench, question);
}
