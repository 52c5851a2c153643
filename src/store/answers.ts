import { create } from 'zustand';
import { type AnswerFacts, answerFacts } from '../measures/answer-facts.ts';
import type { RecordedEvaluation, ScoredSplit } from '../spec/answers.ts';
import type { DigitSplit } from '../spec/selection.ts';
import type { AnswersReport, WhichEvaluation } from '../worker/protocol.ts';
import { useRun } from './run.ts';
import { useSelection } from './selection.ts';
import { currentClient, hasNetwork, subscribeToRuns } from './session.ts';

/** The evaluation that another is compared with. */
export interface EarlierAnswers extends RecordedEvaluation {
  /** [n] classes, of the same digits. */
  readonly predictions: Uint8Array;
}

export interface ShownAnswers {
  /** The same object while the same evaluation is on show. */
  readonly answers: AnswersReport;
  /** Null where only the predictions are kept. */
  readonly facts: AnswerFacts | null;
  /** Null without another evaluation, and while nobody compares. */
  readonly earlier: EarlierAnswers | null;
  /** Those of the run whose answers are kept, the oldest first. */
  readonly recorded: readonly RecordedEvaluation[];
}

/** The number of an evaluation, or the one recorded before the one shown. */
export type ComparedEvaluation = number | 'before';

export interface AnswersState {
  /** Which evaluation a person chose: the current one is followed live. */
  readonly which: WhichEvaluation;
  readonly comparedWith: ComparedEvaluation;
  /** Null while there is none, and while nobody looks. */
  readonly shown: ShownAnswers | null;
  /** Whether that is known: false until the first answer since somebody began to look. */
  readonly isKnown: boolean;
}

export const initialAnswers: AnswersState = {
  which: 'current',
  comparedWith: 'before',
  shown: null,
  isKnown: false,
};

export const useAnswers = create<AnswersState>()(() => initialAnswers);

// A choice belongs to its run, whether or not anybody looks when that ends.
subscribeToRuns(() =>
  useAnswers.setState({ which: 'current', comparedWith: 'before', shown: null }),
);

export function chooseEvaluation(which: WhichEvaluation): void {
  useAnswers.setState({ which });
}

export function compareWith(comparedWith: ComparedEvaluation): void {
  useAnswers.setState({ comparedWith });
}

/** How many views want the answers as the run goes on, and how many want to compare them. */
const wanted = { answers: 0, comparison: 0 };
let following: Following | null = null;

/** Keeps the answers of the chosen evaluation at hand until the returned function is called. */
export function startAnswers(): () => void {
  following ??= follow();
  return want('answers', () => {
    following?.stop();
    following = null;
  });
}

/** Keeps those of another evaluation at hand beside them until the returned function is called. */
export function startComparing(): () => void {
  const stop = want('comparison', () => {});
  following?.look();
  return stop;
}

function want(what: keyof typeof wanted, onLast: () => void): () => void {
  wanted[what] += 1;
  let isOver = false;
  return () => {
    if (isOver) return;
    isOver = true;
    wanted[what] -= 1;
    if (wanted[what] === 0) onLast();
  };
}

interface Following {
  readonly look: () => void;
  readonly stop: () => void;
}

/** One question at a time; what changed meanwhile is asked about next. */
function follow(): Following {
  let isBusy = false;
  let isDue = false;
  let isStopped = false;
  async function ask(): Promise<void> {
    isBusy = true;
    const shown = await askFor(wishNow());
    isBusy = false;
    if (isStopped) return;
    if (shown !== 'outdated') useAnswers.setState({ shown, isKnown: true });
    if (isDue) look();
  }
  const look = () => {
    isDue = isBusy;
    if (!isBusy && !isStopped) void ask();
  };
  const stops = [
    useRun.subscribe((run, before) => {
      const isOther =
        run.evaluation !== before.evaluation ||
        run.isBestRestored !== before.isBestRestored ||
        run.runId !== before.runId;
      if (isOther) look();
    }),
    useSelection.subscribe(({ split, change }, before) => {
      if (split !== before.split || change !== before.change) look();
    }),
    useAnswers.subscribe((state, before) => {
      const isOther = state.which !== before.which || state.comparedWith !== before.comparedWith;
      if (isOther) look();
    }),
  ];
  look();
  const stop = () => {
    isStopped = true;
    for (const end of stops) end();
    useAnswers.setState({ shown: null, isKnown: false });
  };
  return { look, stop };
}

/** What is to be on show. */
interface Wish {
  readonly runId: number | null;
  readonly split: DigitSplit;
  readonly which: WhichEvaluation;
  readonly comparedWith: ComparedEvaluation;
}

function wishNow(): Wish {
  const { which, comparedWith } = useAnswers.getState();
  return {
    runId: useRun.getState().runId,
    split: useSelection.getState().split,
    which,
    comparedWith,
  };
}

/** The run itself may have begun only while the question was under way. */
function isStill(wish: Wish, answers: AnswersReport | null): boolean {
  const now = wishNow();
  return (
    wish.split === now.split &&
    wish.which === now.which &&
    wish.comparedWith === now.comparedWith &&
    (answers === null || answers.runId === now.runId)
  );
}

async function askFor(wish: Wish): Promise<ShownAnswers | null | 'outdated'> {
  const { split, which, comparedWith } = wish;
  if (split === 'training' || !(await hasNetwork())) return null;
  const before = useAnswers.getState().shown;
  const outcome = await currentClient()?.answers(split, which);
  const answers = outcome?.ok ? outcome.value : null;
  if (answers === null) return isGone(before, wish) ? before : null;
  const { recorded } = answers;
  const number = isComparing() ? numberToCompare(answers, comparedWith) : null;
  const earlier = number === null ? null : await askEarlier(split, number, recorded);
  if (!isStill(wish, answers)) return 'outdated';
  // The same evaluation need not be looked through, nor drawn, again.
  const same = before !== null && isSame(before.answers, answers) ? before : null;
  const facts = same === null ? answerFacts(answers) : same.facts;
  return { answers: same?.answers ?? answers, facts, earlier, recorded };
}

const isComparing = (): boolean => wanted.comparison > 0 || useSelection.getState().change !== null;

/** Whether an evaluation that was chosen is on show though the run does not keep it any more. */
function isGone(before: ShownAnswers | null, { runId, split, which }: Wish): boolean {
  const answers = before?.answers;
  return answers?.runId === runId && answers.split === split && answers.number === which;
}

function isSame(before: AnswersReport, answers: AnswersReport): boolean {
  return (
    before.runId === answers.runId &&
    before.split === answers.split &&
    before.number === answers.number &&
    (before.logits === null) === (answers.logits === null)
  );
}

function numberToCompare(
  { number, recorded }: AnswersReport,
  comparedWith: ComparedEvaluation,
): number | null {
  if (comparedWith !== 'before') return comparedWith;
  return recorded.findLast((other) => other.number < number)?.number ?? null;
}

async function askEarlier(
  split: ScoredSplit,
  number: number,
  recorded: readonly RecordedEvaluation[],
): Promise<EarlierAnswers | null> {
  const moment = recorded.find((evaluation) => evaluation.number === number);
  const outcome = await currentClient()?.predictions(split, number);
  const predictions = outcome?.ok ? outcome.value : null;
  return moment === undefined || predictions === null ? null : { ...moment, predictions };
}
