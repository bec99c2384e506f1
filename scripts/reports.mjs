import { readFileSync, rmSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

/**
 * @typedef {object} Report
 * @property {number} passed
 * @property {number} failed
 * @property {string[]} skipped each with its reason
 * @property {string[]} failures each with the first line of what went wrong
 * @property {string[]} unsteady that passed only when they were tried again
 */

export const UNIT_REPORT = 'build/reports/unit.json';
export const JOURNEYS_REPORT = 'build/reports/journeys.json';

/** So that a run that dies early is never counted with an older run's tests. */
export function clearReports() {
  for (const file of [UNIT_REPORT, JOURNEYS_REPORT]) rmSync(file, { force: true });
}

/** @returns {Report} */
export function unitReport() {
  return /** @type {Report} */ (JSON.parse(readFileSync(UNIT_REPORT, 'utf8')));
}

/**
 * @typedef {{ title: string, specs?: Spec[], suites?: Suite[] }} Suite
 * @typedef {{ title: string, file: string, line: number, tests: Test[] }} Spec
 * @typedef {{ status: string, projectName: string, annotations: { description?: string }[], results: Result[] }} Test
 * @typedef {{ error?: { message?: string } }} Result
 */

/** @returns {Report} */
export function playwrightReport() {
  const run = /** @type {{ suites: Suite[] }} */ (JSON.parse(readFileSync(JOURNEYS_REPORT, 'utf8')));
  rmSync(JOURNEYS_REPORT); // so that no other gate counts it
  /** @type {Report} */
  const report = { passed: 0, failed: 0, skipped: [], failures: [], unsteady: [] };
  for (const spec of run.suites.flatMap(specsOf)) {
    for (const test of spec.tests) {
      const name = `${test.projectName}: ${spec.file}:${spec.line} ${spec.title}`;
      if (test.status === 'skipped') {
        const why = test.annotations.flatMap(({ description }) => description ?? []).join('; ');
        report.skipped.push(`${name} (${why || 'no reason given'})`);
      } else if (test.status === 'unexpected') {
        report.failed += 1;
        report.failures.push(`${name} (${firstError(test)})`);
      } else {
        report.passed += 1;
        if (test.status === 'flaky') report.unsteady.push(`${name} (${firstError(test)})`);
      }
    }
  }
  return report;
}

/** @param {Test} test */
function firstError({ results }) {
  const message = results.find(({ error }) => error)?.error?.message ?? 'no message';
  return stripVTControlCharacters(message.split('\n')[0] ?? '');
}

/** @param {Suite} suite @returns {Spec[]} */
function specsOf(suite) {
  return [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)];
}
