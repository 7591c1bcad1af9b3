// Adds up what the tests and the checks left in the folder. Runs under any Node, with nothing installed.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder, testsExit, checksExit] = process.argv.slice(2);
const tests = countTests(read('tests.json'));
const checks = read('checks.json') ?? { passed: 0, failed: 1 };
const passed = tests.passed + checks.passed;
let failed = tests.failed + checks.failed;
if (testsExit !== '0' && tests.failed === 0) {
  console.log(`The tests ended with exit code ${testsExit} though none of them failed.`);
  failed += 1;
}
if (checksExit !== '0' && checks.failed === 0) {
  console.log(`The checks ended with exit code ${checksExit} though none of them failed.`);
  failed += 1;
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

/** A file that could not be loaded has no test that could fail, and counts as one; so does a run without any test. */
function countTests(report) {
  if (!report || report.numPassedTests === 0) return { passed: 0, failed: Math.max(1, report?.numFailedTests ?? 1) };
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  const unfinished = report.numPendingTests + (report.numTodoTests ?? 0);
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length + unfinished };
}

function read(name) {
  const file = join(folder, name);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
