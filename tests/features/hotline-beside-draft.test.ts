import { basename } from 'node:path';
import { expect, it } from 'vitest';
import { linesWith, sourceOf, sourcesIn } from '../ground/sources.ts';

const BESIDE = 'src/features/calculator/hotline/beside-draft.ts';

/** What is nobody's: the callers themselves, and how the page is shown. */
const OF_NO_CALLER = new Set(['callers.ts', 'pictures-shown.ts', 'KeepQuestion.tsx']);

/** What outlives a screen: stores, and what a module itself remembers. */
const KEEPS = /\bcreate(?:Store)?<|^(?:export )?let |^(?:export )?const \w+ = new (?:Map|Set)\b/u;

it('all that screens keep beside the draft is listed, to be cleared and kept from caller to caller', () => {
  const { text } = sourceOf(BESIDE);
  const keeping = linesWith(sourcesIn('src/features/calculator'), (line) => KEEPS.test(line)).map((line) =>
    basename(line.split(':')[0] ?? ''),
  );
  expect(keeping).toContain('slip-texts.ts');
  const unknown = keeping.filter((file) => !OF_NO_CALLER.has(file) && !text.includes(`/${file}'`));
  expect(unknown, `not in ${BESIDE}`).toEqual([]);
});
