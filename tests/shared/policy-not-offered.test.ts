import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { POLICY_INDEX } from '@/shared/packs/policy-index.ts';
import { usePolicy } from '@/shared/packs/policy.ts';

type Seen = Pick<ReturnType<typeof usePolicy>, 'data' | 'error' | 'isPending'>;

/** What the page knows of a region, with an index of one region there, or on its way. */
function seen(id: string | undefined, isThere: boolean): Seen {
  const client = new QueryClient();
  if (isThere)
    client.setQueryData(POLICY_INDEX.queryKey, [
      { id: 'kaifeng', file: 'kaifeng.json', version: '1', name: { 'zh-CN': '开封', en: 'Kaifeng' } },
    ]);
  let found: Seen | undefined;
  function Looks() {
    found = usePolicy(id);
    return null;
  }
  renderToString(createElement(QueryClientProvider, { client }, createElement(Looks)));
  if (found === undefined) throw new Error('it was not rendered');
  return found;
}

it('a region that is not offered here is not found, and not waited for', () => {
  expect(seen('atlantis', true)).toMatchObject({
    data: undefined,
    error: { kind: 'not-found', file: 'policies/atlantis.json' },
    isPending: false,
  });
});

it.each([
  ['kaifeng', true],
  ['kaifeng', false],
  ['atlantis', false],
  [undefined, true],
] as const)('%s is no problem yet (index there: %s)', (id, isThere) => {
  expect(seen(id, isThere).error).toBeNull();
});
