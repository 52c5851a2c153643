import { Dices } from 'lucide-react';
import { loadRandomTestDigit } from '../../store/pad-digit.ts';
import { text } from '../../text/text.ts';
import { Button } from '../../ui/button.tsx';

export function TestDigitButton() {
  return (
    <Button
      hint={text.pad.testDigitHint}
      icon={<Dices aria-hidden="true" />}
      onPress={() => void loadRandomTestDigit()}
    >
      {text.pad.testDigit}
    </Button>
  );
}
