import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from '@temporalio/worker';
import { beforeAll, describe, expect, test } from 'vitest';
import { bundleWorkflows } from '../../worker/bundle.ts';
import { readable, type RecordedHistory } from '../run/chain-of.ts';

const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.json'));
const read = (name: string): string => readFileSync(join(import.meta.dirname, name), 'utf8');

let codePath: string;

beforeAll(async () => {
  ({ codePath } = await bundleWorkflows(mkdtempSync(join(tmpdir(), 'besked-replay-'))));
}, 60_000);

const replay = (history: unknown, id: string, bundle: { code: string } | { codePath: string } = { codePath }) =>
  Worker.runReplayHistory({ workflowBundle: bundle }, history, id);

describe('histories recorded from real runs', () => {
  test('are many, and show a run that continued as new and one that was rebuilt', () => {
    expect(files.length).toBeGreaterThan(12);
    expect(files).toContain('continues-as-new-2.json');
    expect(files).toContain('rebuilt-under-a-new-epoch.json');
    expect(files).toContain('rehearsed-to-its-end.json');
  });

  test.each(files)('%s replays on the run of today', async (name) => {
    await replay(JSON.parse(read(name)), name);
    expect((JSON.parse(read(name)) as RecordedHistory).events.length).toBeGreaterThan(5);
  });

  test('do not replay on a run that arms its timer before it sends', async () => {
    const send = 'if (!wantsNew) run.send();';
    const wait = /await run\.somethingHappens\(\{\s*withDeliveries: !wantsNew\s*\}\);/;
    const source = readFileSync(codePath, 'utf8');
    expect([source.split(send), source.split(wait)].map(({ length }) => length)).toEqual([2, 2]);
    const code = source.replace(send, '').replace(wait, 'const soon = run.somethingHappens({ withDeliveries: !wantsNew }); run.send(); await soon;');
    const history = JSON.parse(read('nobody-acts-until-withdrawn.json')) as unknown;
    await expect(replay(history, 'changed', { code })).rejects.toThrow(/nondeterminism/i);
    await replay(history, 'unchanged', { code: source });
  });

  test.each(files)('%s holds no name, address, number or text', (name) => {
    const text = readable(JSON.parse(read(name)) as RecordedHistory);
    for (const personal of ['Åsa', 'Lindqvist', 'example.test', '+4670', 'Region', 'Karin', 'Kraven', 'Lugn', 'handledning'])
      expect(text).not.toContain(personal);
    // Neither whose machine it was.
    expect(text).not.toMatch(/\/(home|root|work|tmp|Users)\//);
    expect(text).toContain('applicationId');
  });
});
