import { ImageUp } from 'lucide-react';
import { useRef } from 'react';
import { text } from '../../../text/text.ts';
import { Button } from '../../../ui/button.tsx';

interface PictureButtonProps {
  readonly onFiles: (files: Iterable<File>) => void;
}

/** Opens the browser's own choice of a file. */
export function PictureButton({ onFiles }: PictureButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        hint={text.pad.pictureHint}
        icon={<ImageUp aria-hidden="true" />}
        onPress={() => input.current?.click()}
      >
        {text.pad.picture}
      </Button>
      <input
        accept="image/*"
        aria-label={text.pad.pictureFile}
        hidden
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          // The same file may be chosen again.
          target.value = '';
        }}
        ref={input}
        type="file"
      />
    </>
  );
}
