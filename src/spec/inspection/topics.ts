import type { AblationFinding, AblationQuestion } from './ablation.ts';
import type { ActivationsFinding, ActivationsQuestion } from './activations.ts';
import type { EmbeddingFinding, EmbeddingQuestion } from './embedding.ts';
import type { HealthFinding, HealthQuestion } from './health.ts';
import type { MatrixFinding, MatrixQuestion } from './matrix.ts';
import type { MicroscopeFinding, MicroscopeQuestion } from './microscope.ts';
import type { SaliencyFinding, SaliencyQuestion } from './saliency.ts';
import type { SlowStepFinding, SlowStepQuestion } from './slow-step.ts';
import type { TilesFinding, TilesQuestion } from './tiles.ts';
import type { UnitRanksFinding, UnitRanksQuestion } from './unit-ranks.ts';

/** What can be asked of the inside of a network, and what comes of it. One question of a topic at a time. */
export interface InspectionTopics {
  tiles: { readonly question: TilesQuestion; readonly finding: TilesFinding };
  matrix: { readonly question: MatrixQuestion; readonly finding: MatrixFinding };
  unitRanks: { readonly question: UnitRanksQuestion; readonly finding: UnitRanksFinding };
  activations: { readonly question: ActivationsQuestion; readonly finding: ActivationsFinding };
  saliency: { readonly question: SaliencyQuestion; readonly finding: SaliencyFinding };
  microscope: { readonly question: MicroscopeQuestion; readonly finding: MicroscopeFinding };
  slowStep: { readonly question: SlowStepQuestion; readonly finding: SlowStepFinding };
  health: { readonly question: HealthQuestion; readonly finding: HealthFinding };
  embedding: { readonly question: EmbeddingQuestion; readonly finding: EmbeddingFinding };
  ablation: { readonly question: AblationQuestion; readonly finding: AblationFinding };
  /** The same for each unit of a layer, on request: it may take long, and the one above goes on beside it. */
  ablationRanks: { readonly question: AblationQuestion; readonly finding: AblationFinding };
}

export type InspectionTopic = keyof InspectionTopics;
export type InspectionQuestion<Topic extends InspectionTopic> = InspectionTopics[Topic]['question'];
export type InspectionFinding<Topic extends InspectionTopic> = InspectionTopics[Topic]['finding'];

/** A question with its topic. */
export type InspectionRequest = {
  readonly [Topic in InspectionTopic]: {
    readonly topic: Topic;
    readonly question: InspectionQuestion<Topic>;
  };
}[InspectionTopic];

/** What was found inside the network. */
export interface Inspected<Topic extends InspectionTopic = InspectionTopic> {
  readonly runId: number;
  /** Updates done by the run when it was found. */
  readonly step: number;
  /** Of the worker's time, what it took. */
  readonly costMs: number;
  readonly finding: InspectionFinding<Topic>;
}
