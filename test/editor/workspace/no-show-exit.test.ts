import { expect, test } from 'vitest';
import { noShowExit } from '../../../editor/workspace/application/no-show-exit.ts';
import { gallery } from '../../../process/gallery/gallery.ts';
import { nextDecisions } from '../../../process/reckoning/next-decisions.ts';
import type { Definition, StageStep } from '../../../process/definition/schema.ts';

type Exit = Parameters<typeof noShowExit>[0]['exits'][number];

const drawn = (definition: Definition, stepId: string, { exits }: StageStep): Exit[] =>
  Object.entries(exits).map(([id, { kind, name, owes }]) => ({
    ...{ id, kind, name, owes, leadsTo: nextDecisions(definition, stepId, id), requires: [] },
  }));

test.each(gallery.map(({ definition }) => [definition.id, definition] as const))(
  'every stage of %s with a meeting has a way on for who did not come to it',
  (_, definition) => {
    const stages = Object.entries(definition.steps).flatMap(([stepId, step]) =>
      step.kind === 'stage' && step.meeting ? [[stepId, drawn(definition, stepId, step)] as const] : [],
    );
    for (const [stepId, exits] of stages)
      expect(noShowExit({ stepId, exits }), stepId).toBe(exits.find(({ id }) => /^no-show$|^not-met$/.test(id))?.id);
  },
);

test('a stage of which every exit speaks of what was seen, or leads elsewhere, has none', () => {
  const one = (id: string, kind: Exit['kind'], owes: Exit['owes'], leadsTo: string): Exit => ({
    ...{ id, kind, owes, leadsTo: [leadsTo], name: { sv: id }, requires: [] },
  });
  const exits = [
    one('on', 'advance', 'nothing', 'offer'),
    one('other', 'other', 'nothing', 'elsewhere'),
    one('no', 'reject', 'strengthAndDevelopment', 'rejected'),
  ];
  expect(noShowExit({ stepId: 'talk', exits })).toBeUndefined();
  expect(noShowExit({ stepId: 'talk', exits: [...exits, one('short', 'reject', 'text', 'rejected')] })).toBe('short');
  expect(noShowExit({ stepId: 'elsewhere', exits })).toBe('other');
});
