import { parentPort } from 'node:worker_threads';
import { type HelperTask, serveAsHelper } from '../host/helper.ts';

parentPort?.on('message', (task: HelperTask) => serveAsHelper(task));
