import { definitionOf, end, rejectExit, stage, stageExit, start } from '../../process/interpreter/definitions.ts';

/** One stage, and nothing that an applicant has to give. */
export const drawing = definitionOf(
  {
    start,
    screening: stage({ exits: { hire: stageExit(), reject: rejectExit } }),
    hired: end('hired'),
    rejected: end('rejected'),
  },
  { start: { next: 'screening' }, screening: { hire: 'hired', reject: 'rejected' } },
);
