/** Calls back when the page's colours may have changed: a canvas has to be painted anew. */
export function watchTheme(listener: () => void): () => void {
  const preference = matchMedia('(prefers-color-scheme: dark)');
  const choice = new MutationObserver(listener);
  preference.addEventListener('change', listener);
  choice.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => {
    preference.removeEventListener('change', listener);
    choice.disconnect();
  };
}
