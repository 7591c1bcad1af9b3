import { printDefinition } from '../../../process/definition/print-definition.ts';
import type { Definition } from '../../../process/definition/schema.ts';
import { definitionOf, end, rejectExit, stage, stageExit, start } from '../../process/interpreter/definitions.ts';

const told = { sv: 'Du får besked senast {{ promise.long }}.', en: 'You will hear by {{ promise.long }}.' };
const feedback = { sv: 'Hej! {{ feedback.text }}', en: 'Hello! {{ feedback.text }}' };

/** One stage and its two answers: small, and good enough to be published. */
export const oneStage: Definition = definitionOf(
  {
    start,
    screening: stage({ exits: { hire: stageExit(), reject: rejectExit } }),
    hired: end('hired'),
    rejected: end('rejected'),
  },
  { start: { next: 'screening' }, screening: { hire: 'hired', reject: 'rejected' } },
);
for (const id of ['acknowledgement', 'holding', 'paused']) oneStage.texts[id] = textOf(id, told);
for (const id of ['advance', 'reject']) oneStage.texts[id] = textOf(id, feedback);
for (const id of ['entry', 'message', 'ask', 'reminder', 'offer', 'invitation', 'moved', 'cancelled'])
  delete oneStage.texts[id];

function textOf(name: string, { sv, en }: { sv: string; en: string }): Definition['texts'][string] {
  return { name, email: { sv: { subject: 'Besked', body: sv }, en: { subject: 'News', body: en } }, sms: { sv, en } };
}

/** The same, with an exit that leads nowhere. */
export const unconnected: Definition = {
  ...oneStage,
  connections: { start: { next: 'screening' }, screening: { hire: 'hired' } },
};

export const fileOf = (definition: Definition) => printDefinition(definition);
