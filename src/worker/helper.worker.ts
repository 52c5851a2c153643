import { type HelperTask, serveAsHelper } from '../host/helper.ts';

addEventListener('message', (event: MessageEvent<HelperTask>) => serveAsHelper(event.data));
