/**
 * Moves the focus off a chip that is about to go, to the next, the one before, or what is chosen in
 * the bar: whoever works by keyboard is not sent back to the top of the page.
 *
 * @param chip null where all of them go.
 */
export function focusAfterRemoval(chip: HTMLElement | null, bar: HTMLElement | null): void {
  const item = chip?.closest('li');
  const neighbour = item?.nextElementSibling ?? item?.previousElementSibling;
  const next =
    neighbour?.querySelector<HTMLElement>('button') ??
    bar?.querySelector<HTMLElement>('[aria-pressed="true"]');
  next?.focus();
}
