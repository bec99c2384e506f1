import { expect, it, vi } from 'vitest';
import type * as Engine from '@/engine/index.ts';
import { emptyDraft, emptyVisit } from '@/shared/draft/draft.ts';
import { draftFile } from '@/shared/files/draft-file.ts';
import { readDraftFile } from '@/shared/files/read-draft-file.ts';

/** Every dimension of the engine with one value more, as a later one may have. */
vi.mock('@/engine/index.ts', async (original) => {
  const engine = await original<typeof Engine>();
  const more = Object.entries(engine.DIMENSIONS).map(([name, values]) => [name, [...values, 'more']]);
  return { ...engine, DIMENSIONS: Object.fromEntries(more) as typeof engine.DIMENSIONS };
});

it.each(['level', 'prescribedBy', 'designated', 'place'])(
  'a saved draft may have a %s that the engine learns later',
  (key) => {
    const visit = { ...emptyVisit('v'), [key]: 'more' };
    const { text } = draftFile({ ...emptyDraft(2023, 'next'), visits: [visit] });
    expect(readDraftFile(JSON.parse(text))).toMatchObject({
      ok: true,
      draft: { visits: [{ [key]: 'more' }] },
    });
  },
);
