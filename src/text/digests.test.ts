import { describe, expect, it } from 'vitest';
import { RECIPES } from '../spec/recipes/recipes.ts';
import { text } from './text.ts';

const base = RECIPES['first-network'];
const { data, network, optimizer, regularization, augmentation, earlyStopping } = text.digests;

describe('the digest of a folded group', () => {
  it('says off where nothing is on', () => {
    expect([regularization(base), augmentation(base), earlyStopping(base)]).toEqual([
      'off',
      'off',
      'off',
    ]);
  });

  it('names what is on, with its number', () => {
    const hiddenLayers = [{ units: 9, activation: 'leakyRelu', dropout: 0.2 } as const];
    expect(regularization({ ...base, l2Penalty: 0.0001, hiddenLayers })).toBe('L2 0.0001, dropout');
    expect(augmentation({ ...base, shift: 1.5, rotation: 10, elasticStrength: 34 })).toBe(
      'shift 1.5, 10°, elastic',
    );
    expect(earlyStopping({ ...base, patience: 10, restoreBest: true })).toBe(
      'after 10 epochs, restores best',
    );
    expect(network({ ...base, hiddenLayers })).toBe('slope 0.01');
  });

  it('leaves out what does not apply', () => {
    expect(regularization({ ...base, optimizer: 'adam', weightDecay: 0.01 })).toBe('off');
    expect(regularization({ ...base, loss: 'quadratic', labelSmoothing: 0.1 })).toBe('off');
  });

  it('counts the digits that are really trained on', () => {
    expect(data(base)).toBe('55,000 digits');
    expect(data({ ...base, trainingSize: 1_000, classes: [3, 8], labelNoise: 0.2 })).toBe(
      '1,000 digits, 38, 20\u00a0% noise',
    );
  });

  it('gives the numbers of the optimizer in use', () => {
    expect(optimizer({ ...base, optimizer: 'adam' })).toBe('0.9, 0.999');
    expect(optimizer({ ...base, optimizer: 'rmsprop' })).toBe('0.9');
    expect(optimizer({ ...base, optimizer: 'adagrad' })).toBe('1e-8');
  });
});
