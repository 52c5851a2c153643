import type { ExperimentSpec } from '../spec/experiment.ts';
import { layerShapes } from '../spec/layers.ts';
import { PIXEL_COUNT } from '../spec/mnist.ts';
import { type Allocator, MemoryMeter } from './memory.ts';
import { slotCount } from './optimizers.ts';
import { allocateParameters, type Parameters } from './parameters.ts';
import { StepState } from './step-state.ts';
import { allocateWorkspace, CHUNK_ROWS, type Workspace } from './workspace.ts';

/** Every array that one experiment trains in, laid out once. */
export interface Network {
  readonly parameters: Parameters;
  readonly state: StepState;
  /** Training and evaluation take turns in this one. */
  readonly workspace: Workspace;
  /** A single row of its own, so that a prediction disturbs no step under way. */
  readonly predictionWorkspace: Workspace;
  /** The one digit to predict. */
  readonly predictionPixels: Uint8Array;
  readonly predictionOrder: Int32Array;
  /** Which digit stands where in the epoch under way. */
  readonly order: Int32Array;
  /** The digits of the chunk that an evaluation scores. */
  readonly evaluationOrder: Int32Array;
}

/** @param trainingSize digits in an epoch: those of the training file that are not held out. */
export function allocateNetwork(
  allocator: Allocator,
  spec: ExperimentSpec,
  trainingSize: number,
): Network {
  const shapes = layerShapes(spec);
  return {
    parameters: allocateParameters(allocator, shapes, slotCount(spec.optimizer)),
    state: new StepState(allocator, spec.hiddenLayers.length),
    workspace: allocateWorkspace(allocator, shapes, CHUNK_ROWS),
    predictionWorkspace: allocateWorkspace(allocator, shapes, 1),
    predictionPixels: allocator.bytes(PIXEL_COUNT),
    predictionOrder: allocator.indices(1),
    order: allocator.indices(trainingSize),
    evaluationOrder: allocator.indices(CHUNK_ROWS),
  };
}

/** Bytes that `allocateNetwork` takes; known before anything is allocated. */
export function networkBytes(spec: ExperimentSpec, trainingSize: number): number {
  const meter = new MemoryMeter();
  allocateNetwork(meter, spec, trainingSize);
  return meter.bytesTaken;
}
