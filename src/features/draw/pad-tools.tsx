import { Eraser, PenLine } from 'lucide-react';
import type { ReactNode } from 'react';
import { BRUSHES, changeBrush, takeEraser, usePadTool } from '../../store/pad-tool.ts';
import { text } from '../../text/text.ts';
import { IconToggle } from '../../ui/icon-toggle.tsx';
import { Slider } from '../../ui/slider.tsx';
import styles from './pad-tools.module.css';

const words = text.pad;

/** What the pointer does on the pad, and how wide it is. */
export function PadTools() {
  const brush = usePadTool((tool) => tool.brush);
  return (
    <fieldset aria-label={words.tools} className={styles.tools}>
      <Tool icon={<PenLine />} isEraser={false} label={words.pen} />
      <Tool icon={<Eraser />} isEraser label={words.eraser} />
      <span aria-hidden className={styles.label}>
        {words.brush}
      </span>
      <div className={styles.brush}>
        <Slider label={words.brush} onChange={changeBrush} stops={BRUSHES} value={brush} />
      </div>
    </fieldset>
  );
}

interface ToolProps {
  readonly isEraser: boolean;
  readonly label: string;
  readonly icon: ReactNode;
}

function Tool({ isEraser, label, icon }: ToolProps) {
  const isInHand = usePadTool((tool) => tool.isEraser === isEraser);
  return (
    <IconToggle
      icon={icon}
      isPressed={isInHand}
      label={label}
      onPress={() => takeEraser(isEraser)}
    />
  );
}
