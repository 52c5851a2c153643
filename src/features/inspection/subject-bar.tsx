import { inspectDigit, useInspectedDigit } from '../../store/inspection/subject.ts';
import { dataSizes, useDataInUse } from '../../store/own-data/data-in-use.ts';
import { panelText } from '../../text/panel-text.ts';
import { GoToField } from '../../ui/go-to-field.tsx';
import { Hint } from '../../ui/hint.tsx';
import { placeIn } from './digit-series.ts';
import styles from './subject-bar.module.css';
import { SubjectButtons } from './subject-buttons.tsx';
import { SubjectSight } from './subject-sight.tsx';
import { type SubjectSeries, useDigitSeries } from './use-digit-series.ts';

const words = panelText.inspectSubject;

/** Which digit is looked at, and the ways to another: all sections of Inspect look at the same. */
export function SubjectBar() {
  const series = useDigitSeries();
  const testSize = useDataInUse((data) => dataSizes(data).test);
  return (
    <fieldset aria-label={words.title} className={styles.bar}>
      <div className={styles.first}>
        <SubjectSight />
        <GoToField
          action={words.go}
          complain={(given) => words.numberComplaint(given, testSize)}
          integer
          label={words.number}
          maximum={testSize - 1}
          minimum={0}
          onGo={(index) => inspectDigit({ file: 'test', index })}
        />
      </div>
      <SubjectButtons series={series} />
      <PickedPlace series={series} />
    </fieldset>
  );
}

/** How many digits Evaluate has picked, and which of them this is. */
function PickedPlace({ series: { all, isPicked } }: { readonly series: SubjectSeries }) {
  const source = useInspectedDigit((state) => state.source);
  if (!isPicked || all.indices === null) return null;
  return <Hint>{words.picked(all.indices.length, placeIn(source, all))}</Hint>;
}
