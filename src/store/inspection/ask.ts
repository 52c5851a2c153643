import type {
  Inspected,
  InspectionQuestion,
  InspectionTopic,
} from '../../spec/inspection/topics.ts';
import { isActive, useRun } from '../run.ts';
import { currentClient, hasNetwork } from '../session.ts';
import { Allowance } from './allowance.ts';
import { useInspectionProgress } from './progress.ts';

/**
 * What all looks are paid from, those that somebody asks for once as well: the views that follow the
 * training wait for it.
 */
export const allowance = new Allowance(() => performance.now());

/**
 * Looks inside the network once. A new question takes the place of one of the same topic, which then
 * comes to null; so does one that nobody could answer, or another network did.
 */
export async function askInspection<Topic extends InspectionTopic>(
  topic: Topic,
  question: InspectionQuestion<Topic>,
): Promise<Inspected<Topic> | null> {
  if (!(await hasNetwork())) return null;
  const outcome = await currentClient()?.inspect(topic, question);
  if (useInspectionProgress.getState()[topic] != null) {
    useInspectionProgress.setState({ [topic]: null });
  }
  const { runId, status } = useRun.getState();
  if (!outcome?.ok || outcome.value?.runId !== runId) return null;
  if (isActive(status)) allowance.spend(outcome.value.costMs);
  return outcome.value;
}

/** Gives up the question of a topic: nobody waits for it any more. */
export function stopInspecting(topic: InspectionTopic): void {
  void currentClient()?.stopInspecting(topic);
}
