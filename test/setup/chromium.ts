import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const programs = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const macPrograms = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The Chromium for tests: that of CHROMIUM_PATH, else one that is installed, else undefined. */
export function findChromium(): string | undefined {
  const given = process.env['CHROMIUM_PATH'];
  if (given) {
    if (!existsSync(given)) throw new Error(`CHROMIUM_PATH names ${given}, and there is no such file`);
    return given;
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const places = folders.flatMap((folder) => programs.map((program) => join(folder, program)));
  return [...places, ...macPrograms].find((place) => existsSync(place));
}

/** The Chromium for tests, installed where it is missing and this user may do so; throws saying what to do otherwise. */
export function provideChromium(): string {
  const found = findChromium();
  if (found !== undefined) return found;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    throw new Error('The tests need Chromium. Install it, or set CHROMIUM_PATH to a Chromium or Chrome.');
  }
  console.log('Installing Chromium for the tests (apt-get)');
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  execFileSync('apt-get', ['update', '-qq'], options);
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options);
  const installed = findChromium();
  if (installed === undefined) throw new Error('apt-get installed Chromium, but no program of that name is on PATH');
  return installed;
}
