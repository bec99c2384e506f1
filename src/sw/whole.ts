import type { WorkboxPlugin } from 'workbox-core/types.js';

/** An answer once all of its body is there, not yet read. */
export async function whole(answer: Response): Promise<Response> {
  await answer.clone().arrayBuffer();
  return answer;
}

/** Has patience end with the whole of an answer: a body that stops coming is as good as none. */
export const inWhole: WorkboxPlugin = { fetchDidSucceed: async ({ response }) => whole(response) };
