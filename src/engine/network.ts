import type { ExperimentSpec } from '../spec/experiment.ts';
import { layerShapes, parameterCount } from '../spec/layers.ts';
import { PIXEL_COUNT } from '../spec/mnist.ts';
import { type AnswerRoom, allocateAnswerRoom } from './calibration/answer-room.ts';
import { allocateEvaluationChunk, type EvaluationChunk } from './evaluation-chunk.ts';
import { fillLevels } from './input-scaling.ts';
import type { Floats } from './kernels/kernels.ts';
import { allocateLessonRoom, type LessonRoom } from './lesson-room.ts';
import { type Allocator, MemoryMeter } from './memory.ts';
import { slotCount } from './optimizers.ts';
import { allocateParameters, type Parameters } from './parameters.ts';
import { STEP_SETTING_COUNT, StepSettings } from './step-settings.ts';
import { StepState } from './step-state.ts';
import { NORM_BLOCK } from './update-pass.ts';
import { allocateWorkspace, CHUNK_ROWS, type Workspace } from './workspace.ts';

const GREY_LEVELS = 256;

/** Every array that one experiment trains in, laid out once. */
export interface Network {
  readonly parameters: Parameters;
  /** The parameters that were best on validation. */
  readonly best: Floats;
  readonly state: StepState;
  readonly settings: StepSettings;
  /** Sums of squares of the gradient, a block each, for its norm. */
  readonly normBlocks: Float64Array;
  /** Training and evaluation take turns in this one. */
  readonly workspace: Workspace;
  /** A single row of its own, so that a prediction disturbs no step under way. */
  readonly predictionWorkspace: Workspace;
  /** The one digit to predict. */
  readonly predictionPixels: Uint8Array;
  /** How fast each of its pixels changes what the network is given; going back, the answer. */
  readonly pixelSlopes: Floats;
  /** The one training digit to preview. */
  readonly previewOrder: Int32Array;
  /** What each grey level is worth to the first layer. */
  readonly levels: Floats;
  /** Which digit stands where in the epoch under way. */
  readonly order: Int32Array;
  /** 0, 1, 2, …: the rows of a chunk in their own order. */
  readonly rowOrder: Int32Array;
  readonly evaluation: EvaluationChunk;
  readonly lesson: LessonRoom;
  readonly answerRoom: AnswerRoom;
}

/** @param trainingSize digits of the training file that are not held out. */
export function allocateNetwork(
  allocator: Allocator,
  spec: ExperimentSpec,
  trainingSize: number,
): Network {
  const shapes = layerShapes(spec);
  const length = parameterCount(spec);
  return {
    parameters: allocateParameters(allocator, shapes, slotCount(spec.optimizer)),
    best: allocator.floats(spec.validationSize > 0 ? length : 0),
    state: new StepState(allocator, spec.hiddenLayers.length),
    settings: new StepSettings(allocator.doubles(STEP_SETTING_COUNT)),
    normBlocks: allocator.doubles(Math.ceil(length / NORM_BLOCK)),
    workspace: allocateWorkspace(allocator, shapes, CHUNK_ROWS),
    predictionWorkspace: allocateWorkspace(allocator, shapes, 1),
    predictionPixels: allocator.bytes(PIXEL_COUNT),
    pixelSlopes: allocator.floats(PIXEL_COUNT),
    previewOrder: allocator.indices(1),
    levels: allocator.floats(GREY_LEVELS),
    order: allocator.indices(Math.min(trainingSize, spec.trainingSize)),
    rowOrder: allocator.indices(CHUNK_ROWS),
    evaluation: allocateEvaluationChunk(allocator, shapes.at(-1)?.outputs ?? 0),
    lesson: allocateLessonRoom(allocator),
    answerRoom: allocateAnswerRoom(allocator, shapes),
  };
}

/** Sets everything that holds for a whole run; whatever was in the memory is overwritten. */
export function prepareNetwork(network: Network, spec: ExperimentSpec): void {
  for (const slot of network.parameters.slots) slot.fill(0);
  network.settings.reset();
  fillLevels(network.levels, spec.inputScaling);
  network.rowOrder.forEach((_, row) => {
    network.rowOrder[row] = row;
  });
}

/** Bytes that `allocateNetwork` takes; known before anything is allocated. */
export function networkBytes(spec: ExperimentSpec, trainingSize: number): number {
  const meter = new MemoryMeter();
  allocateNetwork(meter, spec, trainingSize);
  return meter.bytesTaken;
}
