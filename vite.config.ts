import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** The headers of public/_headers, where hosts read them too. */
function siteHeaders(): Record<string, string> {
  const lines = readFileSync(new URL('public/_headers', import.meta.url), 'utf8').split('\n');
  const fields = lines.filter((line) => /^\s+\S/.test(line)).map((line) => line.trim());
  return Object.fromEntries(
    fields.map((field) => {
      const colon = field.indexOf(':');
      return [field.slice(0, colon), field.slice(colon + 1).trim()];
    }),
  );
}

/** Hot reload writes inline scripts and styles, so development serves without the policy. */
const isolation = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

export default defineConfig({
  base: './',
  plugins: [react()],
  worker: { format: 'es' },
  server: { headers: isolation },
  preview: { headers: siteHeaders() },
  build: {
    // The oldest browsers that know light-dark().
    target: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    sourcemap: true,
  },
  // A test that hangs, not one on a slow machine.
  test: { include: ['src/**/*.test.{ts,tsx}'], testTimeout: 60_000 },
});
