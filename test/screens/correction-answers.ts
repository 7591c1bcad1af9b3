import { v5 } from 'uuid';
import type { MessageView } from '../../server/contract/applications.ts';
import type {
  CorrectionBatchPreview,
  CorrectionBatchStart,
  CorrectionBatchView,
  CorrectionForm,
  CorrectionPreview,
  CorrectionView,
} from '../../server/contract/corrections.ts';
import { startingBackWords, startingWords } from '../../server/use-cases/corrections/starting-words.ts';

const idOf = (name: string) => v5(name, v5.URL);
const at = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
const stages = [
  { stepId: 'stage-0', name: { sv: 'Urval', en: 'Screening' } },
  { stepId: 'stage-2', name: { sv: 'Telefonintervju', en: 'Telephone interview' } },
];
const names = ['Anna-Karin Wennerström-Lagergren', 'Bo Ek', 'Viggo Petrović'];
const sent = { channel: 'email', zone: 'Europe/Stockholm', sentAt: Date.now() - 86_400_000 } as const;
const subject = 'Du är kallad till intervju';
const sentAs = { from: '"Södersjukhuset" <besked@example.com>', replyTo: null };
const wrong = 'Hej Anna-Karin,\n\ndu är välkommen på intervju torsdagen den 3 december kl. 13.00.';

/** One that was wrong, and what puts it right. */
export function correctedMessages(message: MessageView): MessageView[] {
  const [bad, good] = [idOf('wrong message'), idOf('right message')];
  return [
    { ...message, id: good, purpose: 'correction', subject: `Rättelse: ${subject}`, corrects: bad },
    { ...message, id: bad, subject, corrected: { at: at(-2), by: 'Eva Sandberg', messageId: good } },
  ];
}

export const correctionForm = (language: 'sv' | 'en'): CorrectionForm => ({
  ...{ messageId: idOf('message'), language, channel: 'email', sentAt: at(-24), stages, staysBecause: null },
  words: startingWords({ ...sent, language, subject, text: wrong }),
  backWords: startingBackWords({ ...sent, language, subject, text: wrong }),
  ...{ alike: 23, decisionBatchId: idOf('batch') },
});

export const correctionPreview = (_language: 'sv' | 'en'): CorrectionPreview => ({
  ...{
    channel: 'email',
    ...sentAs,
    subject: `Rättelse: ${subject}`,
    leavesAt: at(0),
    promise: at(120),
    findings: [],
    missing: [],
  },
  text: `Något blev fel i vårt meddelande. Så här skulle det ha stått:\n\n${wrong}`,
  html: null,
});

export const correctionStart: CorrectionBatchStart = {
  ...{ sent: names.length, languages: ['sv', 'en'], stages, staysBecause: null },
  words: {
    sv: startingWords({ ...sent, language: 'sv', subject, text: '' }),
    en: startingWords({ ...sent, language: 'en', subject, text: '' }),
  },
  backWords: {
    sv: startingBackWords({ ...sent, language: 'sv', subject, text: '' }),
    en: startingBackWords({ ...sent, language: 'en', subject, text: '' }),
  },
};

const people = names.map((name) => ({
  ...{ messageId: idOf(name), applicationId: idOf(`application ${name}`), name, language: 'sv' as const },
}));

export const correctionBatchPreview: CorrectionBatchPreview = {
  ...{ sent: people, ready: 2, languages: { sv: 3 }, stopped: 0, missing: [], next: null },
  blocked: [
    {
      ...{ messageId: idOf('Viggo Petrović'), name: 'Viggo Petrović', code: 'alreadyCorrected' },
      why: { sv: 'Meddelandet är redan rättat.', en: 'The message is corrected already.' },
    },
  ],
  items: people.slice(0, 2).map((one) => ({
    ...one,
    ...{ channel: 'email' as const, subject: `Rättelse: ${subject}`, text: wrong, html: null },
    ...{ ...sentAs, leavesAt: at(0), promise: null, findings: [] },
  })),
};

export const correctionBatch = (jobId: string): CorrectionBatchView => ({
  ...{ id: idOf('correction batch'), jobId, jobTitle: 'Sjuksköterska till akutmottagningen', backTo: null, total: 3 },
  counts: { stored: 0, onItsWay: 1, told: 1, refused: 0, notTold: 1 },
  ...{ correctedBy: 'Eva Sandberg', createdAt: at(-1) },
});

export const corrections: CorrectionView[] = (['told', 'onItsWay', 'notTold'] as const).map((state, index) => ({
  ...{ id: idOf(state), messageId: idOf(`message ${state}`), applicationId: idOf(`application ${state}`), state },
  ...{ candidateName: names[index] ?? '', backTo: null, correctedBy: 'Eva Sandberg', createdAt: at(-1) },
  ...{ toldAt: state === 'told' ? at(-1) : null, signalId: idOf(`signal ${state}`), code: null, reason: null },
}));
