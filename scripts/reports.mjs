import { readFileSync, rmSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: string[] }} Report */

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
 * @typedef {{ title: string, tests: { status: string, projectName: string, annotations: { description?: string }[] }[] }} Spec
 */

/** @returns {Report} */
export function playwrightReport() {
  const run = /** @type {{ suites: Suite[] }} */ (JSON.parse(readFileSync(JOURNEYS_REPORT, 'utf8')));
  rmSync(JOURNEYS_REPORT); // so that no other gate counts it
  /** @type {Report} */
  const report = { passed: 0, failed: 0, skipped: [] };
  for (const spec of run.suites.flatMap(specsOf)) {
    for (const test of spec.tests) {
      if (test.status === 'expected') report.passed += 1;
      else if (test.status !== 'skipped') report.failed += 1;
      else {
        const why = test.annotations.flatMap(({ description }) => description ?? []).join('; ');
        report.skipped.push(`${test.projectName}: ${spec.title} (${why || 'no reason given'})`);
      }
    }
  }
  return report;
}

/** @param {Suite} suite @returns {Spec[]} */
function specsOf(suite) {
  return [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)];
}
