import { ImageUp } from 'lucide-react';
import { text } from '../../../text/text.ts';
import { FileButton } from '../../../ui/file-button.tsx';

interface PictureButtonProps {
  readonly onFiles: (files: Iterable<File>) => void;
}

export function PictureButton({ onFiles }: PictureButtonProps) {
  return (
    <FileButton
      accept="image/*"
      hint={text.pad.pictureHint}
      icon={<ImageUp aria-hidden="true" />}
      inputLabel={text.pad.pictureFile}
      onChoose={onFiles}
    >
      {text.pad.picture}
    </FileButton>
  );
}
