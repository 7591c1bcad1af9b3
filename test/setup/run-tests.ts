// `npm test`: gets what the tests need, then hands all arguments to Vitest.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { provideChromium } from './chromium.ts';

const root = join(import.meta.dirname, '..', '..');
const env = { ...process.env, CHROMIUM_PATH: provideChromium() };
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
const { status } = spawnSync(process.execPath, [vitest, 'run', ...process.argv.slice(2)], {
  cwd: root,
  env,
  stdio: 'inherit',
});
process.exit(status ?? 1);
