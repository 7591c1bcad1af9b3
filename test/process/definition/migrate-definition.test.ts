import { describe, expect, it } from 'vitest';
import { emptyDefinition } from '../../../process/definition/empty-definition.ts';
import { migrateDefinition } from '../../../process/definition/migrate-definition.ts';
import { parseDefinition } from '../../../process/definition/parse-definition.ts';
import { currentSchemaVersion } from '../../../process/definition/fixed-values.ts';
import { gallery } from '../../../process/gallery/gallery.ts';

const now = emptyDefinition('Nattsköterska');

/** The process as the draft form wrote it. */
function draftForm(definition = now): Record<string, unknown> {
  const { automaticRejection: _, ...policy } = definition.policy;
  const { notes: __, ...layout } = definition.layout;
  return {
    ...definition,
    schemaVersion: 0,
    policy,
    layout,
    connections: Object.entries(definition.connections).flatMap(([from, exits]) =>
      Object.entries(exits).map(([exit, to]) => ({ from, exit, to })),
    ),
  };
}

const codeOf = (input: unknown) => {
  const parsed = parseDefinition(input);
  return parsed.kind === 'ok' ? 'ok' : parsed.problems[0]?.code;
};

describe('a file of an older schemaVersion', () => {
  it.each([now, ...gallery.map(({ definition }) => definition)])('is read as what it says today: $id', (definition) => {
    expect(parseDefinition(JSON.stringify(draftForm(definition)))).toEqual({ kind: 'ok', definition });
  });

  it('keeps what it already said in the newer form', () => {
    const automatic = { ...draftForm(), policy: { ...now.policy, automaticRejection: true }, layout: now.layout };
    const parsed = parseDefinition(automatic);
    expect(parsed.kind === 'ok' && parsed.definition.policy.automaticRejection).toBe(true);
  });

  it('is refused where one exit was connected twice: the newer form has room for one', () => {
    const twice = draftForm();
    twice['connections'] = [...(twice['connections'] as object[]), { from: 'screening', exit: 'yes', to: 'rejected' }];
    const parsed = parseDefinition(twice);
    expect(parsed.kind === 'problems' && parsed.problems).toMatchObject([
      {
        code: 'file-connection-list',
        path: ['connections', 3],
        message: { en: expect.stringContaining('yes') as string },
      },
    ]);
  });

  it.each([[{ from: 'start' }], ['start'], [null], [{ from: 1, exit: 'next', to: 'x' }]])(
    'is refused where a connection is %j',
    (connection) => {
      expect(codeOf({ ...draftForm(), connections: [connection] })).toBe('file-connection-list');
    },
  );

  it('with rubbish where objects were is refused, not thrown at', () => {
    for (const rubbish of [1, null, [], 'x'])
      expect(codeOf({ schemaVersion: 0, policy: rubbish, layout: rubbish, connections: rubbish })).toBe(
        'file-wrong-shape',
      );
  });

  it('cannot smuggle in a step called __proto__', () => {
    const text = JSON.stringify({ ...draftForm(), connections: [{ from: '__proto__', exit: 'next', to: 'hired' }] });
    expect(codeOf(text)).toBe('file-connection-list');
  });
});

describe('a schemaVersion that is not known', () => {
  it.each([currentSchemaVersion + 1, 99, -1, 0.5, '1', null, undefined, [1], {}])('is refused: %j', (version) => {
    expect(migrateDefinition({ ...now, schemaVersion: version }).kind).toBe('unknownVersion');
    expect(codeOf({ ...now, schemaVersion: version })).toBe('file-version-unknown');
  });
});

it('every older schemaVersion has its way to the current one', () => {
  for (let version = 0; version < currentSchemaVersion; version += 1)
    expect(migrateDefinition({ schemaVersion: version })).toMatchObject({
      kind: 'ok',
      value: { schemaVersion: currentSchemaVersion },
    });
});
