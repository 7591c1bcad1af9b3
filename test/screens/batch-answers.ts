import { v5 } from 'uuid';
import { lintWording } from '../../process/wording/lint-wording.ts';
import { blockWords } from '../../server/use-cases/batch/block-words.ts';
import type { ClosingMessage, Owed } from '../../server/contract/closing.ts';
import type {
  BatchItemState,
  BatchItemView,
  BatchPreview,
  DecisionBatchView,
  WaitingDecision,
} from '../../server/contract/decision-batches.ts';

const idOf = (name: string) => v5(name, v5.URL);
const now = Date.now();
const at = (hours: number) => new Date(now + hours * 3_600_000).toISOString();

const names = [
  'Anna-Karin Wennerström-Lagergren',
  'Bo Ek',
  'Göran Åkerlund',
  'Ingrid Lindqvist',
  'Viggo Petrović',
  'Björn Abdi',
];
const nameOf = (index: number) => names[index % names.length] ?? '';
const count = 40;
const said = (name: string) =>
  `Hej ${name.split(' ')[0]},\n\nTack för din ansökan. Den var tydlig och lätt att följa. Den här gången behöver vi fler års erfarenhet av akutsjukvård, och därför går vi inte vidare.\n\nVänliga hälsningar\nEva Sandberg`;
const exit = {
  stepName: { sv: 'Intervju med chef', en: 'Interview with the manager' },
  exitName: { sv: 'Tacka nej', en: 'Turn down' },
  exitKind: 'reject' as const,
};
const jobTitle = 'Sjuksköterska till akutmottagningen, Södersjukhuset';

export const batchId = idOf('batch');

export const batchPreview: BatchPreview = {
  total: count + 5,
  ready: Array.from({ length: count }, (_, index) => idOf(`application ${index}`)),
  blocked: (['decisionWaits', 'changedSincePreview', 'wordsMissing', 'offerAccepted', 'paused'] as const).map(
    (code, index) => ({
      applicationId: idOf(`blocked ${index}`),
      name: nameOf(index),
      language: 'sv' as const,
      code,
      ...blockWords[code],
    }),
  ),
  languages: { sv: count - 4, en: 4 },
  seen: {},
  leftOut: [{ applicationId: idOf('left out'), name: nameOf(4) }],
  unwritten: [],
  blind: [idOf('application 1'), idOf('application 3')],
  counts: { composed: 27, general: 10, edited: 3, look: 3 },
  stopped: 0,
  lacking: [],
  missing: [],
  items: Array.from({ length: 20 }, (_, index) => {
    const name = nameOf(index);
    const isSms = index % 3 === 1;
    return {
      applicationId: idOf(`application ${index}`),
      name,
      language: 'sv',
      channel: isSms ? 'sms' : 'email',
      subject: isSms ? null : 'Svar på din ansökan',
      text: said(name),
      html: null,
      sentAs: { email: { from: 'besked@example.com', replyTo: null }, sms: { from: 'SOS', replyTo: null } },
      also: index === 2 ? [{ channel: 'sms', subject: null, text: said(name), html: null }] : [],
      endsElsewhere: null,
      whose: index % 3 === 1 ? 'general' : index === 3 ? 'edited' : 'composed',
      why: index % 3 === 1 ? 'few' : null,
      words: { feedbackText: said(name) },
      releaseAt: at(24),
      leavesAt: at(28),
      nextPromise: null,
      late: false,
      findings: [],
    };
  }),
  next: null,
};

/** The same with words that are not sent without a reason. */
/** The same, where some have not what the outcome requires. */
export const lackingPreview: BatchPreview = {
  ...batchPreview,
  lacking: batchPreview.ready.slice(0, 12).map((applicationId, index) => ({
    ...{ applicationId, name: nameOf(index), fields: index % 3 === 2 ? ['pay'] : ['start', 'pay'] },
    ...{ missing: index < 4 ? ['pay'] : [], invalid: index === 1 ? ['start'] : [] },
  })),
};

