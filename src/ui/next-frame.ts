export interface FrameTask {
  /** Runs the task before the next painting, once however often it is requested. */
  readonly request: () => void;
  readonly cancel: () => void;
}

export function onNextFrame(task: () => void): FrameTask {
  let frame: number | null = null;
  const run = () => {
    frame = null;
    task();
  };
  return {
    request: () => {
      frame ??= requestAnimationFrame(run);
    },
    cancel: () => {
      if (frame !== null) cancelAnimationFrame(frame);
      frame = null;
    },
  };
}
