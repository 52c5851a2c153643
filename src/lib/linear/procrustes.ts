/** An orthogonal matrix of the plane, [[xx, xy], [yx, yy]]: a turn about the origin, mirrored or not. */
export interface PlaneTurn {
  readonly xx: number;
  readonly xy: number;
  readonly yx: number;
  readonly yy: number;
}

const NO_TURN: PlaneTurn = { xx: 1, xy: 0, yx: 0, yy: 1 };

/**
 * The turn, mirrored if that is better, that brings points nearest to others: R with the least Σ |R aᵢ − bᵢ|²
 * (the orthogonal Procrustes problem: Schönemann 1966, Psychometrika 31). In the plane its solution needs no
 * singular values: with M = Σ b aᵀ the best turn is along (M₀₀ + M₁₁, M₁₀ − M₀₁), the best mirrored one
 * along (M₀₀ − M₁₁, M₁₀ + M₀₁), and the longer of the two wins.
 *
 * @param from [n, 2] @param to [n, 2] of the same points.
 */
export function bestTurn(from: ArrayLike<number>, to: ArrayLike<number>): PlaneTurn {
  let [m00, m01, m10, m11] = [0, 0, 0, 0];
  for (let i = 0; i < from.length; i += 2) {
    const [ax, ay] = [from[i] ?? 0, from[i + 1] ?? 0];
    const [bx, by] = [to[i] ?? 0, to[i + 1] ?? 0];
    m00 += bx * ax;
    m01 += bx * ay;
    m10 += by * ax;
    m11 += by * ay;
  }
  const turn = Math.sqrt(squared(m00 + m11) + squared(m10 - m01));
  const mirror = Math.sqrt(squared(m00 - m11) + squared(m10 + m01));
  if (!(turn > 0 || mirror > 0)) return NO_TURN;
  if (turn >= mirror) {
    const [cosine, sine] = [(m00 + m11) / turn, (m10 - m01) / turn];
    return { xx: cosine, xy: -sine, yx: sine, yy: cosine };
  }
  const [cosine, sine] = [(m00 - m11) / mirror, (m10 + m01) / mirror];
  return { xx: cosine, xy: sine, yx: sine, yy: -cosine };
}

const squared = (value: number): number => value * value;

/** @param points [n, 2] @returns them turned. */
export function turned(points: Float32Array, { xx, xy, yx, yy }: PlaneTurn): Float32Array {
  const moved = new Float32Array(points.length);
  for (let i = 0; i < points.length; i += 2) {
    const [x, y] = [points[i] ?? 0, points[i + 1] ?? 0];
    moved[i] = xx * x + xy * y;
    moved[i + 1] = yx * x + yy * y;
  }
  return moved;
}
