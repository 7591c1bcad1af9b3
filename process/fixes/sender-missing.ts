import { channelsOf } from '../definition/channels-of.ts';
import type { Channel, Definition } from '../definition/schema.ts';
import { textUsesOf } from '../definition/text-uses-of.ts';
import { putAt } from './at-path.ts';
import { channelsPathOf } from './channels-path-of.ts';
import type { Fix, Fixer } from './contract.ts';
import { requiring } from './requiring.ts';

const by = {
  email: ['email', { sv: 'mejl', en: 'email' }, { sv: 'mejladress', en: 'an email address' }],
  sms: ['mobile', { sv: 'sms', en: 'SMS' }, { sv: 'mobilnummer', en: 'a mobile number' }],
} as const;

/** Everything that the step, or where the candidate chooses any step, sends goes by the channel that is left, for which the application asks. */
export const senderMissing: Fixer = ({ stepId, path }, { definition, context }) => {
  const [left, ...others] = context.facts?.carried ?? [];
  if (left === undefined || others.length > 0) return [];
  const isOfChoice = path.at(-1) === 'requires';
  const [field, channel, contact] = by[left];
  const send = (now: Definition) => sendBy(now, left, isOfChoice ? undefined : stepId);
  const isRequired = Object.values(definition.steps).some(
    (step) => step.kind === 'start' && step.requires.includes(field),
  );
  if (isRequired)
    return [
      { id: 'only', label: { sv: `Skicka bara som ${channel.sv}`, en: `Send by ${channel.en} only` }, apply: send },
    ];
  return requiring(definition, field, contact).map(
    ({ id, apply }): Fix => ({
      id: `only,${id}`,
      label: {
        sv: `Skicka bara som ${channel.sv} och kräv ${contact.sv} i ansökan`,
        en: `Send by ${channel.en} only and require ${contact.en} in the application`,
      },
      apply: (now) => apply(send(now)),
    }),
  );
};

function sendBy(definition: Definition, channel: Channel, stepId: string | undefined): Definition {
  return textUsesOf(definition).reduce((now, { channels, stepId: of, path }) => {
    const at = channelsPathOf(path);
    const isMeant =
      stepId === undefined ? channels.kind === 'candidate' : channels.kind !== 'candidate' && of === stepId;
    const isDone = channelsOf(channels).every((one) => one === channel);
    return at && isMeant && !isDone ? putAt(now, at, { kind: 'one', channel }) : now;
  }, definition);
}
