import { describe, expect, it, vi } from 'vitest';
import type {
  Inspection,
  InspectionBench,
  InspectionPlan,
} from '../../engine/inspect/inspection.ts';
import { StepWatch, type StepWatcher } from '../../engine/step-watch.ts';
import type { InspectionRequest, InspectionTopic } from '../../spec/inspection/topics.ts';
import { benchOf } from '../../testing/inspection-fixture.ts';
import { makeTrainer } from '../../testing/trainer-fixture.ts';
import { LookingTime } from '../looking-time.ts';
import type { InspectedRun } from './inspection-in-hand.ts';
import { Inspections } from './inspections.ts';
import type { InspectionEvent } from './protocol.ts';

/** What the next question is answered with, … */
let plan: InspectionPlan<unknown>;
/** … and another, of this topic. */
let matrixPlan: InspectionPlan<unknown>;
/** What making a plan takes. */
let planning = () => {};
/** What the inspections did, in their order. */
let log: string[] = [];

vi.mock('./inspectors.ts', () => ({
  planOf: (_: InspectionBench, { topic }: InspectionRequest) => {
    planning();
    return topic === 'matrix' ? matrixPlan : plan;
  },
}));

const about = (topic: InspectionTopic) => ({ topic, question: {} }) as InspectionRequest;

/** Work of so many slices, each as long as a test says. */
function workOf(name: string, slices: number, spend: () => void = () => {}) {
  return function* (): Inspection<string> {
    try {
      for (let slice = 1; slice <= slices; slice++) {
        log.push(`${name} ${slice}`);
        spend();
        yield slice / slices;
      }
      return `${name} found`;
    } finally {
      log.push(`${name} left`);
    }
  };
}

const planFor = (work: () => Inspection<unknown>, rest: Partial<InspectionPlan<unknown>> = {}) =>
  ({ watcher: null, atRest: 'wait', borrows: false, work, ...rest }) as const;

/**
 * A slice is one piece of work: the clock moves past every deadline.
 *
 * @param lookMs how far it is on at each look at it.
 */
function begin(lookMs = 20) {
  let time = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    time += lookMs;
    return time;
  });
  log = [];
  planning = () => {};
  const fixture = makeTrainer();
  const bench: InspectionBench = benchOf(fixture);
  const run = {
    runId: 3,
    weightsStep: 40,
    isUnderWay: false,
    isScoring: false,
    hasDiverged: false,
    watch: fixture.trainer.watch,
    bench,
  };
  const events: InspectionEvent[] = [];
  /** When each of them was sent. */
  const sentAt: number[] = [];
  const looking = new LookingTime(() => true);
  const inspections = new Inspections(looking, (event) => {
    events.push(event);
    sentAt.push(time);
  });
  const finish = () => {
    for (let slice = 0; slice < 50; slice++) inspections.advance(run);
  };
  return {
    inspections,
    run: run as { -readonly [K in keyof InspectedRun]: InspectedRun[K] },
    events,
    sentAt,
    looking,
    fixture,
    finish,
  };
}

describe('a look inside the network', () => {
  it('is answered with the run and step whose network it is, and with what it cost', async () => {
    const { inspections, looking, finish } = begin();
    plan = planFor(workOf('a', 3));
    const answer = inspections.ask(about('tiles'));
    finish();
    expect(await answer).toMatchObject({ runId: 3, step: 40, finding: 'a found' });
    expect((await answer)?.costMs).toBeGreaterThan(0);
    expect(looking.milliseconds).toBeGreaterThan(0);
  });

  it('is done before the next is begun', async () => {
    const { inspections, finish } = begin();
    plan = planFor(workOf('a', 2));
    void inspections.ask(about('tiles'));
    matrixPlan = planFor(workOf('b', 1));
    void inspections.ask(about('matrix'));
    finish();
    expect(log).toEqual(['a 1', 'a 2', 'a left', 'b 1', 'b left']);
  });

  it('gives way to another of its topic, and puts back what it had borrowed', async () => {
    const { inspections, run, finish } = begin();
    plan = planFor(workOf('a', 9));
    const first = inspections.ask(about('tiles'));
    inspections.advance(run);
    plan = planFor(workOf('b', 1));
    const second = inspections.ask(about('tiles'));
    expect(await first).toBeNull();
    expect(log).toEqual(['a 1', 'a left']);
    finish();
    expect(await second).toMatchObject({ finding: 'b found' });
  });

  it('can be given up, and is when its network goes', async () => {
    const { inspections, run } = begin();
    plan = planFor(workOf('a', 9));
    const first = inspections.ask(about('tiles'));
    inspections.advance(run);
    inspections.stop('tiles');
    const second = inspections.ask(about('matrix'));
    inspections.drop();
    expect([await first, await second]).toEqual([null, null]);
    expect(inspections.advance(run)).toBe(false);
  });

  it('begins anew when the weights are about to change', async () => {
    const { inspections, run, finish } = begin();
    plan = planFor(workOf('a', 2));
    const answer = inspections.ask(about('tiles'));
    inspections.advance(run);
    inspections.restart();
    finish();
    expect(log).toEqual(['a 1', 'a left', 'a 1', 'a 2', 'a left']);
    expect(await answer).toMatchObject({ finding: 'a found' });
  });

  it('gives the network back when somebody asks it something, if it had borrowed it', async () => {
    const { inspections, run } = begin();
    plan = planFor(workOf('a', 2));
    void inspections.ask(about('tiles'));
    inspections.advance(run);
    inspections.giveBack();
    expect(log).toEqual(['a 1']);
    inspections.drop();
    plan = planFor(workOf('b', 2), { borrows: true });
    void inspections.ask(about('tiles'));
    inspections.advance(run);
    inspections.giveBack();
    expect(log.slice(-2)).toEqual(['b 1', 'b left']);
  });

  it('waits with borrowing until the network is scored', () => {
    const { inspections, run } = begin();
    plan = planFor(workOf('a', 1), { borrows: true });
    void inspections.ask(about('tiles'));
    run.isScoring = true;
    expect(inspections.advance(run)).toBe(false);
    run.isScoring = false;
    expect(inspections.advance(run)).toBe(true);
    expect(log).toEqual(['a 1']);
  });

  it('tells how far it has come once it is waited for, at most ten times a second', () => {
    const { inspections, run, events, sentAt } = begin(4);
    plan = planFor(workOf('a', 60));
    void inspections.ask(about('embedding'));
    for (let slice = 0; slice < 50; slice++) inspections.advance(run);
    const shares = events.map(({ share }) => share);
    expect(shares.length).toBeGreaterThan(5);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(events[0]).toMatchObject({ kind: 'inspection', topic: 'embedding' });
    expect(sentAt[0]).toBeGreaterThanOrEqual(300);
    for (const [i, at] of sentAt.slice(1).entries()) {
      expect(at - (sentAt[i] ?? 0)).toBeGreaterThanOrEqual(100);
    }
  });
});

