import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inWhole } from './whole.ts';

const POLICY = 'https://www.example.gov.cn/gongji/policies/a.json';
const STORED = '{"id":"a"}';

/** What a worker is asked with, as far as it is looked at. */
class Asked extends Event {
  waitUntil(): void {
    // The test waits by itself.
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubEnv('NODE_ENV', 'production');
  const match = async (): Promise<Response> => new Response(STORED);
  vi.stubGlobal('self', {});
  vi.stubGlobal('FetchEvent', Asked);
  vi.stubGlobal('caches', { match });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

test('where a body stops coming, what is stored will do', async () => {
  vi.stubGlobal('fetch', async () => new Response(new ReadableStream()));
  const { NetworkFirst } = await import('workbox-strategies');
  const strategy = new NetworkFirst({ networkTimeoutSeconds: 5, plugins: [inWhole] });
  const answer = strategy.handle({ request: new Request(POLICY), event: new Asked('fetch') });
  await vi.advanceTimersByTimeAsync(5000);
  expect(await (await answer).text()).toBe(STORED);
});
