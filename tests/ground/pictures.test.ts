import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { pictureName } from '../../e2e/page/picture-name.ts';
import { SCREENS } from '../../e2e/page/screens.ts';

const FOLDER = fileURLToPath(new URL('../../docs/screens/', import.meta.url));

it('there is a reference picture of every screen, on a phone and on a desktop, and no other', () => {
  const wanted = Object.keys(SCREENS).flatMap((screen) =>
    ['phone', 'desktop'].map((project) => pictureName(screen, project)),
  );
  expect(readdirSync(FOLDER).sort()).toEqual(wanted.sort());
});
