import { type Box, grownBy } from '../../../dataset/drawing/box.ts';
import { type Drawing, PAPER_SIDE } from '../../../dataset/drawing/drawing.ts';
import { IMAGE_SIDE } from '../../../spec/mnist.ts';
import { mnistImage } from '../mnist-image.ts';
import { PEN_WIDTH, paintDrawing } from '../paint-pad.ts';

/** Where the 20 × 20 pixels begin and end when they are in the middle. */
const FRAME_EDGE = 4;

/** The drawing as it is on the pad, and where it is cut. */
export function paintWithCrop(canvas: HTMLCanvasElement, drawing: Drawing, crop: Box | null): void {
  const context = paintDrawing(canvas, drawing, { left: 0, top: 0, side: PAPER_SIDE });
  if (context === null || crop === null) return;
  const { left, top, right, bottom } = grownBy(crop, PEN_WIDTH / 2);
  context.strokeStyle = getComputedStyle(canvas).outlineColor;
  context.lineWidth = 4;
  context.strokeRect(left, top, right - left, bottom - top);
}

/** What is left after the cut, as large as it gets. */
export function paintCropped(canvas: HTMLCanvasElement, drawing: Drawing, crop: Box | null): void {
  const { left, top, right, bottom } = grownBy(
    crop ?? { left: 0, top: 0, right: PAPER_SIDE, bottom: PAPER_SIDE },
    crop === null ? 0 : PEN_WIDTH / 2,
  );
  const side = Math.max(right - left, bottom - top);
  const margin = { x: (side - (right - left)) / 2, y: (side - (bottom - top)) / 2 };
  paintDrawing(canvas, drawing, { left: left - margin.x, top: top - margin.y, side });
}

/** 28 × 28 grey levels as MNIST stores them, and the frame of 20 × 20. */
export function paintDigit(canvas: HTMLCanvasElement, digit: Uint8Array | null): void {
  const side = Math.max(IMAGE_SIDE, Math.round(canvas.clientWidth * devicePixelRatio));
  canvas.width = side;
  canvas.height = side;
  const context = canvas.getContext('2d');
  if (context === null) return;
  const pixels = new OffscreenCanvas(IMAGE_SIDE, IMAGE_SIDE);
  pixels.getContext('2d')?.putImageData(mnistImage(digit), 0, 0);
  context.imageSmoothingEnabled = false;
  context.drawImage(pixels, 0, 0, side, side);
  const unit = side / IMAGE_SIDE;
  const inner = (IMAGE_SIDE - 2 * FRAME_EDGE) * unit;
  context.strokeStyle = getComputedStyle(canvas).outlineColor;
  context.strokeRect(FRAME_EDGE * unit, FRAME_EDGE * unit, inner, inner);
}
