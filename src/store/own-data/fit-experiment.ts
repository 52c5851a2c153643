import { type DataChoice, fittedChoice } from '../../spec/own-data-fit.ts';
import { type ExperimentState, useExperiment } from '../experiment.ts';
import { useDataInUse } from './data-in-use.ts';
import type { KeptSet } from './own-data-record.ts';

/** An experiment that is taken up, with what the set in use has of classes and can spare of digits. */
export function fitted(experiment: ExperimentState): ExperimentState {
  const { set } = useDataInUse.getState();
  if (set === null) return experiment;
  useDataInUse.setState({ choiceOfMnist: choiceOf(experiment) });
  return withChoice(experiment, fittedChoice(experiment.spec, set));
}

/** Fits the experiment on the page to another set, or gives it back what it had of MNIST. */
export function fitExperiment(from: KeptSet | null, to: KeptSet | null): void {
  const experiment = useExperiment.getState();
  const { choiceOfMnist } = useDataInUse.getState();
  const own = choiceOf(experiment);
  const isAsFitted =
    from !== null && choiceOfMnist !== null && isSame(own, fittedChoice(choiceOfMnist, from));
  const asked = isAsFitted ? choiceOfMnist : own;
  const choice = to === null ? asked : fittedChoice(asked, to);
  useExperiment.setState(withChoice(experiment, choice));
  useDataInUse.setState({ choiceOfMnist: to === null ? null : asked });
}

const choiceOf = ({ spec }: ExperimentState): DataChoice => ({
  classes: spec.classes,
  validationSize: spec.validationSize,
});

const withChoice = (experiment: ExperimentState, choice: DataChoice): ExperimentState => ({
  ...experiment,
  spec: { ...experiment.spec, ...choice },
});

const isSame = (a: DataChoice, b: DataChoice): boolean =>
  a.validationSize === b.validationSize && a.classes.join() === b.classes.join();
