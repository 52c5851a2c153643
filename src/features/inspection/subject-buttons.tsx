import { ChevronLeft, ChevronRight, PencilLine, SearchX } from 'lucide-react';
import type { DigitPlace } from '../../spec/selection.ts';
import { inspectDigit, useInspectedDigit } from '../../store/inspection/subject.ts';
import { panelText } from '../../text/panel-text.ts';
import { Button } from '../../ui/button.tsx';
import { digitAround, digitBeside } from './digit-series.ts';
import styles from './subject-bar.module.css';
import type { SubjectSeries } from './use-digit-series.ts';

const words = panelText.inspectSubject;

const go = (place: DigitPlace | null) => place !== null && inspectDigit(place);

/** To the drawing, to the digits beside this one, and to one that was read wrongly. */
export function SubjectButtons({
  series: { all, isPicked, wrong },
}: {
  readonly series: SubjectSeries;
}) {
  const source = useInspectedDigit((state) => state.source);
  const previous = digitBeside(source, all, -1);
  const next = digitBeside(source, all, 1);
  return (
    <div className={styles.buttons}>
      <Button
        hint={words.drawingHint}
        icon={<PencilLine aria-hidden />}
        isDisabled={source === 'drawing'}
        onPress={() => inspectDigit('drawing')}
      >
        {words.drawing}
      </Button>
      <Button
        icon={<ChevronLeft aria-hidden />}
        isDisabled={previous === null}
        onPress={() => go(previous)}
      >
        {words.previous}
      </Button>
      <Button isDisabled={next === null} onPress={() => go(next)}>
        {isPicked ? words.nextPicked : words.next}
        <ChevronRight aria-hidden />
      </Button>
      <WrongButton wrong={wrong} />
    </div>
  );
}

function WrongButton({ wrong }: Pick<SubjectSeries, 'wrong'>) {
  const source = useInspectedDigit((state) => state.source);
  const place = wrong && digitAround(source, wrong);
  return (
    <Button
      hint={wrongHint(wrong, place)}
      icon={<SearchX aria-hidden />}
      isDisabled={place === null}
      onPress={() => go(place)}
    >
      {words.wrong}
    </Button>
  );
}

function wrongHint(wrong: SubjectSeries['wrong'], place: DigitPlace | null): string {
  if (wrong === null) return words.notEvaluated;
  return place === null ? words.noneWrong : words.wrongHint;
}
