import type { Channel, Definition } from '../definition/schema.ts';
import type { TextUse } from '../definition/text-uses-of.ts';
import { atStep, type Check, errorAt, type Place, warningAt, type Words } from './check.ts';
import type { Facts } from './facts.ts';
import { firstInStep } from './first-in-step.ts';
import { stepName, textName } from './name-of.ts';
import { channelsOf } from '../definition/channels-of.ts';

/**
 * Every channel that a message may go by has somebody who sends it. An error where those for whom the process is drawn would hear nothing: the
 * message has no other channel, or the application asks only for what this one needs.
 */
export const senderMissing: Check = ({ definition, facts, startId, uses }) => {
  if (!facts) return [];
  const start = definition.steps[startId ?? ''];
  const required = start?.kind === 'start' ? start.requires : [];
  return (['email', 'sms'] as const).flatMap((channel) => {
    if (facts.carried.includes(channel)) return [];
    const lack: Lack = { definition, facts, channel, other: channel === 'sms' ? 'email' : 'sms', required };
    const using = uses.filter(({ channels }) => channelsOf(channels).includes(channel));
    return [...byRule(using, lack), ...byChoice(using, lack, startId)];
  });
};

type Lack = {
  readonly definition: Definition;
  readonly facts: Facts;
  /** Nobody carries it. */
  readonly channel: Channel;
  readonly other: Channel;
  /** What every applicant has given. */
  readonly required: readonly string[];
};

/** Where steps name the channel: said once of all messages of a step that fare alike. */
function byRule(using: readonly TextUse[], lack: Lack) {
  const named = using.filter(({ channels }) => channels.kind !== 'candidate');
  const hasOther = ({ channels }: TextUse) => channelsOf(channels).includes(lack.other);
  return firstInStep(named, (use) => String(hasOther(use))).map((use) => {
    const alike = named.filter((one) => one.stepId === use.stepId && hasOther(one) === hasOther(use));
    const { stepId, exitId, path } = use;
    const place: Place = { path, ...(stepId ? { stepId } : {}), ...(exitId && alike.length === 1 ? { exitId } : {}) };
    const what = subjectOf(lack.definition, use, alike.length);
    if (!hasOther(use)) return say(errorAt, place, lack, { sv: `${what.sv} når ingen`, en: `nobody gets ${what.en}` });
    return say(isForItsOwners(lack) ? errorAt : warningAt, place, lack, {
      sv: `den som bara har ${words.sv[lack.channel].contact} får inte ${what.sv}`,
      en: `whoever has only ${words.en[lack.channel].contact} does not get ${what.en}`,
    });
  });
}

/** Where the candidate chooses, no step has the channel by name: said once, where it says what candidates give. */
function byChoice(using: readonly TextUse[], lack: Lack, startId: string | undefined) {
  const chosen = using.filter(({ channels }) => channels.kind === 'candidate');
  // What the process itself sends goes by no other rule: where everybody has the other contact, nobody who draws could mend anything.
  const told = hasOtherContact(lack) ? chosen.filter(({ stepId }) => stepId !== undefined) : chosen;
  if (startId === undefined || told.length === 0) return [];
  const [sv, en] = [words.sv[lack.channel], words.en[lack.channel]];
  return [
    say(isForItsOwners(lack) ? errorAt : warningAt, atStep(startId, 'requires'), lack, {
      sv: `de meddelanden där kandidaten väljer kanal når inte den som bara har ${sv.contact}, och den som väljer ${sv.by} får ${words.sv[lack.other].by}`,
      en: `messages whose channel the candidate chooses do not reach those who have only ${en.contact}, and those who choose ${en.by} get ${words.en[lack.other].by}`,
    }),
  ];
}

/** The application requires what the channel needs, and not what the other one needs. */
const isForItsOwners = (lack: Lack) => lack.required.includes(contactOf[lack.channel]) && !hasOtherContact(lack);

const hasOtherContact = ({ required, other }: Lack) => required.includes(contactOf[other]);

function subjectOf(definition: Definition, { stepId = '', textId }: TextUse, count: number): Words {
  if (count === 1) return textName(definition, textId);
  const step = stepName(definition, stepId);
  return { sv: `${count} meddelanden i ${step.sv}`, en: `${count} messages of ${step.en}` };
}

function say(report: typeof errorAt, place: Place, lack: Lack, consequence: Words) {
  const { channel, other, facts } = lack;
  const { sv, en } = words;
  const require = hasOtherContact(lack)
    ? { sv: '', en: '' }
    : { sv: ` och kräv ${sv[other].contact} i ansökan`, en: ` and require ${en[other].contact} in the application` };
  return report(
    'sender-missing',
    place,
    {
      sv: `Ingen skickar ${sv[channel].by} åt ${facts.organisation}, så ${consequence.sv}.`,
      en: `Nobody sends ${en[channel].by} for ${facts.organisation}, so ${consequence.en}.`,
    },
    {
      sv: `Lägg till en avsändare för ${sv[channel].by} under Personer > Avsändare, eller låt meddelanden gå bara som ${sv[other].by}${require.sv}.`,
      en: `Add a sender for ${en[channel].by} under People > Senders, or let messages go by ${en[other].by} only${require.en}.`,
    },
  );
}

const contactOf = { email: 'email', sms: 'mobile' } as const;

const words = {
  sv: { email: { by: 'mejl', contact: 'mejladress' }, sms: { by: 'sms', contact: 'mobilnummer' } },
  en: { email: { by: 'email', contact: 'an email address' }, sms: { by: 'SMS', contact: 'a mobile number' } },
} as const;
