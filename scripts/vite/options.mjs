import { fileURLToPath } from 'node:url';

/** The oldest browsers that what is built runs in. */
export const BUILD_TARGETS = {
  target: ['chrome64', 'safari12'],
  cssTarget: 'chrome61',
};

export const RESOLVE = { alias: { '@': fileURLToPath(new URL('../../src', import.meta.url)) } };

/**
 * What the page begins with is one file, since thirty of a few hundred bytes would keep an old server busy for longer. What
 * loads it stands outside of it. For the same reason, and since the worker stores one file after another, what the
 * calculator is made of is a second, and what several of the other screens share a third.
 */
export const FIRST_FILES = {
  codeSplitting: {
    groups: [
      // What loads it needs, and so it stands outside of it too.
      { name: 'preload', test: /vite[\\/]preload-helper|[\\/]keep[\\/]storage\.ts$/, priority: 2 },
      { name: 'main', test: /[\\/]src[\\/]app[\\/]main\.tsx$/, priority: 1 },
      {
        name: 'work',
        test: /[\\/]calculator[\\/](?:Workspace|Calculator|visits[\\/]VisitForm)\.tsx$/,
        priority: 0.5,
      },
      { name: 'shared', test: /\.(?:tsx?|m?js)$/, minShareCount: 2, priority: 0 },
    ],
  },
};
