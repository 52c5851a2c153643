import { type ReactNode, useRef } from 'react';
import { Button } from './button.tsx';

interface FileButtonProps {
  readonly children: ReactNode;
  readonly icon?: ReactNode;
  readonly hint?: string;
  /** The name of the input behind the button, by which programs find it. */
  readonly inputLabel: string;
  /** What kinds of files it offers; without it, all. */
  readonly accept?: string;
  readonly onChoose: (files: readonly File[]) => void;
}

/** A button that lets one choose files. */
export function FileButton({ inputLabel, accept, onChoose, ...button }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...button} onPress={() => input.current?.click()} />
      <input
        accept={accept}
        aria-label={inputLabel}
        hidden
        multiple
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // Else the same file could not be chosen a second time.
          target.value = '';
          if (files.length > 0) onChoose(files);
        }}
        ref={input}
        type="file"
      />
    </>
  );
}
