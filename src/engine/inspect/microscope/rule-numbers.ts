import type { RuleNumbers } from '../../../spec/inspection/microscope.ts';
import type { Optimizer } from '../../../spec/vocabulary.ts';
import type { StepSettings } from '../../step-settings.ts';

/** What a step is made with, to be read off once it is made: clipping is known only then. */
export function ruleNumbers(optimizer: Optimizer, settings: StepSettings): RuleNumbers {
  const learningRate = settings.at('learningRate');
  return {
    optimizer,
    learningRate,
    momentum: settings.at('momentum'),
    rho: settings.at('rho'),
    beta1: settings.at('beta1'),
    beta2: settings.at('beta2'),
    epsilon: settings.at('epsilon'),
    meanCorrection: 1 - settings.at('beta1Power'),
    squareCorrection: 1 - settings.at('beta2Power'),
    // Adam is the one rule without: see `updateOperations`.
    kept: optimizer === 'adam' ? 1 : 1 - learningRate * settings.at('weightDecay'),
    clipping: settings.at('clipNorm') > 0 ? settings.at('gradientScale') : 1,
    maxNorm: settings.at('maxNorm'),
  };
}
