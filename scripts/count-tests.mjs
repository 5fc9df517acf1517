// Prints "N passed, N failed" from vitest's JSON report. A file that could not even be loaded counts as one
// failed test; a missing report or a failure gives exit code 1.
import { readFileSync } from 'node:fs';

const report = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const notLoaded = report.testResults.filter(
  (file) => file.status === 'failed' && file.assertionResults.length === 0,
).length;
const failed = report.numFailedTests + notLoaded;
console.log(`${report.numPassedTests} passed, ${failed} failed`);
process.exitCode = failed === 0 && report.success ? 0 : 1;
