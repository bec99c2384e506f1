/** One planted breach of the ground rules: a file, and what must be said about it. */
export interface Violation {
  readonly file: string;
  readonly source: string;
  /** part of the linter's message, which gives the reason */
  readonly lint?: string;
  /** codes of the compiler, any of which will do */
  readonly compiler?: readonly string[];
}

const UPWARD = 'The engine must not import upward';
const NO_CLOCK = 'The engine has no clock';
const OUTSIDE_ROOT = ['TS6059', 'TS6307'];
const NOT_FOUND = ['TS2307'];
const NO_SUCH_NAME = ['TS2304', 'TS2552', 'TS2584', 'TS2591'];

export const VIOLATIONS: Readonly<Record<string, Violation>> = {
  'the engine imports upward': {
    file: 'src/engine/settle/upward.ts',
    source: `import { below } from '../../shared/above/value.ts';\nexport const planted = below;\n`,
    lint: UPWARD,
    compiler: OUTSIDE_ROOT,
  },
  'the engine imports upward through the alias': {
    file: 'src/engine/settle/alias.ts',
    source: `import { below } from '@/shared/below.ts';\nexport const planted = below;\n`,
    lint: UPWARD,
    compiler: NOT_FOUND,
  },
  'the engine imports a type upward': {
    file: 'src/engine/settle/type.ts',
    source: `import type { Below } from '../../shared/above/type.ts';\nexport type Planted = Below;\n`,
    lint: UPWARD,
    compiler: OUTSIDE_ROOT,
  },
  'the engine re-exports from above': {
    file: 'src/engine/settle/again.ts',
    source: `export { below } from '../../shared/above/again.ts';\n`,
    lint: UPWARD,
    compiler: OUTSIDE_ROOT,
  },
  'the engine imports upward at run time': {
    file: 'src/engine/settle/dynamic.ts',
    source: `export const planted = () => import('../../shared/above/late.ts');\n`,
    lint: UPWARD,
    compiler: OUTSIDE_ROOT,
  },
  'a test of the engine imports upward': {
    file: 'src/engine/settle/planted.test.ts',
    source: `import { below } from '../../shared/below.ts';\nexport const planted = below;\n`,
    lint: UPWARD,
  },
  'the engine imports React': {
    file: 'src/engine/settle/react.ts',
    source: `import { version } from 'react';\nexport const planted = version;\n`,
    lint: 'The engine imports nothing but decimal.js and valibot',
  },
  'the engine imports Node': {
    file: 'src/engine/settle/node.ts',
    source: `import { readFileSync } from 'node:fs';\nexport const planted = readFileSync;\n`,
    lint: 'The engine imports nothing but decimal.js and valibot',
    compiler: NO_SUCH_NAME,
  },
  'the engine reads the clock': {
    file: 'src/engine/settle/date.ts',
    source: `export const planted = new Date();\n`,
    lint: NO_CLOCK,
  },
  'the engine reads the clock through the global object': {
    file: 'src/engine/settle/global-date.ts',
    source: `export const planted = globalThis.Date.now();\n`,
    lint: NO_CLOCK,
  },
  'the engine waits': {
    file: 'src/engine/settle/timeout.ts',
    source: `export const planted = () => setTimeout(() => undefined, 1);\n`,
    lint: NO_CLOCK,
    compiler: NO_SUCH_NAME,
  },
  'the engine rolls dice': {
    file: 'src/engine/settle/random.ts',
    source: `export const planted = Math.random();\n`,
    lint: 'The engine has no randomness',
  },
  'the engine takes the dice apart': {
    file: 'src/engine/settle/random-apart.ts',
    source: `const { random } = Math;\nexport const planted = random();\n`,
    lint: 'The engine has no randomness',
  },
  'the engine formats for a locale': {
    file: 'src/engine/settle/intl.ts',
    source: `export const planted = new Intl.NumberFormat('zh-CN').format(1);\n`,
    lint: 'The engine has no locale',
  },
  'the engine compares by locale': {
    file: 'src/engine/settle/locale.ts',
    source: `export const planted = 'a'.localeCompare('b');\n`,
    lint: 'The engine has no locale',
  },
  'the engine fetches': {
    file: 'src/engine/settle/fetch.ts',
    source: `export const planted = fetch('index.json');\n`,
    lint: 'The engine has no network',
    compiler: NO_SUCH_NAME,
  },
  'the engine looks at the window': {
    file: 'src/engine/settle/window.ts',
    source: `export const planted = window.innerWidth;\n`,
    lint: 'The engine has no page',
    compiler: NO_SUCH_NAME,
  },
  'the engine stores': {
    file: 'src/engine/settle/storage.ts',
    source: `export const planted = localStorage.length;\n`,
    lint: 'The engine has no storage',
    compiler: NO_SUCH_NAME,
  },
  'the engine prints': {
    file: 'src/engine/settle/print.ts',
    source: `export const planted = () => console.log('x');\n`,
    lint: 'The engine does not print',
    compiler: NO_SUCH_NAME,
  },
  'shared code imports a feature': {
    file: 'src/shared/planted.ts',
    source: `import { own } from '@/features/one/own.ts';\nexport const planted = own;\n`,
    lint: 'Shared code must not import upward',
  },
  'texts import shared code': {
    file: 'src/i18n/planted.ts',
    source: `import { below } from '../shared/below.ts';\nexport const planted = below;\n`,
    lint: 'Texts import nothing above the engine',
  },
  'a feature imports the app': {
    file: 'src/features/two/upward.ts',
    source: `import { top } from '@/app/top.ts';\nexport const planted = top;\n`,
    lint: 'A feature must not import upward',
  },
  'a feature imports another feature': {
    file: 'src/features/two/alias.ts',
    source: `import { own } from '@/features/one/own.ts';\nexport const planted = own;\n`,
    lint: 'A feature imports no other feature',
  },
  'a feature reaches into its neighbour': {
    file: 'src/features/two/neighbour.ts',
    source: `import { own } from '../one/own.ts';\nexport const planted = own;\n`,
    lint: 'A feature leaves its own folder only through @/',
  },
  'a folder of a feature reaches into its neighbour': {
    file: 'src/features/two/parts/neighbour.ts',
    source: `import { own } from '../../one/own.ts';\nexport const planted = own;\n`,
    lint: 'A feature leaves its own folder only through @/',
  },
  'a feature goes round the door of the engine': {
    file: 'src/features/two/door.ts',
    source: `import { inside } from '@/engine/settle/inside.ts';\nexport const planted = inside;\n`,
    lint: 'The engine has one public door',
  },
  'the app imports the command line': {
    file: 'src/app/planted.ts',
    source: `import { line } from '@/cli/line.ts';\nexport const planted = line;\n`,
    lint: 'The page must not import the command line',
  },
  'the command line imports the app': {
    file: 'src/cli/planted.ts',
    source: `import { top } from '../app/top.ts';\nexport const planted = top;\n`,
    lint: 'The command line imports the engine and the texts alone',
  },
  'any is written': {
    file: 'src/shared/any.ts',
    source: `export const planted: any = 1;\n`,
    lint: 'Unexpected `any`',
  },
  'a promise is left alone': {
    file: 'src/shared/promise.ts',
    source: `export function planted(): void {\n  Promise.resolve(1);\n}\n`,
    lint: 'Promises must be awaited',
  },
  'a hook hangs on a condition': {
    file: 'src/shared/hook.ts',
    source: `import { useState } from 'react';\nexport function usePlanted(on: boolean) {\n  if (on) return useState(1);\n  return undefined;\n}\n`,
    lint: 'is called conditionally',
  },
  'a picture has no words': {
    file: 'src/shared/picture.tsx',
    source: `export const planted = <img src="x.png" />;\n`,
    lint: 'alt',
  },
  'a text stands in the markup': {
    file: 'src/shared/text.tsx',
    source: `export const planted = <p>Untranslated</p>;\n`,
    lint: 'literal',
  },
  'a module imports one that imports it': {
    file: 'src/shared/round.ts',
    source: `import { back } from './round-back.ts';\nexport const planted = () => back;\n`,
    lint: 'Dependency cycle detected',
  },
  'a module is imported by one that it imports': {
    file: 'src/shared/round-back.ts',
    source: `import { planted } from './round.ts';\nexport const back = () => planted;\n`,
    lint: 'Dependency cycle detected',
  },
};

