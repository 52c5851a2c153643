import type { OfferedFile } from './files-of.ts';

/** Longer than a browser takes to begin with a download. */
const KEPT_MS = 10_000;

/** Hands files to the browser to be saved. */
export function saveFiles(files: readonly OfferedFile[]): void {
  for (const { name, content, type } of files) {
    const address = URL.createObjectURL(new Blob([content], { type }));
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
  }
}
