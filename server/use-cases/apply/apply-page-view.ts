import type { LocalText } from '../../../process/definition/schema.ts';
import { applyTexts } from '../../apply-page/apply-texts.ts';
import type { ApplyPageView } from '../../contract/apply-page.ts';
import { orNotFound } from '../../http/refusal.ts';
import type { Parts } from '../../parts.ts';
import { loadVersion } from '../load-versions.ts';
import { isOver } from './is-over.ts';

type Asked = { readonly organisationId: string; readonly jobId: string };

const wanted: Readonly<Record<string, LocalText>> = {
  email: { sv: 'E-post', en: 'Email' },
  mobile: { sv: 'Mobilnummer', en: 'Mobile number' },
};

/** The public page of a job as those see it who set it up; before anybody has, what it would be. */
export async function getApplyPage(
  { database, environment }: Pick<Parts, 'database' | 'environment'>,
  { organisationId, jobId }: Asked,
): Promise<ApplyPageView> {
  const job = orNotFound(
    await database.job.findFirst({
      where: { id: jobId, organisationId },
      include: { applyPage: true, consentTexts: { orderBy: { number: 'desc' }, take: 1 } },
    }),
  );
  const { definition } = await loadVersion(database, job.versionId);
  const [consent] = job.consentTexts;
  const start = Object.values(definition.steps).find((step) => step.kind === 'start');
  const { languages } = definition;
  const zone = job.zone || definition.policy.calendar.zone;
  const lastDay = job.applyPage?.lastDay ?? null;
  const defaults = Object.fromEntries(languages.map((language) => [language, applyTexts[language].defaultConsent]));
  return {
    isOpen: job.applyPage?.isOpen === true && job.status === 'open',
    about: (job.applyPage?.about ?? {}) as ApplyPageView['about'],
    documents: (job.applyPage?.documents ?? 'optional') as ApplyPageView['documents'],
    lastDay,
    isOver: isOver(lastDay, zone, Date.now()),
    zone,
    consent: { number: consent?.number ?? 0, texts: (consent?.texts ?? defaults) as ApplyPageView['about'] },
    revision: job.applyPage?.revision ?? 0,
    url: `${environment.publicUrl.replace(/\/+$/, '')}/apply/${jobId}`,
    languages: [...languages],
    asks: (start?.kind === 'start' ? start.requires : []).map(
      (id) => wanted[id] ?? definition.fields[id]?.label ?? { sv: id, en: id },
    ),
  };
}