/** What the planted files import, and what may be written in each layer: nothing is to be said about these. */
export const CLEAN: Readonly<Record<string, string>> = {
  'src/engine/index.ts': `export { inside } from './settle/inside.ts';\n`,
  'src/engine/settle/inside.ts': `import { Decimal } from 'decimal.js';\nimport { number } from 'valibot';\nexport const inside = [new Decimal(1), number(), Math.floor(1.5)] as const;\n`,
  'src/engine/settle/inside.test.ts': `import { expect, test } from 'vitest';\nimport { inside } from './inside.ts';\ntest('today', () => expect(inside.length).toBeLessThan(Date.now()));\n`,
  'src/shared/below.ts': `import { inside } from '@/engine/index.ts';\nexport const below: readonly unknown[] = [inside, new Date(), Math.random(), window.innerWidth];\n`,
  // One for each importer: the compiler reports a file outside its root only once.
  'src/shared/above/value.ts': `export const below = 1;\n`,
  'src/shared/above/type.ts': `export type Below = number;\n`,
  'src/shared/above/again.ts': `export const below = 1;\n`,
  'src/shared/above/late.ts': `export const below = 1;\n`,
  'src/i18n/text.ts': `export const text = { title: 'x' } as const;\n`,
  'src/features/one/own.ts': `import { below } from '@/shared/below.ts';\nimport { text } from '@/i18n/text.ts';\nimport { part } from './parts/part.ts';\nexport const own = [below, text, part];\n`,
  'src/features/one/parts/part.ts': `import { side } from '../side.ts';\nexport const part = side;\n`,
  'src/features/one/side.ts': `export const side = 1;\n`,
  'src/app/top.ts': `import { own } from '@/features/one/own.ts';\nexport const top = own;\n`,
  'src/cli/line.ts': `import { inside } from '@/engine/index.ts';\nimport { text } from '@/i18n/text.ts';\nexport const line = () => console.log(inside, text, process.argv);\n`,
};
