// Runs before the first paint, so that a chosen theme never flashes the other one.
// A file of its own because the Content-Security-Policy allows no inline script.
// src/app/theme.ts writes what is read here.
try {
  const theme = localStorage.getItem('inkling.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is refused: the system's theme it is.
}
