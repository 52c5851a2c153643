/** What JavaScript has written, with true minus signs, before an exponent too: −3.1e−7. */
export const minus = (written: string): string => written.replaceAll('-', '−');
