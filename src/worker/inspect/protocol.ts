import type { InspectionTopic } from '../../spec/inspection/topics.ts';

/** How far a look inside the network has come, when it takes long. */
export interface InspectionEvent {
  readonly kind: 'inspection';
  readonly topic: InspectionTopic;
  /** Of the work, 0 to 1. */
  readonly share: number;
}
