import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { askWithin } from './ask-within.ts';

const PATIENCE = 20_000;

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const hostAnswers = (answer: Promise<Response>): void => {
  vi.stubGlobal('fetch', async () => answer);
};

/** A body of one piece, after which nothing more comes, unless it ends there. */
const body = (ends: boolean): ReadableStream =>
  new ReadableStream({
    start: (controller) => {
      controller.enqueue(new TextEncoder().encode('{"id":'));
      if (ends) controller.close();
    },
  });

test('what comes can be read', async () => {
  hostAnswers(Promise.resolve(new Response(body(true), { status: 404 })));
  const answer = await askWithin(PATIENCE, 'config.json');
  expect(answer.status).toBe(404);
  expect(await answer.text()).toBe('{"id":');
});

test.each([
  ['no answer', new Promise<Response>(() => undefined)],
  ['a body that stops coming', Promise.resolve(new Response(body(false)))],
])('%s is waited for so long and no longer', async (_, answer) => {
  hostAnswers(answer);
  const refused = askWithin(PATIENCE, 'config.json').catch(String);
  await vi.advanceTimersByTimeAsync(PATIENCE);
  expect(await refused).toContain('config.json');
});
