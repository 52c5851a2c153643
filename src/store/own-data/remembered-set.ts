const KEY = 'inkling.data';

/** The id of the set that was in use last; null for MNIST. */
export function rememberedSet(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

export function rememberSet(id: string | null): void {
  try {
    if (id === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, id);
  } catch {
    // Storage is refused: the choice holds until the page closes.
  }
}
