import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { besked, newPlace, program, run, removePlaces } from './besked.ts';
import { fileOf, oneStage, unconnected } from './drawings.ts';

// Each command is a process of its own, on a machine that others may use too.
vi.setConfig({ testTimeout: 120_000 });

const scenario = {
  start: '2026-11-23T09:00:00+01:00',
  acts: [{ at: '2026-11-24T09:00:00+01:00', kind: 'decided', exitId: 'hire' }],
};
afterAll(removePlaces);

const place = newPlace(
  {},
  {
    'good.json': fileOf(oneStage),
    'unconnected.json': fileOf(unconnected),
    'unknown-key.json': JSON.stringify({ ...oneStage, colour: 'red' }),
    'empty.json': '',
    'text.json': 'Hello',
    'deep.json': '{"a":'.repeat(5_000) + '1' + '}'.repeat(5_000),
    'proto.json': fileOf(oneStage).replace('{', '{"__proto__": {"steps": {}},'),
    'twice.json': fileOf(oneStage).replace('"steps": {', '"steps": {}, "steps": {'),
    'large.json': new Uint8Array(10 * 1024 * 1024).fill(0x20),
    'binary.json': new Uint8Array([0, 1, 2, 255, 254, 0]),
    'scenario.json': JSON.stringify(scenario),
    'no-scenario.json': JSON.stringify({ ...scenario, acts: [{ kind: 'dance' }] }),
  },
);
const json = (text: string) => JSON.parse(text);

