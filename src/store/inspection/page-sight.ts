/** Whether anybody can see the page: a hidden tab asks for nothing. Without a document, as in tests, somebody can. */
export const isPageSeen = (): boolean => globalThis.document?.hidden !== true;

/** Calls back when the page comes into sight again. @returns what stops it. */
export function onPageSeen(listener: () => void): () => void {
  const page = globalThis.document;
  if (page === undefined) return () => {};
  const look = () => {
    if (!page.hidden) listener();
  };
  page.addEventListener('visibilitychange', look);
  return () => page.removeEventListener('visibilitychange', look);
}
