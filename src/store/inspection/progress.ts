import { create } from 'zustand';
import type { InspectionTopic } from '../../spec/inspection/topics.ts';

/** How far the looks inside the network have come that take long, 0 to 1; null for those that do not. */
export type InspectionProgress = Partial<Readonly<Record<InspectionTopic, number | null>>>;

export const useInspectionProgress = create<InspectionProgress>()(() => ({}));