describe('besked', () => {
  const commands = [
    'check',
    'simulate',
    'publish',
    'export',
    'import-candidates',
    'key create',
    'organisation create',
    'user create',
    'first-administrator-link',
    'reconcile',
    'doctor',
  ];
  test.each(commands)('%s --help says what it does and exits 0', async (command) => {
    const { code, stdout, stderr } = await besked(place, ...command.split(' '), '--help');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain(`Usage: besked ${command}`);
    if (command !== 'export') expect(stdout).toContain('--json');
  });

  test('names every command, run by its own name too', async () => {
    const { code, stdout } = await run(program, ['--help'], place);
    expect(code).toBe(0);
    for (const command of commands) expect(stdout).toMatch(new RegExp(`^ {2}${command.split(' ')[0]}\\b`, 'm'));
  });

  test.each([
    ['nothing', []],
    ['an unknown command', ['dance']],
    ['an unknown option', ['check', 'good.json', '--dance']],
    ['a missing file name', ['check']],
    ['a missing job', ['import-candidates', 'list.csv']],
    ['missing scopes', ['key', 'create', '--name', 'x']],
    ['half a number of candidates', ['simulate', 'good.json', '--candidates', '1.5']],
    ['no candidates', ['simulate', 'good.json', '--candidates', '0']],
    ['an unknown language', ['check', 'good.json', '--language', 'de']],
    ['no date', ['simulate', 'good.json', '--start', 'yesterday']],
    ['a date that there is not', ['simulate', 'good.json', '--start', '2026-02-31']],
    ['a date and more', ['simulate', 'good.json', '--start', '2026-03-02T25:00']],
  ])('could not run (2) with %s, and says why without a stack', async (_, args) => {
    const { code, stdout, stderr } = await besked(place, ...args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr.trim()).not.toBe('');
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

describe('besked check', () => {
  test('finds nothing in a good drawing: 0', async () => {
    const { code, stdout } = await besked(place, 'check', 'good.json');
    expect([code, stdout]).toEqual([0, expect.stringContaining('good.json: no problems')]);
    expect(stdout).toMatch(/longest silence: [\d.]+ calendar days, \d+ working days/);
  });

  test('says which steps wait for a date of the data, whose silence nobody can know beforehand', async () => {
    const nurse = join(import.meta.dirname, '..', '..', '..', 'process', 'gallery', 'nurse.json');
    const { code, stdout } = await besked(place, 'check', nurse);
    expect([code, stdout]).toEqual([0, expect.stringMatching(/longest silence: .*; besides, .* first-day wait for/)]);
  });

  test('tells every problem of every file with code, step and hint, in either language: 1', async () => {
    const { code, stdout } = await besked(place, 'check', 'good.json', 'unconnected.json', '--json');
    const reports = json(stdout) as { file: string; problems: { code: string; stepId?: string; hint: object }[] }[];
    expect([code, reports.map(({ file }) => file)]).toEqual([1, ['good.json', 'unconnected.json']]);
    expect(reports[1]?.problems).toContainEqual(
      expect.objectContaining({ code: 'exit-unconnected', stepId: 'screening', hint: expect.anything() }),
    );
    const swedish = await besked(place, 'check', 'unconnected.json', '--language', 'sv');
    expect(swedish.stdout).toMatch(/exit-unconnected \[screening\].*\n.*(utgång|leder)/i);
  });

  test.each([
    ['empty.json', /./],
    ['text.json', /./],
    ['binary.json', /./],
    ['deep.json', /./],
    ['large.json', /./],
    ['unknown-key.json', /colour/],
    ['proto.json', /__proto__/],
    ['twice.json', /steps/],
  ])('takes %s as a finding, not as a failure: 1', async (file, names) => {
    const { code, stdout, stderr } = await besked(place, 'check', file, '--json');
    expect([code, stderr]).toEqual([1, '']);
    const [report] = json(stdout) as { problems: { severity: string; message: { sv: string; en: string } }[] }[];
    expect(report?.problems.some(({ severity }) => severity === 'error')).toBe(true);
    expect(JSON.stringify(report?.problems)).toMatch(names);
  });

  test.each(['missing.json', '.'])('could not run without the file %s: 2', async (file) => {
    const { code, stderr } = await besked(place, 'check', file);
    expect([code, stderr]).toEqual([2, expect.stringContaining(`${file} cannot be read`)]);
  });
});

describe('besked simulate', () => {
  const simulate = (...args: string[]) => besked(place, 'simulate', 'good.json', '--candidates', '40', ...args);

  test('gives the same bytes for the same seed, and others for another', async () => {
    const [one, two, other] = await Promise.all([
      simulate('--seed', '7', '--json'),
      simulate('--seed', '7', '--json'),
      simulate('--seed', '8', '--json'),
    ]);
    expect([one.code, one.stderr]).toEqual([0, '']);
    expect(two.stdout).toBe(one.stdout);
    expect(other.stdout).not.toBe(one.stdout);
    expect(json(one.stdout)).toMatchObject({ candidates: 40, seed: 7, promises: { open: 0 } });
  });

  test('tells days per stage, messages and promises in words', async () => {
    const { code, stdout } = await simulate();
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(/40 candidates, seed 1[\s\S]*promises: \d+ answered[\s\S]*screening/),
    ]);
  });

  test('plays a scenario: who is written to and when', async () => {
    const { code, stdout } = await simulate('--scenario', 'scenario.json', '--json');
    const told = json(stdout) as { outcome: string; messages: { purpose: string }[] };
    expect([code, told.outcome]).toEqual([0, 'hired']);
    expect(told.messages.map(({ purpose }) => purpose)).toEqual(['acknowledgement', 'exit']);
  });

  test.each([
    ['a scenario that is none', ['--scenario', 'no-scenario.json'], 'is not a scenario'],
    ['a scenario that is no JSON', ['--scenario', 'text.json'], 'is not JSON'],
    ['a scenario that is not there', ['--scenario', 'gone.json'], 'cannot be read'],
  ])('could not run with %s: 2', async (_, args, why) => {
    const { code, stderr } = await simulate(...args);
    expect([code, stderr]).toEqual([2, expect.stringContaining(why)]);
  });

  test('could not run a file that is no process: 2', async () => {
    const { code, stderr } = await besked(place, 'simulate', 'text.json');
    expect([code, stderr]).toEqual([2, expect.stringContaining('besked check text.json')]);
  });
});

test('the program is a file that can be run', () => {
  expect(readFileSync(program, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
});
