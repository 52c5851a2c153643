import { filesOfKind, type Manifest, type ManifestFile } from './manifest.ts';

/**
 * The manifest's files, each once, in the order that lets training start soonest: the first
 * training file, those holding the validation digits (the last `validationSize`), the test files,
 * the rest.
 */
export function fetchOrder(manifest: Manifest, validationSize: number): ManifestFile[] {
  const training = filesOfKind(manifest, 'train');
  const total = training.reduce((sum, { count }) => sum + count, 0);
  const heldOut = training.filter(({ first, count }) => first + count > total - validationSize);
  const order = [...training.slice(0, 1), ...heldOut, ...filesOfKind(manifest, 'test')];
  return [...new Set([...order, ...training])];
}
