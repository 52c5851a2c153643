import type { ReactNode } from 'react';
import { text } from '../../text/text.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { KindMark } from '../../ui/kind-mark.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';

interface RebuildGroupProps {
  readonly title: string;
  readonly digest: string;
  readonly children: ReactNode;
}

/** A folded group of fields that rebuild the network. */
export function RebuildGroup({ title, digest, children }: RebuildGroupProps) {
  const mark = (
    <>
      <KindMark kind="rebuilds" />
      <VisuallyHidden>{text.fields.rebuilds}</VisuallyHidden>
    </>
  );
  return (
    <Disclosure digest={digest} mark={mark} title={title}>
      {children}
    </Disclosure>
  );
}
