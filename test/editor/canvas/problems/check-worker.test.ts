import { beforeAll, expect, test, vi } from 'vitest';
import type { FixesAnswer, QuickAnswer, SweepAnswer } from '../../../../editor/canvas/problems/check-answer.ts';
import { problemKey } from '../../../../editor/canvas/problems/problem-key.ts';
import { removeSteps } from '../../../../editor/canvas/edits/remove-steps.ts';
import type { Definition } from '../../../../process/definition/schema.ts';
import { begin, changed, draw, newsletter } from '../../../process/checks/drawings.ts';
import { branch, wait } from '../../../process/interpreter/definitions.ts';
import { gallery } from '../../../../process/gallery/gallery.ts';
import { largeDrawing } from '../../../bench/drawings/large-drawing.ts';
import { checkDefinition } from '../../../../server/checking/check-definition.ts';

const today = Date.parse('2026-11-25T12:00:00Z');
type Answer = QuickAnswer | FixesAnswer | SweepAnswer;
const posted = vi.fn<(message: Answer) => void>();
const broken = vi.fn<(error: unknown) => void>();
type Scope = { postMessage: typeof posted; reportError: typeof broken; onmessage?: (event: object) => void };
const scopes: Scope[] = [];

/** Each worker's own global scope, which Node does not have. */
async function load(path: string): Promise<Scope> {
  const scope: Scope = { postMessage: posted, reportError: broken };
  vi.stubGlobal('self', scope);
  await import(path);
  return scope;
}

beforeAll(async () => {
  for (const name of ['check', 'sweep'])
    scopes.push(await load(`../../../../editor/canvas/problems/${name}-worker.ts`));
});

async function ask(definition: Definition, number: number) {
  posted.mockClear();
  for (const scope of scopes) scope.onmessage?.({ data: { number, definition, today } });
  const answers = () => posted.mock.calls.map(([answer]) => answer).filter((answer) => answer.number === number);
  const find = <A extends Answer>(is: (answer: Answer) => answer is A) => answers().find(is);
  const isFixes = (answer: Answer): answer is FixesAnswer => 'kind' in answer && answer.kind === 'fixes';
  await vi.waitFor(() => expect(find(isFixes)).toBeDefined(), { timeout: 50_000 });
  return {
    quick: find((answer): answer is QuickAnswer => !('kind' in answer)),
    fixes: find(isFixes),
    sweep: find((answer): answer is SweepAnswer => 'silence' in answer),
  };
}

const nurse = gallery.find(({ definition }) => definition.id === 'nurse')?.definition;
if (!nurse) throw new Error('The gallery has no nurse process');
const isSwept = ({ code }: { readonly code: string }) => ['silence-above-policy', 'scenario-fails'].includes(code);

test.each([
  ['a ready drawing', nurse, 0],
  ['a drawing whose way has no end', removeSteps(nurse, ['hired', 'declined']), 1],
])(
  '%s is judged in the browser as the server judges it',
  async (_, definition, fewestErrors) => {
    const { problems, longestSilence } = checkDefinition(definition, { now: new Date(today) });
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    expect(fewestErrors === 0 ? errors === 0 : errors >= fewestErrors).toBe(true);
    const { quick, sweep, fixes } = await ask(definition, 7 + fewestErrors);
    expect(quick?.problems.filter((problem) => !isSwept(problem))).toEqual(
      problems.filter((problem) => !isSwept(problem)),
    );
    expect(sweep?.problems).toEqual(problems.filter(isSwept));
    const wanted = longestSilence?.kind === 'silence' ? longestSilence : undefined;
    expect(sweep?.silence?.calendarDays).toBe(wanted?.calendarDays);
    expect(sweep?.silence?.workingDays).toBe(wanted?.workingDays);
    expect(sweep?.silence?.path.length ?? 0).toBe(new Set(wanted?.path.map(({ stepId }) => stepId)).size);
    const keys = new Set(problems.map(problemKey));
    expect(fixes?.fixes.every(([key]) => keys.has(key))).toBe(true);
  },
  60_000,
);

const round = draw({
  start: begin('pause'),
  pause: [wait, { next: 'sorting' }],
  sorting: [branch, { licensed: 'pause', otherwise: 'pause' }],
});
const { start: _, ...withoutStart } = newsletter.steps;
const zone = changed(newsletter, { 'policy.calendar.zone': 'Europe/Nowhere' });

test('a drawing with an exit that leads nowhere keeps its longest silence, as the least that it will be', async () => {
  const { hired: _, ...steps } = nurse.steps;
  const { sweep } = await ask({ ...nurse, steps }, 30);
  expect(sweep?.silence?.calendarDays).toBeGreaterThan(1);
  expect(sweep?.silence?.open.length).toBeGreaterThan(0);
  expect(sweep?.lack).toBeUndefined();
}, 60_000);

test.each([
  ['a loop without a word, its branches too', round, { why: 'loop', path: ['pause', 'sorting'] }],
  ['no start', { ...newsletter, steps: withoutStart }, { why: 'noStart', path: [] }],
  ['a calendar that is wrong', zone, { why: 'calendar', path: [] }],
])(
  'why there is no longest silence is told: %s',
  async (_, definition, lack) => {
    const { sweep } = await ask(definition, 40);
    expect(sweep?.silence).toBeUndefined();
    expect(sweep?.lack).toEqual(lack);
  },
  60_000,
);

test('a loose exit of a drawing gets its fix a moment after its problem', async () => {
  const { screening: _, ...connections } = nurse.connections;
  const loose = { ...nurse, connections: { ...connections, screening: { ...nurse.connections['screening'] } } };
  delete loose.connections['screening']?.['reject'];
  const { quick, fixes } = await ask(loose, 20);
  const problem = quick?.problems.find(({ code }) => code === 'exit-unconnected');
  expect(problem && new Map(fixes?.fixes).get(problemKey(problem))?.[0]?.label.en).toMatch(/^Connect to /);
}, 60_000);

const sweep = () => scopes[1] as Scope;
const answered = (number: number) =>
  posted.mock.calls.some(([answer]) => 'silence' in answer && answer.number === number);

test('a drawing that is changed while its silence is looked for is left for the newer one', async () => {
  posted.mockClear();
  const large = largeDrawing(120);
  for (const number of [40, 41]) sweep().onmessage?.({ data: { number, definition: large, today } });
  await vi.waitFor(() => expect(answered(41)).toBe(true), { timeout: 50_000 });
  expect(answered(40)).toBe(false);
});

test('while a hand moves the drawing its silence waits', async () => {
  posted.mockClear();
  sweep().onmessage?.({ data: { handMoves: true } });
  sweep().onmessage?.({ data: { number: 50, definition: newsletter, today } });
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(answered(50)).toBe(false);
  sweep().onmessage?.({ data: { handMoves: false } });
  await vi.waitFor(() => expect(answered(50)).toBe(true), { timeout: 50_000 });
});

test('what it breaks on is told to the page, as an error of the worker', async () => {
  broken.mockClear();
  sweep().onmessage?.({ data: { number: 60, definition: { ...newsletter, steps: null }, today } });
  await vi.waitFor(() => expect(broken).toHaveBeenCalledOnce());
  expect(answered(60)).toBe(false);
});
