import { expect, it } from 'vitest';
import { finish } from '../../testing/finish.ts';
import { gramMatrix } from './gram-matrix.ts';

// More than two strips long and not a whole number of them; whole numbers, so that sums are exact.
it.each([1, 2, 5, 8])('the products of %d vectors are those of one after the other', (count) => {
  const length = 603;
  const vectors = Float64Array.from({ length: count * length }, (_, i) => ((i * 37) % 23) - 11);
  const products = finish(gramMatrix(vectors, count, length));
  for (let i = 0; i < count; i++) {
    for (let j = 0; j < count; j++) {
      let product = 0;
      for (let k = 0; k < length; k++) {
        product += (vectors[i * length + k] ?? 0) * (vectors[j * length + k] ?? 0);
      }
      expect(products[i * count + j]).toBe(product);
    }
  }
});
