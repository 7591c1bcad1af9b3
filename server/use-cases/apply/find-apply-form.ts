import type { OwnDays } from '../../../process/calendar/with-own-days.ts';
import type { Definition, Language, LocalText } from '../../../process/definition/schema.ts';
import type { ApplyForm, AskedField, Reachable } from '../../apply-page/contract.ts';
import type { Database } from '../../parts.ts';
import { toOwnDays } from '../calendar/find-own-days.ts';
import { isOver } from './is-over.ts';
import { loadVersion, type PublishedVersion } from '../load-versions.ts';

type Job = NonNullable<Awaited<ReturnType<typeof findJob>>>;

/** A job that takes applications, with everything that its page needs. */
export type OpenPage = {
  readonly kind: 'open';
  readonly job: Job;
  readonly version: PublishedVersion;
  /** The organisation's own. */
  readonly days: OwnDays;
  readonly form: ApplyForm;
};
export type FoundPage =
  | OpenPage
  | { readonly kind: 'closed'; readonly jobTitle: string }
  | { readonly kind: 'over'; readonly jobTitle: string; readonly lastDay: string; readonly organisation: string }
  | { readonly kind: 'none' };

type Asked = {
  readonly language: Language;
  readonly isPreview?: boolean;
  /** Against what the last day is held; epoch ms. */
  readonly now?: number;
};

/**
 * The page of a job in a language of its process. Of a job that was never open to all nothing is told, not even that it exists; `isPreview` shows it to those
 * who work there all the same.
 */
export async function findApplyForm(
  database: Database,
  jobId: string,
  { language, isPreview = false, now = Date.now() }: Asked,
): Promise<FoundPage> {
  const job = await findJob(database, jobId);
  const page = job?.applyPage;
  const [consent] = job?.consentTexts ?? [];
  if (!job || !page || !consent) return { kind: 'none' };
  if (!isPreview && !page.isOpen) return { kind: 'none' };
  if (!isPreview && job.status !== 'open') return { kind: 'closed', jobTitle: job.title };
  const version = await loadVersion(database, job.versionId);
  const { definition } = version;
  const shown = languageOf(definition, language);
  const organisation = await database.organization.findUniqueOrThrow({ where: { id: job.organisationId } });
  const zone = job.zone || definition.policy.calendar.zone;
  const { lastDay } = page;
  if (!isPreview && lastDay !== null && isOver(lastDay, zone, now))
    return { kind: 'over', jobTitle: job.title, lastDay, organisation: organisation.name };
  const form = {
    jobId,
    language: shown,
    languages: definition.languages,
    jobTitle: job.title,
    organisation: organisation.name,
    zone,
    lastDay,
    about: textIn(page.about as LocalText, shown),
    reach: reachOf(definition),
    fields: fieldsOf(definition, shown),
    documents: page.documents as ApplyForm['documents'],
    consent: { id: consent.id, text: textIn(consent.texts as LocalText, shown) },
    isPreview,
  };
  return { kind: 'open', job, version, days: toOwnDays(organisation), form };
}

function findJob(database: Database, jobId: string) {
  return database.job.findFirst({
    where: { id: jobId },
    include: { applyPage: true, consentTexts: { orderBy: { number: 'desc' }, take: 1 } },
  });
}

const languageOf = ({ languages }: Definition, asked: Language): Language =>
  languages.includes(asked) ? asked : (languages[0] ?? 'sv');

const textIn = (text: LocalText, language: Language): string => text[language] ?? text.sv ?? text.en ?? '';

function requiredOf({ steps }: Definition): readonly string[] {
  const start = Object.values(steps).find((step) => step.kind === 'start');
  return start?.kind === 'start' ? start.requires : [];
}

function reachOf(definition: Definition): Reachable {
  const required = requiredOf(definition);
  const [email, mobile] = [required.includes('email'), required.includes('mobile')];
  if (email && mobile) return 'both';
  if (email) return 'email';
  return mobile ? 'mobile' : 'either';
}

/** What the process wants to know of an applicant, in the order in which it says so. */
function fieldsOf(definition: Definition, language: Language): AskedField[] {
  return requiredOf(definition).flatMap((id) => {
    const field = Object.hasOwn(definition.fields, id) ? definition.fields[id] : undefined;
    if (!field || id === 'email' || id === 'mobile') return [];
    const options = Object.entries(field.options ?? {}).map(([value, name]) => ({
      value,
      label: textIn(name, language) || value,
    }));
    return [{ id, kind: field.kind, label: textIn(field.label, language) || id, options }];
  });
}
