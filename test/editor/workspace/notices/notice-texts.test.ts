import i18next from 'i18next';
import { beforeAll, expect, it } from 'vitest';
import { placeOf } from '../../../../editor/workspace/notices/place-of.ts';
import { languages } from '../../../../process/definition/fixed-values.ts';
import { words } from '../../../../server/notices/notice-words.ts';

beforeAll(async () => {
  await i18next.init({ lng: 'en', resources: {} });
  await import('../../../../editor/workspace/notices/texts.ts');
});

it('has words of its own under the bell for everything that a mail has words for', () => {
  const missing = languages.flatMap((lng) =>
    Object.keys(words).filter((about) => !i18next.exists(`about_${about}`, { ns: 'notices', lng, fallbackLng: [] })),
  );
  expect(missing).toEqual([]);
});

it.each(['importDone', 'importStopped', 'importHalted'])(
  'leads from %s to that very list, where it can go on',
  (about) => {
    const notice = { kind: 'many', about, applicationId: null, jobId: 'j', subjectId: 'i', opens: true };
    expect(placeOf(notice as Parameters<typeof placeOf>[0])).toBe('/jobs/j/import?import=i');
  },
);

it('leads from a provider that tells nothing to the senders, where its key is changed', () => {
  const notice = { kind: 'failedMessage', about: 'providerMute', applicationId: null, jobId: null, opens: true };
  expect(placeOf(notice as Parameters<typeof placeOf>[0])).toBe('/people/senders');
});
