import { expect, it } from 'vitest';
import { checkDefinition } from '../../../process/checks/check-definition.ts';
import { context } from './check-table.ts';
import { changed, screening, textOf } from './drawings.ts';

const spares = Object.fromEntries(
  Array.from({ length: 1_200 }, (_, index) => [`texts.spare${index}`, textOf('spare', 'Hej!')]),
);

it('all problems come at once, in the order of the checks', () => {
  const drawing = changed(screening, {
    'steps.screening.undoWindow': { amount: 1, unit: 'minutes' },
    'connections.screening.yes': 'gone',
    'texts.withdrawn.sms.sv': '',
    'texts.spare': textOf('spare', 'Hej!'),
  });
  expect(checkDefinition(drawing, context).map(({ code }) => code)).toEqual([
    'unreachable-step',
    'connection-unknown',
    'undo-window-misfit',
    'text-empty',
    'text-unused',
  ]);
});

it('a thousand warnings never hide an error', () => {
  const drawing = changed(screening, {
    ...spares,
    'steps.screening.ladder.rungs.1.at': 10,
    'policy.automaticRejection': false,
  });
  const problems = checkDefinition(changed(drawing, { 'steps.screening.exits.no.kind': 'other' }), context);
  expect(problems).toHaveLength(1_000);
  expect(problems.slice(0, 2).map(({ code }) => code)).toEqual(['ladder-order', 'rejection-without-decision']);
});

it('checking changes nothing', () => {
  const before = structuredClone(screening);
  checkDefinition(screening, context);
  expect(screening).toEqual(before);
});
