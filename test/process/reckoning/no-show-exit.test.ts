import { expect, test } from 'vitest';
import { gallery } from '../../../process/gallery/gallery.ts';
import { noShowExit, noShowExitIn } from '../../../process/reckoning/no-show-exit.ts';

type Exit = Parameters<typeof noShowExit>[0]['exits'][number];

test.each(gallery.map(({ definition }) => [definition.id, definition] as const))(
  'every stage of %s with a meeting has a way on for who did not come to it',
  (_, definition) => {
    for (const [stepId, step] of Object.entries(definition.steps)) {
      if (step.kind !== 'stage' || !step.meeting) continue;
      const named = Object.keys(step.exits).find((id) => /^no-show$|^not-met$/.test(id));
      expect(noShowExitIn(definition, stepId), stepId).toBe(named);
    }
  },
);

test('a stage of which every exit speaks of what was seen, or leads elsewhere, has none', () => {
  const one = (id: string, kind: Exit['kind'], owes: Exit['owes'], leadsTo: string): Exit => ({
    ...{ id, kind, owes, leadsTo: [leadsTo] },
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
