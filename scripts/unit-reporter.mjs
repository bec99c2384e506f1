import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes what vitest's own JSON lacks: the reason that a test gives with `context.skip(reason)`.
 */
class UnitReporter {
  /**
   * @param {readonly import('vitest/node').TestModule[]} modules
   * @param {readonly unknown[]} errors
   */
  onTestRunEnd(modules, errors) {
    /** @type {import('./reports.mjs').Report} */
    const report = { passed: 0, failed: errors.length, skipped: [], failures: [], unsteady: [] };
    for (const module of modules) {
      report.failed += module.errors().length;
      for (const test of module.children.allTests()) {
        const result = test.result();
        if (result.state === 'passed') report.passed += 1;
        else if (result.state === 'failed') {
          report.failed += 1;
          report.failures.push(
            `${module.relativeModuleId} ${test.fullName} (${result.errors[0]?.message ?? ''})`,
          );
        } else report.skipped.push(`${test.fullName} (${reason(result)})`);
      }
    }
    const file = process.env['UNIT_REPORT'] ?? 'build/reports/unit.json';
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(report));
  }
}

/** @param {import('vitest/node').TestResult} result */
function reason(result) {
  return 'note' in result && result.note !== undefined ? result.note : 'no reason given';
}

// vitest loads a reporter by its default export.
// oxlint-disable-next-line import/no-default-export
export default UnitReporter;
