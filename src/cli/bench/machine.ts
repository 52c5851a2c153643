import { availableParallelism, cpus } from 'node:os';
import type { Browser } from '@playwright/test';

/** Where and when figures were measured; they are worth nothing without it. */
export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly browser: string;
  readonly date: string;
}

export function describeMachine(browser: Browser): Machine {
  return {
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    browser: `${browser.browserType().name()} ${browser.version()}`,
    date: new Date().toISOString().slice(0, 10),
  };
}
