// JavaScript, because a worker thread of Node 20 cannot be started on TypeScript.
import { tsImport } from 'tsx/esm/api';

await tsImport('./helper-thread.ts', import.meta.url);
