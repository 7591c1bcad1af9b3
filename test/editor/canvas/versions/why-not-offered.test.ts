import { expect, test } from 'vitest';
import { whyNotOffered } from '../../../../editor/canvas/versions/why-not-offered.ts';
import nurse from '../../../../process/gallery/nurse.json' with { type: 'json' };
import type { Definition } from '../../../../process/definition/schema.ts';

const { steps } = nurse as unknown as Definition;
const { screening, ...others } = steps;

test('a step that is there and of the same kind is offered, and one that is gone leaves others of its kind', () => {
  expect(whyNotOffered({ stepId: 'screening', kind: 'stage' }, { steps })).toBeUndefined();
  expect(whyNotOffered({ stepId: 'screening', kind: 'stage' }, { steps: others })).toBeUndefined();
});

test('a step whose kind has changed says so, though others of the old kind are there', () => {
  expect(screening?.kind).toBe('stage');
  expect(whyNotOffered({ stepId: 'screening', kind: 'ask' }, { steps })).toBe('otherKindNow');
});

test('where no step of the kind is left, that is said', () => {
  const messages = Object.fromEntries(Object.entries(steps).filter(([, { kind }]) => kind !== 'stage'));
  expect(whyNotOffered({ stepId: 'screening', kind: 'stage' }, { steps: messages })).toBe('noSuchKind');
});
