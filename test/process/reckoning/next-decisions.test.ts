import { expect, test } from 'vitest';
import type { Definition } from '../../../process/definition/schema.ts';
import nurse from '../../../process/gallery/nurse.json' with { type: 'json' };
import { acceptedOffer } from '../../../process/reckoning/accepted-offer.ts';
import { nextDecisions } from '../../../process/reckoning/next-decisions.ts';
import { ask, branch, definitionOf, end, rejectExit, stage, stageExit, start } from '../interpreter/definitions.ts';

const drawing = definitionOf(
  {
    start,
    screening: stage(),
    sorts: branch,
    comes: ask,
    interview: stage({ exits: { again: stageExit({ kind: 'other' }), reject: rejectExit } }),
    contract: stage(),
    hired: end('hired'),
    rejected: end('rejected'),
    declined: end('withdrew'),
  },
  {
    start: { next: 'screening' },
    screening: { advance: 'sorts', reject: 'rejected' },
    sorts: { licensed: 'comes', otherwise: 'interview' },
    comes: { yes: 'contract', no: 'declined', 'no-answer': 'comes' },
    interview: { again: 'interview', reject: 'rejected' },
    contract: { advance: 'hired', reject: 'rejected' },
  },
);

test('an exit leads to the stages and ends behind branches and questions, round loops too', () => {
  expect(nextDecisions(drawing, 'screening', 'advance').sort()).toEqual(['contract', 'declined', 'interview']);
  expect(nextDecisions(drawing, 'screening', 'reject')).toEqual(['rejected']);
  expect(nextDecisions(drawing, 'interview', 'again')).toEqual(['interview']);
  expect(nextDecisions(drawing, 'screening', 'unknown')).toEqual([]);
});

test('an offer is accepted by the answer that leads on where another one declines', () => {
  expect(acceptedOffer(drawing, 'contract', ['comes'])).toBe(true);
  expect(acceptedOffer(drawing, 'interview', ['comes'])).toBe(false);
  expect(acceptedOffer(drawing, 'contract', [])).toBe(false);
  const licence = Object.keys(nurse.steps).find((id) => id.includes('licen')) ?? '';
  const stages = Object.entries(nurse.steps).filter(([, { kind }]) => kind === 'stage');
  for (const [id] of stages) expect(acceptedOffer(nurse as unknown as Definition, id, [licence])).toBe(false);
});
