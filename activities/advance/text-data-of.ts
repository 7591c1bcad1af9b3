import type { Language } from '../../process/definition/schema.ts';
import type { Deliver } from '../../process/interpreter/contract.ts';
import { shownAnswers, shownFields } from '../../process/texts/shown-value.ts';
import type { TemplateData } from '../../process/texts/template-data.ts';
import { type TextFacts, toTextData } from '../../process/texts/text-data.ts';
import type { Loaded } from './loaded.ts';
import type { Turn } from './turn.ts';
import { withFieldsOf } from './with-decided-fields.ts';
import { wordsOf } from './words.ts';
import { candidateZone } from './world-of.ts';

type Context = Pick<Turn, 'loaded' | 'version' | 'settings' | 'state' | 'now'>;
/** The part of a message that its variables depend on. */
type About = Pick<Deliver, 'stepId' | 'tells' | 'meetingId' | 'decisionId'>;

/** The zone in which a text tells its dates: the job's. */
export function jobZone({ loaded, version }: Pick<Context, 'loaded' | 'version'>): string {
  return loaded.job.zone || version.definition.policy.calendar.zone;
}

/** The values of the variables that a message may use; `by` would make the decision that it tells, where nobody has made it yet. */
export function textDataOf(context: Context, command: About, language: Language, by?: Decider): TemplateData {
  const { loaded, settings, now } = context;
  const { definition } = context.version;
  const { candidate, job, application } = loaded;
  const reading = { language, now };
  return toTextData({
    language,
    zone: jobZone(context),
    candidateZone: candidateZone(loaded),
    now,
    candidate: { firstName: candidate.firstName, lastName: candidate.lastName },
    job: { title: job.title },
    organisation: { name: job.organisation },
    recruiter: signerOf(context, command, language, by),
    page: { url: settings.pageLink(application.pageKey) },
    fields: shownFields(definition, withFieldsOf(loaded, command.decisionId).application.fields, reading),
    answer: shownAnswers(definition, loaded.answers, reading),
    ...promisesOf(context, command),
    ...meetingOf(context, command),
    ...feedbackOf(context, command),
  });
}

type Decider = NonNullable<Loaded['decisions'][number]['by']>;

/** Whoever made the decision that is told, else the person who answers for the step, a recruiter of the job, or the organisation itself. */
function signerOf(context: Context, command: About, language: Language, by?: Decider): { name: string; title: string } {
  const { decisions, job } = context.loaded;
  const decider = by ?? decisions.find(({ id }) => id === command.decisionId)?.by;
  if (!decider) return responsibleOf(context, command, language);
  const { titles } = wordsOf(language);
  const role = job.roles.find(({ userId }) => userId === decider.userId)?.role ?? 'recruiter';
  return { name: decider.name, title: titles[role] ?? titles['recruiter'] ?? '' };
}

function responsibleOf(
  { loaded, version }: Context,
  { stepId }: About,
  language: Language,
): { name: string; title: string } {
  const step = version.definition.steps[stepId];
  const wanted = step?.kind === 'stage' ? step.responsible : [];
  const { titles } = wordsOf(language);
  const recruiter = { kind: 'role', role: 'recruiter' } as const;
  for (const one of [...wanted, recruiter]) {
    const person = loaded.job.roles.find((filled) =>
      one.kind === 'role' ? filled.role === one.role : filled.userId === one.personId,
    );
    if (person) return { name: person.name, title: titles[person.role] ?? titles['recruiter'] ?? '' };
  }
  return { name: loaded.job.organisation, title: titles['recruiter'] ?? '' };
}

/** The date that the message tells, else the one that stands; and the one told before, where the message tells another. */
function promisesOf({ state }: Context, { tells }: About): Pick<TextFacts, 'promise' | 'previousPromise'> {
  const here = state.step.kind === 'stage' ? state.obligations[state.step.obligationId] : undefined;
  const told = tells ? state.obligations[tells.obligationId] : here;
  const promise = tells?.due ?? told?.due;
  const previous = tells && told && told.due !== tells.due ? told.due : undefined;
  return {
    ...(promise === undefined ? {} : { promise }),
    ...(previous === undefined ? {} : { previousPromise: previous }),
  };
}

function meetingOf({ loaded, state }: Context, { meetingId }: About): Pick<TextFacts, 'meeting'> {
  const current = state.step.kind === 'stage' ? state.step.meeting?.meetingId : undefined;
  const meeting = loaded.meetings.find(({ id }) => id === (meetingId ?? current));
  if (!meeting) return {};
  return {
    meeting: {
      at: meeting.startsAt,
      interviewers: [...meeting.interviewers.map(({ name }) => name), ...meeting.guests],
      ...(meeting.place ? { place: meeting.place } : {}),
      ...(meeting.link ? { link: meeting.link } : {}),
    },
  };
}

function feedbackOf({ loaded }: Context, { decisionId }: About): Pick<TextFacts, 'feedback'> {
  const decision = loaded.decisions.find(({ id }) => id === decisionId);
  if (!decision) return {};
  return {
    feedback: {
      ...(decision.strength ? { strength: decision.strength } : {}),
      ...(decision.development ? { development: decision.development } : {}),
      ...(decision.feedbackText ? { text: decision.feedbackText } : {}),
    },
  };
}
