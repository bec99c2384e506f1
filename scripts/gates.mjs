import { existsSync } from 'node:fs';
import { whyNoOldBrowsers } from './old-browsers/browser.mjs';
import { playwrightReport, unitReport } from './reports.mjs';

/**
 * @typedef {object} Gate
 * @property {string} id
 * @property {string} name
 * @property {string[][]} steps commands, run one after the other until one fails
 * @property {string} [needs] the id of the gate that must have passed before
 * @property {boolean} [alone] whether it needs all cores: it measures time or has workers of its own
 * @property {() => string | undefined} [skip] why it cannot be run here
 * @property {() => import('./reports.mjs').Report} [report] reads the tests that the gate ran
 */

/** @param {string} name @param {string[]} rest */
const script = (name, ...rest) => ['node', `scripts/${name}.mjs`, ...rest];

/** The texts of the packs' documents, which are no part of the project. */
const documents = process.env['GONGJI_DOCUMENTS'] ?? '../shared/documents';

const journeys = ['playwright', 'test', '--reporter=dot,json'];

/** @type {readonly Gate[]} */
export const GATES = [
  { id: 'format', name: 'format', steps: [['prettier', '--check', '--log-level', 'warn', '.']] },
  { id: 'types', name: 'types', steps: [['tsc', '-b']] },
  { id: 'lint', name: 'lint', steps: [['oxlint', '--type-aware', '--deny-warnings']] },
  { id: 'dead', name: 'dead code', steps: [['knip']] },
  { id: 'packs', name: 'packs index', steps: [script('index-packs', '--check')] },
  { id: 'translations', name: 'translations', steps: [script('check-translations')] },
  {
    id: 'unit',
    name: 'unit and property tests',
    steps: [['vitest', 'run', '--reporter=default', '--reporter=./scripts/unit-reporter.mjs']],
    alone: true,
    report: unitReport,
  },
  { id: 'mutate', name: 'mutated packs', steps: [script('run-bundled', 'tools/mutate-packs.ts')] },
  {
    id: 'audit',
    name: 'figures in the documents',
    steps: [script('run-bundled', 'tools/audit.ts', '--documents', documents)],
    skip: () =>
      existsSync(documents)
        ? undefined
        : 'the documents do not lie beside the project (GONGJI_DOCUMENTS names them)',
  },
  {
    id: 'build',
    name: 'build',
    steps: [['vite', 'build', '--logLevel', 'warn'], script('build-file')],
    needs: 'packs',
  },
  { id: 'size', name: 'size budget', steps: [script('check-size')], needs: 'build' },
  { id: 'floor', name: 'browser floor', steps: [script('check-floor')], needs: 'build' },
  { id: 'origins', name: 'foreign origins', steps: [script('check-origins')], needs: 'build' },
  {
    id: 'old-browsers',
    name: 'old browsers',
    steps: [script('find-browser'), script('old-browsers')],
    needs: 'build',
    // Where everything must be run, it fails and says why.
    skip: () => (process.env['CI'] === undefined ? whyNoOldBrowsers() : undefined),
  },
  {
    id: 'journeys',
    name: 'journeys',
    steps: [
      script('find-browser'),
      [...journeys, '--project=phone', '--project=tablet', '--project=desktop'],
    ],
    needs: 'build',
    alone: true,
    report: playwrightReport,
  },
  {
    id: 'speed',
    name: 'speed of an answer',
    steps: [script('find-browser'), [...journeys, '--project=speed', '--workers=1']],
    needs: 'build',
    alone: true,
    report: playwrightReport,
  },
  {
    id: 'page-speed',
    name: 'page speed',
    steps: [script('find-browser'), script('lighthouse', '--runs', '3')],
    needs: 'build',
    alone: true,
  },
];
