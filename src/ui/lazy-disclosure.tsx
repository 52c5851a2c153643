import { useState } from 'react';
import { Disclosure } from './disclosure.tsx';
import { LazyPanel, type LoadPanel } from './lazy-panel.tsx';

interface LazyDisclosureProps {
  readonly title: string;
  /** What is inside, in a few words. */
  readonly digest?: string;
  readonly load: LoadPanel;
}

/** A group whose content is there only while it is unfolded: folded, it costs nothing. */
export function LazyDisclosure({ load, ...rest }: LazyDisclosureProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Disclosure onToggle={setOpen} {...rest}>
      {isOpen && <LazyPanel load={load} />}
    </Disclosure>
  );
}
