/** Spaces out something that happens too often. */
export interface Pace {
  /** Runs the action: now if it may, else once as soon as it may. */
  request(): void;
  /** Runs what waited for `isHeld` to end. */
  resume(): void;
  /** Forgets what is waiting. */
  stop(): void;
}

/**
 * @param action runs at most once in `gapMs`, and not while `isHeld`; the last request is never lost.
 */
export function createPace(action: () => void, gapMs: number, isHeld: () => boolean): Pace {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let isWaiting = false;

  function run(): void {
    if (timer !== null || isHeld()) return;
    isWaiting = false;
    timer = setTimeout(settle, gapMs);
    action();
  }
  function settle(): void {
    timer = null;
    if (isWaiting) run();
  }
  function request(): void {
    isWaiting = true;
    run();
  }
  function resume(): void {
    if (isWaiting) run();
  }
  function stop(): void {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    isWaiting = false;
  }
  return { request, resume, stop };
}
