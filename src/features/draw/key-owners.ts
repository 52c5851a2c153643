/** Where something is typed, chosen or jumped to, keys belong to that. */
const TAKEN = [
  'input',
  'textarea',
  'select',
  '[contenteditable]:not([contenteditable="false"])',
  ...[
    'slider',
    'spinbutton',
    'textbox',
    'searchbox',
    'combobox',
    'listbox',
    'menu',
    'grid',
    'tree',
  ].map((role) => `[role="${role}"]`),
].join(',');

/** Whether a key pressed there is somebody else's. */
export function isKeyTaken(target: EventTarget | null): boolean {
  const element = target as Partial<Pick<Element, 'closest'>> | null;
  return (element?.closest?.(TAKEN) ?? null) !== null;
}
