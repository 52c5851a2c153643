import { measure } from './measure.ts';
import type { BenchReply, BenchRequest } from './protocol.ts';

/** An error inside a promise would never reach the page: it is told like an answer. */
async function reply(request: BenchRequest): Promise<BenchReply> {
  try {
    return { ok: true, answer: await measure(request) };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}

addEventListener('message', async (event: MessageEvent<BenchRequest>) => {
  postMessage(await reply(event.data));
});
