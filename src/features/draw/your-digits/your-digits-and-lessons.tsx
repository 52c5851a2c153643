import { Teach } from '../teach/teach.tsx';
import { YourDigits } from './your-digits.tsx';

/** What a person's own digits are for: a second test, and a lesson. */
export function YourDigitsAndLessons() {
  return (
    <>
      <YourDigits />
      <Teach />
    </>
  );
}
