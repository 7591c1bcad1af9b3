import type { Definition, Language } from '../../../process/definition/schema.ts';
import { variablesOf } from '../../../process/texts/check-template.ts';
import { textVariables } from '../../../process/texts/variables.ts';
import type { CorrectionBatchStart } from '../../contract/corrections.ts';
import type { Caller } from '../../http/caller.ts';
import { orNotFound } from '../../http/refusal.ts';
import type { Database } from '../../parts.ts';
import { findApplication } from '../find-application.ts';
import { type Chosen, findSent, type Sent } from './find-sent.ts';
import { stagesOf, staysBecause } from './get-correction-form.ts';
import { startingBackWords, startingWords } from './starting-words.ts';

const dayMs = 86_400_000;

/** What a correction for many begins with: in each of their languages an apology, and the text that was sent where it can be written out anew. */
export async function startCorrectionBatch(
  database: Database,
  caller: Pick<Caller, 'organisationId'>,
  jobId: string,
  chosen: Chosen,
): Promise<CorrectionBatchStart> {
  const job = orNotFound(await database.job.findFirst({ where: { id: jobId, organisationId: caller.organisationId } }));
  const isNamed = chosen.alike !== undefined || chosen.decisionBatchId !== undefined;
  const sent = isNamed ? await findSent(database, caller, jobId, chosen) : [];
  const [first] = sent;
  const none = { sent: 0, languages: [], words: {}, backWords: {}, stages: [], staysBecause: null };
  if (!first) return none;
  const found = await findApplication(database, caller.organisationId, first.applicationId);
  const { definition } = found.version;
  const languages = [...new Set(sent.map(languageOf))];
  const about = { zone: job.zone || definition.policy.calendar.zone, sentAt: dayOf(sent), channel: channelOf(first) };
  const inEach = <Words>(write: (language: Language) => Words) =>
    Object.fromEntries(languages.map((language) => [language, write(language)]));
  return {
    ...{ sent: sent.length, languages, stages: stagesOf(found) },
    words: inEach((language) => startingWords({ ...about, language, ...templateOf(definition, first, language) })),
    backWords: inEach((language) =>
      startingBackWords({ ...about, language, ...templateOf(definition, first, language) }),
    ),
    staysBecause:
      job.status === 'open' ? null : staysBecause({ ...found, job, candidate: first.application.candidate }),
  };
}

const languageOf = ({ application: { candidate } }: Sent): Language => (candidate.language === 'en' ? 'en' : 'sv');
const channelOf = ({ channel }: Sent): 'email' | 'sms' => (channel === 'sms' ? 'sms' : 'email');

/** The day on which all of them left, as its first instant; null where they left on several. */
function dayOf(sent: readonly Sent[]): number | null {
  const instants = sent.flatMap(({ acceptedAt }) => acceptedAt?.getTime() ?? []);
  const [from, to] = [Math.min(...instants), Math.max(...instants)];
  return to - from < dayMs ? from : null;
}

const known = new Set(textVariables.filter(({ knownFrom }) => knownFrom === 'always').map(({ path }) => path));

/** Subject and text as the drawing has them, where a correction knows the values of all their variables. */
function templateOf({ texts }: Definition, { textId, channel }: Sent, language: Language) {
  const text = Object.hasOwn(texts, textId) ? texts[textId] : undefined;
  const writable = (template: string | undefined) =>
    template !== undefined && variablesOf(template).every(({ path }) => known.has(path)) ? template : undefined;
  const body = channel === 'sms' ? text?.sms?.[language] : text?.email?.[language]?.body;
  return { subject: writable(text?.email?.[language]?.subject) ?? null, text: writable(body) ?? '' };
}
