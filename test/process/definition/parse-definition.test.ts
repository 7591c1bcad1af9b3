import { describe, expect, it } from 'vitest';
import { fileLimits, parseDefinition } from '../../../process/definition/parse-definition.ts';
import { printDefinition } from '../../../process/definition/print-definition.ts';
import type { Problem } from '../../../process/problem.ts';
import { either, screening } from '../checks/drawings.ts';
import { scenarioOf } from '../checks/scenarios.ts';

const good = printDefinition(screening);
const withText = (from: string, to: string) => {
  expect(good).toContain(from);
  return good.replace(from, to);
};
const changed = (change: (file: Record<string, never>) => void) => {
  const file = JSON.parse(good) as Record<string, never>;
  change(file);
  return file;
};

function problemsOf(input: unknown): readonly Problem[] {
  const parsed = parseDefinition(input);
  return parsed.kind === 'problems' ? parsed.problems : [];
}

const told = (input: unknown) => problemsOf(input).map(({ code, path }) => `${code} ${path.join('.')}`.trim());

describe('a file that is no process file is refused with a problem', () => {
  const deep = (open: string, close: string, levels: number) => `${open.repeat(levels)}1${close.repeat(levels)}`;

  it.each<[string, unknown, string]>([
    ['of 0 bytes', '', 'file-empty'],
    ['of blanks', ' \r\n\t ', 'file-empty'],
    ['of a byte order mark alone', '\ufeff', 'file-empty'],
    ['of 10 MB of blanks', ' '.repeat(10_000_000), 'file-too-large'],
    ['of 10 MB within a text', JSON.stringify({ name: 'a'.repeat(10_000_000) }), 'file-too-large'],
    ['of fewer characters than bytes', JSON.stringify({ name: 'å'.repeat(fileLimits.bytes / 2) }), 'file-too-large'],
    ['with rubbish after it', `${good} {`, 'file-not-json'],
    ['cut off in the middle', good.slice(0, good.length / 2), 'file-not-json'],
    ['with a comment', `// mine\n${good}`, 'file-not-json'],
    ['a picture', '\u0089PNG\r\n\u001a\n', 'file-not-json'],
    ['of 100,000 lists within each other', deep('[', ']', 100_000), 'file-too-deep 0.0.0.0.0.0.0.0'],
    ['of 100,000 objects within each other', deep('{"a":', '}', 100_000), 'file-too-deep a.a.a.a.a.a.a.a'],
    ['nothing at all', undefined, 'file-not-json'],
    ['a function', () => good, 'file-not-json'],
    ['a number that JSON does not know', 1n, 'file-not-json'],
    ['a list', '[]', 'file-wrong-shape'],
    ['a text', '"process"', 'file-wrong-shape'],
    ['null', 'null', 'file-wrong-shape'],
    ['an empty object', '{}', 'file-version-unknown schemaVersion'],
  ])('%s', (_, input, expected) => {
    expect(told(input)[0]).toBe(expected);
    expect(told(input)).toHaveLength(1);
  });

  it('also where it is a value that refers to itself', () => {
    const circle: Record<string, unknown> = {};
    circle['circle'] = circle;
    expect(told(circle)).toEqual(['file-not-json']);
  });

  it.each([
    ['{\n  "schemaVersion": 1,\n  "id": nurse\n}', '3:9'],
    ['{"a": [1, 2,]}', '1:13'],
    ['{"a": 1,}', '1:9'],
    ['{"a" 1}', '1:6'],
    ["{'a': 1}", '1:2'],
    ['[1 2]', '1:4'],
    ['{"a": "b\nc"}', '1:9'],
    ['{"a": "\\x"}', '1:9'],
    ['{"a": 01}', '1:8'],
    ['{} {}', '1:4'],
    ['{"a": [}', '1:8'],
    ['{\n"a": [1,\n', '3:1'],
    ['{"a": "b', '1:9'],
    ['[1]]', '1:4'],
  ])('and says where it stops being JSON: %j', (text, place) => {
    const [problem] = problemsOf(text);
    expect(problem?.message.en).toContain(`(line and character ${place})`);
    expect(problem?.message.sv).toContain(`(rad och tecken ${place})`);
  });
});

