/** The colour of a class. It never stands alone: something else says the class as well. */
export const classColor = (label: number): string => `var(--color-class-${label})`;

/** The colours of the first `count` classes for a canvas, as the theme has them now: rgb(…). */
export function classColorsOn(canvas: HTMLCanvasElement, count: number): string[] {
  const own = canvas.style.color;
  const colors = Array.from({ length: count }, (_, label) => {
    canvas.style.color = classColor(label);
    return getComputedStyle(canvas).color;
  });
  canvas.style.color = own;
  return colors;
}
