import { describe, expect, it } from 'vitest';
import { checkDefinition, checkQuickly } from '../../../process/checks/check-definition.ts';
import { textUsesOf } from '../../../process/definition/text-uses-of.ts';
import type { ChannelRule, Definition } from '../../../process/definition/schema.ts';
import { channelsPathOf } from '../../../process/fixes/channels-path-of.ts';
import { fixesOf } from '../../../process/fixes/fixes-of.ts';
import { offerFixes, problemsOf } from '../../../process/fixes/offer-fixes.ts';
import { gallery } from '../../../process/gallery/gallery.ts';
import { checkTable, context } from './check-table.ts';
import { changed, question } from './drawings.ts';
import { facts } from './facts.ts';

const mailOnly = { ...facts, carried: ['email' as const] };
const byMail: ChannelRule = { kind: 'one', channel: 'email' };
const bySms: ChannelRule = { kind: 'one', channel: 'sms' };
const smsFirst: ChannelRule = { kind: 'order', order: ['sms', 'email'] };

/** The drawing of a question in which every step sends by mail to an address that is required, but for these changes. */
function drawn(changes: Record<string, unknown> = {}): Definition {
  const places = textUsesOf(question).flatMap(({ path }) => channelsPathOf(path)?.join('.') ?? []);
  const byRule = Object.fromEntries(places.map((place) => [place, byMail]));
  return changed(question, { 'steps.start.requires': ['email'], ...byRule, ...changes });
}

checkTable('sender-missing', {
  facts: mailOnly,
  wrong: {
    'a question by SMS alone': {
      drawing: drawn({ 'steps.start.requires': ['email', 'mobile'], 'steps.question.channels': bySms }),
      at: ['steps.question.text'],
      step: 'question',
    },
    'a question by SMS, else by mail, as a warning': {
      drawing: drawn({ 'steps.question.channels': smsFirst }),
      at: ['steps.question.text'],
      step: 'question',
      severity: 'warning',
    },
    'an answer by both, as a warning': {
      drawing: drawn({ 'steps.screening.exits.yes.message.channels': { kind: 'both' } }),
      at: ['steps.screening.exits.yes.message.text'],
      severity: 'warning',
    },
    'several messages of a step, once': {
      drawing: drawn({
        'steps.screening.exits.yes.message.channels': { kind: 'both' },
        'steps.screening.exits.no.message.channels': smsFirst,
      }),
      at: ['steps.screening.exits.yes.message.text'],
      severity: 'warning',
    },
    'SMS or mail where applicants give a mobile number and need not give more': {
      drawing: drawn({
        'steps.start.requires': ['mobile'],
        ...Object.fromEntries(
          textUsesOf(question).flatMap(({ path }) => {
            const at = channelsPathOf(path);
            return at ? [[at.join('.'), smsFirst]] : [];
          }),
        ),
      }),
      at: [
        'steps.start.acknowledgement.text',
        'steps.question.text',
        'steps.screening.entryMessage.text',
        'steps.start.requires',
      ],
    },
    'the candidate’s own choice, once for all steps, as a warning': {
      drawing: drawn({
        'steps.question.channels': { kind: 'candidate' },
        'steps.start.acknowledgement.channels': { kind: 'candidate' },
      }),
      at: ['steps.start.requires'],
      step: 'start',
      severity: 'warning',
    },
    'what the process itself sends to those who need not have given an address, as a warning': {
      drawing: drawn({ 'steps.start.requires': [] }),
      at: ['steps.start.requires'],
      severity: 'warning',
      also: ['contact-not-required'],
    },
  },
  right: {
    'mail to an address that is required': drawn(),
    'an order of mail alone': drawn({ 'steps.question.channels': { kind: 'order', order: ['email'] } }),
  },
});

describe('what is said and offered', () => {
  const known = { ...context, facts: mailOnly };
  const offered = (drawing: Definition) => {
    const problems = problemsOf(drawing, known);
    const problem = problems.find(({ code }) => code === 'sender-missing');
    return { problem, fixes: problem ? offerFixes(drawing, problem, problems, known) : [] };
  };

  it('names the channel and the organisation, and where a sender is added', () => {
    const { problem } = offered(drawn({ 'steps.question.channels': bySms }));
    expect(problem?.message).toEqual({
      sv: 'Ingen skickar sms åt Nordhamns kommun, så ”ask” når ingen.',
      en: 'Nobody sends SMS for Nordhamns kommun, so nobody gets “ask”.',
    });
    expect(problem?.hint.en).toContain('People > Senders');
  });

  it('one click sends all of the step by the channel that is left', () => {
    const drawing = drawn({ 'steps.screening.exits.no.message.channels': smsFirst });
    const { problem, fixes } = offered(drawing);
    expect(fixes.map(({ label }) => label.en)).toEqual(['Send by email only']);
    const fix = problem && fixesOf(drawing, problem, known).find(({ id }) => id === fixes[0]?.id);
    expect(fix?.apply(drawing)).toEqual(drawn());
  });

  it('where the address is not required, the click requires it too', () => {
    const { fixes } = offered(drawn({ 'steps.question.channels': { kind: 'candidate' }, 'steps.start.requires': [] }));
    expect(fixes.map(({ id }) => id)).toEqual(['only,require:email']);
  });
});

it('SMS alone is enough for who sends by SMS alone, and mail is missed', () => {
  const smsOnly = { ...context, facts: { ...facts, carried: ['sms' as const] } };
  const codes = checkDefinition(drawn(), smsOnly).map(({ code, severity }) => `${code} ${severity}`);
  expect([...new Set(codes)]).toEqual(['sender-missing error']);
});

it.each(gallery.map(({ definition }) => [definition.id, definition] as const))(
  'the ready process %s has no problem where both channels are carried',
  (_, definition) => expect(checkQuickly(definition, { ...context, facts })).toEqual([]),
);
