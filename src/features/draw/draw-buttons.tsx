import { Trash2, Undo2 } from 'lucide-react';
import { canUndo, clearDrawing, hasInk, undoStroke, useDrawing } from '../../store/drawing.ts';
import { text } from '../../text/text.ts';
import { Button } from '../../ui/button.tsx';
import styles from './draw-panel.module.css';
import { PictureButton } from './picture/picture-button.tsx';
import { TestDigitButton } from './test-digit-button.tsx';

interface DrawButtonsProps {
  readonly onPictureFiles: (files: Iterable<File>) => void;
}

export function DrawButtons({ onPictureFiles }: DrawButtonsProps) {
  const isEmpty = !useDrawing(hasInk);
  const isUndoable = useDrawing(canUndo);
  return (
    <div className={styles.buttons}>
      <Button icon={<Undo2 aria-hidden="true" />} isDisabled={!isUndoable} onPress={undoStroke}>
        {text.draw.undo}
      </Button>
      <Button icon={<Trash2 aria-hidden="true" />} isDisabled={isEmpty} onPress={clearDrawing}>
        {text.draw.clear}
      </Button>
      <TestDigitButton />
      <PictureButton onFiles={onPictureFiles} />
    </div>
  );
}
