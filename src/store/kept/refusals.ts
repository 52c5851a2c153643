/** What a person has turned off, remembered by the browser. Everything begins turned on. */
export function isRefused(key: string): boolean {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}

export function rememberRefusal(key: string, refused: boolean): void {
  try {
    if (refused) localStorage.setItem(key, 'off');
    else localStorage.removeItem(key);
  } catch {
    // Storage is refused: the choice holds until the page closes.
  }
}
