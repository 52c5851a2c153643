import type { ReactNode } from 'react';
import type { ExperimentSpec } from '../../spec/experiment.ts';
import { useExperiment } from '../../store/experiment.ts';
import { text } from '../../text/text.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { KindMark } from '../../ui/kind-mark.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';

interface LiveGroupProps {
  readonly title: string;
  readonly digest: (spec: ExperimentSpec) => string;
  readonly startsOpen?: boolean;
  readonly children: ReactNode;
}

/** A folded group of live fields, with a few words about what is on. */
export function LiveGroup({ title, digest, startsOpen = false, children }: LiveGroupProps) {
  const said = useExperiment((state) => digest(state.spec));
  const mark = (
    <>
      <KindMark kind="live" />
      <VisuallyHidden>{text.fields.live}</VisuallyHidden>
    </>
  );
  return (
    <Disclosure digest={said} mark={mark} startsOpen={startsOpen} title={title}>
      {children}
    </Disclosure>
  );
}