describe('a look at a step', () => {
  const watcher = (): StepWatcher => ({
    beforeUpdate: ({ step }) => log.push(`before ${step}`),
    afterUpdate: () => log.push('after'),
  });

  it('sees the next step of a run under way, and lets the run go on until then', async () => {
    const { inspections, run, fixture, finish } = begin();
    plan = planFor(workOf('a', 1), { watcher: watcher(), atRest: 'rehearse' });
    const answer = inspections.ask(about('health'));
    run.isUnderWay = true;
    expect(inspections.advance(run)).toBe(false);
    expect(inspections.advance(run)).toBe(false);
    fixture.work('step');
    finish();
    expect(log).toEqual(['before 1', 'after', 'a 1', 'a left']);
    expect(await answer).toMatchObject({ finding: 'a found' });
  });

  it('sees a rehearsal of it when the run is at rest', () => {
    const { inspections, fixture, finish } = begin();
    plan = planFor(workOf('a', 1), { watcher: watcher(), atRest: 'rehearse' });
    void inspections.ask(about('health'));
    finish();
    expect(log).toEqual(['before 1', 'after', 'a 1', 'a left']);
    expect(fixture.trainer.step).toBe(0);
  });

  it('sees a rehearsal also when the run came to rest while it waited', () => {
    const { inspections, run, finish, fixture } = begin();
    plan = planFor(workOf('a', 1), { watcher: watcher(), atRest: 'rehearse' });
    void inspections.ask(about('health'));
    run.isUnderWay = true;
    inspections.advance(run);
    run.isUnderWay = false;
    finish();
    expect(log).toEqual(['before 1', 'after', 'a 1', 'a left']);
    log = [];
    fixture.work('step');
    expect(log).toEqual([]);
  });

  it('waits for a real one where it has to be', () => {
    const { inspections, run, fixture } = begin();
    plan = planFor(workOf('a', 1), { watcher: watcher(), atRest: 'wait' });
    void inspections.ask(about('slowStep'));
    expect(inspections.advance(run)).toBe(false);
    fixture.work('step');
    expect(inspections.advance(run)).toBe(true);
    expect(log).toEqual(['before 1', 'after', 'a 1']);
  });

  it('costs what planning it and borrowing the network take, too', async () => {
    const { inspections, run, finish } = begin();
    const { bench } = run;
    // Each look at the clock is 20 ms on.
    const spend = (ms: number) => {
      for (let look = 0; look < ms / 20; look++) performance.now();
    };
    planning = () => spend(10_000);
    const borrow = () => {
      spend(50_000);
      return bench.borrow();
    };
    run.bench = { ...bench, borrow };
    plan = planFor(workOf('a', 1), { watcher: watcher(), atRest: 'rehearse' });
    const answer = inspections.ask(about('health'));
    finish();
    expect((await answer)?.costMs).toBeGreaterThan(60_000);
  });

  it('comes to nothing in a run that has diverged', async () => {
    const { inspections, run, finish } = begin();
    run.hasDiverged = true;
    for (const atRest of ['rehearse', 'wait'] as const) {
      plan = planFor(workOf('a', 1), { watcher: watcher(), atRest });
      const answer = inspections.ask(about('health'));
      finish();
      expect(await answer).toBeNull();
    }
    expect(log).toEqual([]);
    expect(run.watch).toBeInstanceOf(StepWatch);
  });

  it('is not seen any more when it was given up', () => {
    const { inspections, run, fixture } = begin();
    plan = planFor(workOf('a', 1), { watcher: watcher(), atRest: 'wait' });
    void inspections.ask(about('slowStep'));
    inspections.advance(run);
    inspections.stop('slowStep');
    fixture.work('step');
    expect(log).toEqual([]);
  });
});