export const stoppedPreview: BatchPreview = {
  ...batchPreview,
  stopped: batchPreview.ready.length,
  items: batchPreview.items.map((item) => ({
    ...item,
    findings: lintWording('Du verkar osäker.', 'sv').map((finding) => ({ part: 'feedbackText', ...finding })),
  })),
};

const countsOf = (counts: Partial<Record<BatchItemState, number>>): DecisionBatchView['counts'] => ({
  ...{
    waiting: 0,
    stored: 0,
    inWindow: 0,
    released: 0,
    takenBack: 0,
    replaced: 0,
    cancelled: 0,
    failed: 0,
    leftOut: 0,
  },
  ...counts,
});

export const batch = (jobId: string): DecisionBatchView => ({
  id: batchId,
  jobId,
  jobTitle,
  stepId: 'stage-3',
  exitId: 'no',
  ...exit,
  reason: 'Fler års erfarenhet behövs',
  wordingReason: 'Annonsens åldersgräns för truckkort nämns, och den står i lagen.',
  status: 'running',
  total: 300,
  counts: countsOf({ waiting: 102, stored: 6, inWindow: 189, failed: 3 }),
  firstReleaseAt: at(23.2),
  lastReleaseAt: at(23.9),
  decidedBy: 'Eva Sandberg',
  decidedById: 'other',
  createdAt: at(-0.6),
  finishedAt: null,
  takenBackBy: null,
  takenBackAt: null,
  stopCode: null,
});

const states: readonly BatchItemState[] = ['inWindow', 'released', 'failed', 'waiting', 'takenBack', 'failed'];

export function batchItems(state: string | null): BatchItemView[] {
  const items = Array.from({ length: 24 }, (_, index): BatchItemView => {
    const own = states[index % states.length] ?? 'waiting';
    const block = blockWords[index % 4 === 2 ? 'decisionWaits' : 'ended'];
    return {
      applicationId: idOf(`application ${index}`),
      name: nameOf(index),
      state: own,
      whose: index % 3 === 1 ? 'general' : 'composed',
      decisionId: own === 'inWindow' || own === 'released' ? idOf(`decision ${index}`) : null,
      releaseAt: own === 'inWindow' ? at(23.2 + index / 40) : null,
      code: own === 'failed' ? 'ended' : null,
      why: own === 'failed' ? block.why : null,
      todo: own === 'failed' ? block.todo : null,
    };
  });
  return items.filter((one) => state === null || one.state === state);
}

export const waitingDecisions = (jobId: string): WaitingDecision[] =>
  [0.4, 3.4].map((hours, index) => ({
    ...exit,
    decisionId: idOf(`decision ${index}`),
    applicationId: idOf(`application ${index + 2}`),
    name: nameOf(index + 2),
    jobId,
    jobTitle,
    decidedBy: 'Eva Sandberg',
    isMine: false,
    decidedAt: at(hours - 24),
    releaseAt: at(hours),
    late: false,
  }));

export const closingMessages: ClosingMessage[] = Array.from({ length: 9 }, (_, index) => ({
  applicationId: idOf(`application ${index}`),
  name: nameOf(index),
  stepName: exit.stepName,
  isBegun: index !== 8,
  language: 'sv',
  ...(index % 3 === 2
    ? { channel: null, from: null, replyTo: null, subject: null, text: null, html: null }
    : {
        channel: index % 3 === 1 ? 'sms' : 'email',
        ...{ from: index % 3 === 1 ? 'SOS' : 'besked@example.com', replyTo: null },
        subject: 'Jobbet är stängt',
        text: said(nameOf(index)),
        html: null,
      }),
  leavesAt: index === 2 ? null : at(26),
  decision: (['lapses', 'stands'] as const)[index - 1] ?? null,
}));

export const owed: Owed[] = [-3, 4, 30].map((hours, index) => ({
  obligationId: idOf(`obligation ${index}`),
  applicationId: idOf(`application ${index}`),
  name: nameOf(index),
  stepName: exit.stepName,
  due: at(hours),
  isLate: hours < 0,
}));
