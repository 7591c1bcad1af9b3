import { connectionsOf } from '../../../process/definition/connections-of.ts';
import { exitsOf } from '../../../process/definition/exits-of.ts';
import type { Definition } from '../../../process/definition/schema.ts';
import { fillStep } from './fill-step.ts';
import type { Hand } from './hand.ts';
import { writeName } from './words.ts';

const kinds = { stage: 'Stage', message: 'Message', ask: 'Question', wait: 'Wait', branch: 'Branch', end: 'End' };
const fieldKinds = { text: 'Text', number: 'Number', boolean: 'Yes or no', date: 'Date', choice: 'Choice' };

/** Draws a process whose start is there: its fields, its steps with their settings, and what joins them. */
export async function drawAll(hand: Hand, { steps, ...definition }: Definition): Promise<void> {
  await hand.settings();
  for (const { kind, label } of Object.values(definition.fields)) {
    await hand.press('New field');
    await hand.back('Kind');
    if (kind !== 'text') await hand.choose('Kind', fieldKinds[kind]);
    await writeName(hand, 'Label', label);
  }
  await hand.leave();
  for (const step of Object.values(steps)) {
    if (step.kind === 'start') await hand.select(step.name.en ?? '');
    else await hand.add(kinds[step.kind]);
    await fillStep(hand, step, definition.fields);
    await hand.leave();
  }
  for (const { from, exit, to } of connectionsOf({ steps, ...definition })) {
    const [source, target] = [steps[from], steps[to]];
    if (!source || !target) throw new Error(`${from} or ${to} is no step`);
    const exits = exitsOf(source);
    await hand.connect(source.name.en ?? '', { at: exits.indexOf(exit), of: exits.length }, target.name.en ?? '');
  }
}