describe('a key that should not be there', () => {
  it.each<[string, string, string[]]>([
    ['at the top', withText('{\n', '{\n  "owner": "me",\n'), ['file-unknown-key owner']],
    ['in a step', withText('"requires": [],', '"requires": [], "colour": 1,'), ['file-unknown-key steps.start.colour']],
    [
      'in several places, all at once',
      good.replaceAll('"undoWindow": {', '"undoWindow": { "x": 1,').replace('{\n', '{\n  "y": 1,\n'),
      ['file-unknown-key steps.screening.undoWindow.x', 'file-unknown-key y'],
    ],
    [
      'that is __proto__',
      withText('"fields": {', '"fields": { "__proto__": {"kind": "text"},'),
      ['file-forbidden-key fields.__proto__'],
    ],
    [
      'that is constructor',
      withText('"fields": {', '"fields": { "constructor": 1,'),
      ['file-forbidden-key fields.constructor'],
    ],
    [
      'that is __proto__, spelt otherwise',
      withText('"fields": {', '"fields": { "\\u005f_proto__": 1,'),
      ['file-forbidden-key fields.__proto__'],
    ],
    ['that is there twice', withText('"steps": {', '"steps": { "hired": {},'), ['file-duplicate-key steps.hired']],
    [
      'that is there twice, spelt otherwise',
      withText('"steps": {', '"steps": { "h\\u0069red": {},'),
      ['file-duplicate-key steps.hired'],
    ],
  ])('%s is named', (_, input, expected) => {
    expect(told(input).sort()).toEqual(expected.sort());
    const [problem] = problemsOf(input);
    const key = String(problem?.path.at(-1));
    expect(problem?.message.en).toContain(key);
    expect(problem?.message.sv).toContain(key);
  });

  it('has changed nothing for anybody else', () => {
    parseDefinition('{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('is found in a value, too, whose prototype does not count', () => {
    expect(told(JSON.parse('{"schemaVersion": 1, "__proto__": {}}'))).toEqual(['file-forbidden-key __proto__']);
    const inherited = Object.create({ name: { sv: 'a' } }) as object;
    expect(told(inherited)).toEqual(['file-version-unknown schemaVersion']);
  });
});

describe('a value of the wrong kind is told with its place', () => {
  it.each<[string, (file: Record<string, never>) => unknown, string]>([
    [
      'a text for a number',
      (file) => put(file, 'steps.screening.promise.within.amount', '5'),
      'steps.screening.promise.within.amount',
    ],
    ['a fraction', (file) => put(file, 'steps.screening.undoWindow.amount', 1.5), 'steps.screening.undoWindow.amount'],
    [
      'a number below its range',
      (file) => put(file, 'policy.longestSilence.amount', 0),
      'policy.longestSilence.amount',
    ],
    [
      'a number beyond its range',
      (file) => put(file, 'policy.longestSilence.amount', 1e9),
      'policy.longestSilence.amount',
    ],
    ['a list for an object', (file) => put(file, 'steps', []), 'steps'],
    ['null for an object', (file) => put(file, 'policy.calendar', null), 'policy.calendar'],
    [
      'a kind of step that there is not',
      (file) => put(file, 'steps.screening.kind', 'teleport'),
      'steps.screening.kind',
    ],
    ['a language that there is not', (file) => put(file, 'languages', ['fi']), 'languages.0'],
    ['no language', (file) => put(file, 'languages', []), 'languages'],
    ['25 o’clock', (file) => put(file, 'policy.calendar.opens', '25:00'), 'policy.calendar.opens'],
    ['an id with a space', (file) => put(file, 'id', 'my process'), 'id'],
    [
      'an id that begins with a digit',
      (file) => put(file, 'fields', { '1st': { kind: 'text', label: {} } }),
      'fields.1st',
    ],
    ['an id that means something to JavaScript', (file) => put(file, 'id', 'constructor'), 'id'],
    ['a key that is missing', (file) => put(file, 'texts', undefined), 'texts'],
    ['a text that is too long', (file) => put(file, 'name.sv', 'a'.repeat(201)), 'name.sv'],
    ['more steps than anybody draws', (file) => put(file, 'steps', manyEnds(1_001)), 'steps'],
  ])('%s', (_, change, path) => {
    const problems = problemsOf(changed(change));
    expect(problems.map((problem) => problem.path.join('.'))).toContain(path);
    expect([...new Set(problems.map(({ code }) => code))]).toEqual(['file-wrong-shape']);
    for (const { message, hint } of problems) {
      expect(message.sv).not.toBe(message.en);
      expect(`${message.sv} ${message.en} ${hint.sv} ${hint.en}`).not.toMatch(/undefined|NaN|\[object|ZodError/);
    }
  });

  it('in the same list twice', () => {
    expect(told(changed((file) => put(file, 'languages', ['sv', 'sv'])))).toEqual(['file-duplicate-id languages.1']);
    const note = { id: 'a', x: 0, y: 0, width: 1, height: 1, text: '' };
    expect(told(changed((file) => put(file, 'layout.notes', [note, note])))).toEqual([
      'file-duplicate-id layout.notes.1',
    ]);
    const twice = [scenarioOf(), scenarioOf()];
    expect(told(changed((file) => put(file, 'scenarios', twice)))).toEqual(['file-duplicate-id scenarios.1']);
  });

  it('a date that is none, in words about dates', () => {
    const scenario = { ...scenarioOf(), start: { kind: 'date', date: '18/12 2026', time: '09:00' } };
    const [problem] = problemsOf(changed((file) => put(file, 'scenarios', [scenario])));
    expect([problem?.path.join('.'), problem?.message.en]).toEqual([
      'scenarios.0.start.date',
      expect.stringContaining('YYYY-MM-DD'),
    ]);
  });

  it('two hundred at most, so that a strange file cannot fill the screen', () => {
    const strange = Object.fromEntries(Array.from({ length: 900 }, (_, index) => [`s${index}`, { kind: index }]));
    expect(problemsOf(changed((file) => put(file, 'steps', strange)))).toHaveLength(200);
  });
});

describe('letters', () => {
  it('are read after a byte order mark', () => {
    expect(parseDefinition(`\ufeff${good}`)).toEqual({ kind: 'ok', definition: screening });
  });

  it.each([
    ['NUL', '"Te\\u0000st"'],
    ['half a character', '"Te\\ud83dst"'],
    ['half a character as it is', '"Te\ud83dst"'],
    ['what Latin-1 becomes when it is read as UTF-8', `"${Buffer.from('Sjuksköterska', 'latin1').toString('utf8')}"`],
  ])('that cannot be kept are refused with their place: %s', (_, name) => {
    expect(told(withText('"sv": "Test"', `"sv": ${name}`))).toEqual(['file-broken-text name.sv']);
  });

  it('of any alphabet are kept', () => {
    const parsed = parseDefinition(withText('"sv": "Test"', '"sv": "Åäö 😀 ”日本語”"'));
    expect(parsed.kind === 'ok' && parsed.definition.name.sv).toBe('Åäö 😀 ”日本語”');
  });
});

describe('a way of which any condition is enough', () => {
  const withMatch = (match: unknown) => (file: unknown) => put(file, 'steps.sorting.branches.0.match', match);

  it('is read as it is written', () => {
    expect(parseDefinition(either)).toEqual({ kind: 'ok', definition: either });
  });

  it.each(['all', 'one', true, null])('is refused with what to write where it says %j', (match) => {
    const file = structuredClone(either);
    withMatch(match)(file);
    const [problem, ...others] = problemsOf(file);
    expect([problem?.path.join('.'), others]).toEqual(['steps.sorting.branches.0.match', []]);
    expect(problem?.message.en).toContain('“any” stands here, or nothing at all where all conditions have to hold');
    expect(problem?.message.sv).toContain('här står ”any”, eller ingenting alls där alla villkor ska stämma');
  });
});

it('a large file of nonsense within the limit is answered, and with few problems', () => {
  const keys = Array.from({ length: 200_000 }, (_, index) => `"k${index}":0`).join();
  expect(problemsOf(`{"schemaVersion":1,${keys}}`)).toHaveLength(200);
  expect(told(`{"schemaVersion":1,"steps":[${'{},'.repeat(1_000_000)}{}]}`)).toContain('file-wrong-shape steps');
});

function put(within: unknown, path: string, value: unknown): void {
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let at = within as Record<string, unknown>;
  for (const key of keys) at = at[key] as Record<string, unknown>;
  at[last] = value;
}

function manyEnds(count: number): Record<string, unknown> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`end${index}`, screening.steps['hired']]));
}
