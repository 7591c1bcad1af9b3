import type { Language } from '../../process/calendar/calendar.ts';
import { emptyDefinition } from '../../process/definition/empty-definition.ts';
import type { Facts } from '../../process/checks/facts.ts';
import type { Definition } from '../../process/definition/schema.ts';
import { describeEntry } from '../../process/gallery/describe-entry.ts';
import { gallery } from '../../process/gallery/gallery.ts';
import { versionAnswerTo } from './version-answers.ts';

const at = '2026-11-20T09:00:00.000Z';
const versionId = '5f0e7b3c-7a51-4c83-9a8e-2f1f6f6b0b00';

/** The processes of the invented organisation: two as the gallery has them, and one with something wrong in it. */
export const processIds = {
  nurse: '5f0e7b3c-7a51-4c83-9a8e-2f1f6f6b0a01',
  shop: '5f0e7b3c-7a51-4c83-9a8e-2f1f6f6b0a02',
  broken: '5f0e7b3c-7a51-4c83-9a8e-2f1f6f6b0a03',
  blank: '5f0e7b3c-7a51-4c83-9a8e-2f1f6f6b0a04',
} as const;

export type State = 'signedOut' | 'empty' | 'busy' | 'failing';

/** What an invented server says to a request for the pages that draw processes; undefined where it knows nothing of it. */
export function answerTo(
  path: string,
  method: string,
  { language, state, slug }: { language: Language; state: State; slug?: string | null },
): { readonly status: number; readonly json: unknown } | undefined {
  const ok = (json: unknown) => ({ status: 200, json });
  if (path === '/api/v1/me')
    return state === 'signedOut' ? { status: 401, json: problem('notSignedIn', 401) } : ok(meIn(language));
  if (state === 'failing') return { status: 500, json: problem('ours', 500) };
  if (path === '/api/v1/processes' && method === 'POST')
    return { status: 201, json: { ...summaryOf('nurse'), draft: drafts.nurse, isReadable: true } };
  if (path === '/api/v1/processes') return ok({ items: state === 'empty' ? [] : summaries(slug), next: null });
  if (path === '/api/v1/notices/count') return ok({ unread: 2 });
  if (path === '/api/v1/people') return ok({ items: [karin], next: null });
  if (path === '/api/v1/gallery')
    return ok({
      items: gallery.map((entry) => ({
        ...describeEntry(entry),
        longestSilence: { calendarDays: 8.25, workingDays: 5 },
      })),
    });
  if (path === '/api/v1/test-messages') return ok({ outcome: 'accepted', provider: 'mailbox', reason: null });
  const found = Object.entries(processIds).find(([, id]) => path.startsWith(`/api/v1/processes/${id}`));
  const aboutVersions = versionAnswerTo(path, drafts.nurse);
  if (aboutVersions) return aboutVersions;
  // Who stands where is another invented server's to say.
  if (!found || /\/(live|people|rehearsals)$/.test(path)) return undefined;
  if (path.endsWith('/facts'))
    return ok({ organisation: 'Region Norr', carried: ['email', 'sms'], people: [] } satisfies Facts);
  if (path.endsWith('/draft') && method === 'PUT') return ok({ draftRevision: 4, savedAt: at });
  return ok({
    ...summaryOf(found[0] as keyof typeof processIds),
    draft: drafts[found[0] as keyof typeof processIds],
    isReadable: true,
  });
}

const karin = { userId: 'u1', name: 'Karin Norén', email: 'karin@example.com', role: 'administrator' };

function meIn(language: Language) {
  return {
    ...karin,
    language,
    organisation: { id: 'o1', name: 'Region Norr', zone: 'Europe/Stockholm' },
    organisations: [{ id: 'o1', name: 'Region Norr' }],
    jobRoles: [],
    twoFactor: false,
    needsTwoFactor: false,
    firstPasswords: true,
    delivery: { email: 'mailbox', sms: 'mailbox' },
    smsPrice: { amount: 0.55, currency: 'SEK', isAssumed: true },
    smsDeclining: 'answer',
  };
}

function problem(code: string, status: number) {
  return { type: 'about:blank', status, code, title: code };
}

function ready(id: string): Definition {
  const found = gallery.find(({ definition }) => definition.id === id);
  if (!found) throw new Error(`The gallery has no ${id}`);
  return found.definition;
}

/** With an exit that leads nowhere, an unknown variable, and names that no line has room for. */
function broken(): Definition {
  const nurse = structuredClone(ready('nurse'));
  const [text] = Object.values(nurse.texts);
  const screening = nurse.steps['screening'];
  if (!screening || !text?.email?.sv) throw new Error('The nurse process has changed: break something else in it');
  nurse.name = {
    sv: 'Specialistsjuksköterskerekrytering inom ambulanssjukvården',
    en: 'Specialist nurses in ambulance care',
  };
  screening.name = { sv: 'Legitimationsnummerskontrollansvarig', en: 'Responsible for licence number verification' };
  text.email.sv.body += ' {{ candidate.shoeSize }}';
  delete nurse.connections['references'];
  return nurse;
}

/** A start and nothing after it. */
function blank(): Definition {
  const { application } = emptyDefinition('Blank').steps;
  if (!application) throw new Error('An empty process begins otherwise now');
  return {
    ...emptyDefinition('Blank'),
    steps: { application },
    connections: {},
    layout: { steps: { application: { x: 0, y: 0 } }, notes: [] },
  };
}

const drafts: Readonly<Record<keyof typeof processIds, Definition>> = {
  nurse: ready('nurse'),
  shop: ready('shop'),
  broken: broken(),
  blank: blank(),
};

function summaries(slug: string | null | undefined) {
  return (['nurse', 'shop', 'broken'] as const).map(summaryOf).filter((one) => !slug || one.slug === slug);
}

function summaryOf(name: keyof typeof processIds) {
  return {
    id: processIds[name],
    slug: name,
    name: drafts[name].name,
    draftRevision: 3,
    draftSavedAt: at,
    draftSavedBy: karin.name,
    archivedAt: null,
    live: name === 'broken' ? null : { versionId, number: 2, publishedAt: at },
    changed: name === 'nurse',
    errors: name === 'broken' ? 2 : 0,
    jobs: name === 'nurse' ? 3 : 0,
  };
}
