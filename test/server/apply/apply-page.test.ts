import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { formatInstantLong } from '../../../process/calendar/format-instant.ts';
import type { Definition } from '../../../process/definition/schema.ts';
import { forgetOldRows } from '../../../server/operation/forget-old-rows.ts';
import { runByHand } from '../../activities/advance/run-by-hand.ts';
import { refused, taken } from '../documents/files.ts';
import { openJob, publish, type Published } from '../furnish.ts';
import { drawing } from '../imports/drawing.ts';
import type { Client, TestServer } from '../start-test-server.ts';
import { startWithProcess } from '../start-with-process.ts';
import { agedIn, apply, heldIn, openedAgo, thanksOf, tokenIn } from './applicant.ts';

const asking: Definition = structuredClone(drawing);
asking.languages = ['sv', 'en'];
asking.fields = {
  licence: { kind: 'text', label: { sv: 'Legitimationsnummer', en: 'Licence number' } },
  years: { kind: 'number', label: { sv: 'År i yrket', en: 'Years' } },
  nights: { kind: 'boolean', label: { sv: 'Kan arbeta natt', en: 'Can work nights' } },
  from: { kind: 'date', label: { sv: 'Kan börja', en: 'Can start' } },
  ward: {
    kind: 'choice',
    label: { sv: 'Avdelning', en: 'Ward' },
    options: { er: { sv: 'Akuten', en: 'Emergency' }, icu: { sv: 'IVA', en: 'ICU' } },
  },
  inside: { kind: 'text', label: { sv: 'Internt', en: 'Internal' } },
};
if (asking.steps['start']?.kind === 'start')
  asking.steps['start'].requires = ['email', 'licence', 'years', 'nights', 'from', 'ward'];

const right = {
  firstName: 'Åsa',
  lastName: 'Öberg',
  email: 'Asa@Example.com',
  phone: '070-174 06 05',
  'field-licence': '12345',
  'field-years': '2,5',
  'field-nights': 'yes',
  'field-from': '2027-01-04',
  'field-ward': 'icu',
  consent: 'yes',
} as const;

let server: TestServer;
let client: Client;
let published: Published;
let jobId: string;

const page = (revision: number, body: object = {}, job = jobId) =>
  client(
    'PUT',
    `/api/v1/jobs/${job}/apply-page`,
    {
      isOpen: true,
      about: { sv: 'Vi söker en kollega.\n\nVälkommen <b>hit</b>!', en: 'We are looking for a colleague.' },
      documents: 'optional',
      consent: { sv: 'Vi sparar det.', en: 'We keep it.' },
      ...body,
    },
    { 'if-match': `"${revision}"` },
  );
const people = () =>
  server.database.application.findMany({
    where: { jobId },
    orderBy: { appliedAt: 'asc' },
    include: { candidate: true, consent: true },
  });
const isWaiting = async () => {
  const [row] = await server.database.$queryRaw<{ count: bigint }[]>`
    select count(*) from "pg_locks" where not "granted" and "locktype" = 'transactionid'`;
  return (row?.count ?? 0n) > 0n;
};
const look = (query = '') => server.nobody('GET', `/apply/${jobId}${query}`);

beforeAll(async () => {
  ({ server, client, published } = await startWithProcess(asking));
});
beforeEach(async () => {
  jobId = await openJob(server.database, published);
  expect((await page(0)).status).toBe(200);
  await server.database.rateLimit.deleteMany();
});
afterAll(() => server.stop());

describe('the page to apply on', () => {
  test('says what the job is and asks what its process wants, in the language that is read, in less than 50 kB and without a script', async () => {
    const { status, text, headers } = await look('?language=sv');
    expect(status).toBe(200);
    expect(Buffer.byteLength(text)).toBeLessThan(50_000);
    for (const words of [
      'Sjuksköterska',
      'Vi söker en kollega.',
      'Legitimationsnummer',
      'År i yrket',
      'Akuten',
      'Vi sparar det.',
    ])
      expect(text).toContain(words);
    expect(text).toContain('Välkommen &lt;b&gt;hit&lt;/b&gt;!');
    expect(text).not.toContain('Internt');
    expect(text).not.toContain('<script');
    expect(headers.get('cache-control')).toContain('no-store');
    expect((await look()).text).toContain('Licence number');
  });

  test('takes an application, tells the very date that the run will promise, and keeps what was agreed to', async () => {
    const sent = await apply(server, jobId, right, [
      { name: 'Åsas CV.pdf', bytes: taken.pdf },
      { name: 'Brev.docx', bytes: taken.docx },
    ]);
    expect(sent.status).toBe(303);
    expect(decodeURIComponent(sent.location ?? '')).not.toMatch(/Åsa|Öberg|example/i);
    const [one] = await people();
    expect(one).toMatchObject({
      fields: { licence: '12345', years: 2.5, nights: true, from: '2027-01-04', ward: 'icu' },
      candidate: {
        firstName: 'Åsa',
        email: 'asa@example.com',
        phone: '+46701740605',
        language: 'sv',
        channel: 'email',
      },
      consent: { language: 'sv' },
    });
    const documents = await client('GET', `/api/v1/applications/${one?.id}/documents`);
    expect(documents.body.items.map(({ fileName }: { fileName: string }) => fileName).sort()).toEqual([
      'Brev.docx',
      'Åsas CV.pdf',
    ]);
    expect(documents.body.items[0].by).toEqual({ kind: 'candidate', name: null });

    await runByHand(server.pool).start(one?.id ?? '', one?.appliedAt.getTime());
    const { due } = await server.database.obligation.findFirstOrThrow({ where: { applicationId: one?.id ?? '' } });
    const thanks = await thanksOf(server, sent);
    expect(thanks).toContain(formatInstantLong(due.getTime(), 'Europe/Stockholm', 'sv', { relativeTo: Date.now() }));
    expect(thanks).toContain('En bekräftelse är på väg');
    const entry = await server.database.auditEntry.findFirstOrThrow({
      where: { targetId: one?.id ?? '', action: 'apply' },
    });
    expect(JSON.stringify(entry)).not.toMatch(/Öberg|asa@/);
  });

  test('promises a call, and no link, to whoever can get neither mail nor texts', async () => {
    const anyWay = structuredClone(asking);
    if (anyWay.steps['start']?.kind === 'start') anyWay.steps['start'].requires = [];
    const job = await openJob(server.database, await publish(server.database, published.organisationId, anyWay));
    await page(0, {}, job);
    const thanks = async (phone: string) =>
      thanksOf(server, await apply(server, job, { firstName: 'Åsa', lastName: 'Ek', phone, consent: 'yes' }));
    const [called, written] = [await thanks('08-123 456 78'), await thanks('070-174 06 05')];
    expect([called, written].map((text) => text.includes('Vi ringer dig och bekräftar'))).toEqual([true, false]);
    expect([called, written].map((text) => text.includes('länken till din egen sida'))).toEqual([false, true]);
  });

  test('tells the date in the days on which the organisation works, as the run will', async () => {
    const { database } = server;
    const { organisationId } = published;
    const swedish = structuredClone(asking);
    swedish.policy.calendar.holidays = 'SE';
    jobId = await openJob(database, await publish(database, organisationId, swedish));
    await page(0);
    const promised = async () => {
      const sent = await apply(server, jobId, right);
      const { id, appliedAt } = (await people()).at(-1) ?? expect.unreachable();
      await runByHand(server.pool).start(id, appliedAt.getTime());
      const { due } = await database.obligation.findFirstOrThrow({ where: { applicationId: id } });
      const told = formatInstantLong(due.getTime(), 'Europe/Stockholm', 'sv', { relativeTo: Date.now() });
      expect(await thanksOf(server, sent)).toContain(told);
      return due;
    };
    const own = (closed: string[]) =>
      database.organization.update({
        where: { id: organisationId },
        data: { ownDays: { closed, worked: [] } },
      });
    const before = await promised();
    await own([before.toISOString().slice(0, 10)]);
    expect((await promised()).getTime()).toBeGreaterThan(before.getTime());
    await own([]);
  });

  test('says at each input what is wrong, loses nothing that was typed or attached, and goes on from there', async () => {
    const wrong = {
      ...right,
      email: 'åsa',
      'field-years': 'många',
      'field-from': 'snart',
      'field-licence': ' ',
      consent: '',
    };
    const { status, html } = await apply(server, jobId, wrong, [
      { name: 'CV.pdf', bytes: taken.pdf },
      { name: 'Bild.png', bytes: refused['a drawing with its heading'] },
    ]);
    expect(status).toBe(422);
    for (const name of ['email', 'field-years', 'field-from', 'field-licence', 'consent', 'documents'])
      expect(html).toContain(`id="wrong-${name}"`);
    expect(html.match(/id="wrong-/g)).toHaveLength(6);
    for (const value of ['Öberg', 'många', '070-174 06 05']) expect(html).toContain(`value="${value}"`);
    expect(html).toContain('value="icu" checked');
    expect(html).toContain('CV.pdf');
    expect(html).toContain('Bild.png');
    expect(await people()).toEqual([]);

    const again = await apply(server, jobId, { ...right, form: tokenIn(html) });
    expect(again.status).toBe(303);
    const documents = await server.database.document.findMany({ where: { application: { jobId } } });
    expect(documents.map(({ fileName, heldBy }) => [fileName, heldBy])).toEqual([['CV.pdf', null]]);
  });

  test('counts the signs of a text as the browser does that sends it', async () => {
    const longest = `${'x\n'.repeat(2_499)}xx`;
    expect((await apply(server, jobId, { ...right, 'field-licence': longest })).status).toBe(303);
    expect((await people())[0]?.fields).toMatchObject({ licence: longest });
    expect((await apply(server, jobId, { ...right, 'field-licence': `${longest}x` })).html).toContain(
      'wrong-field-licence',
    );
  });

  test('lets a document that is held be taken away again, and forgets those of a form that never comes', async () => {
    const { html } = await apply(server, jobId, { ...right, email: '' }, [{ name: 'CV.pdf', bytes: taken.pdf }]);
    const id = /name="remove" value="([^"]+)"/.exec(html)?.[1] ?? '';
    const without = await apply(server, jobId, { ...right, email: '', form: tokenIn(html), remove: id });
    expect(without.html).not.toContain('CV.pdf');
    await apply(server, jobId, { ...right, email: '' }, [{ name: 'Kvar.pdf', bytes: taken.pdf }]);
    const held = () => server.database.document.count({ where: { applicationId: null } });
    expect(await held()).toBe(1);
    await forgetOldRows(server.database, Date.now() + 119 * 60_000);
    expect(await held()).toBe(1);
    await forgetOldRows(server.database, Date.now() + 121 * 60_000);
    expect(await held()).toBe(0);
  });

  test('goes on in the other language with all that was typed and attached, and asks consent anew', async () => {
    const typed = { ...right, 'field-years': 'många', consent: 'yes', switch: 'en' };
    const { status, html } = await apply(server, jobId, typed, [{ name: 'CV.pdf', bytes: taken.pdf }], 'en');
    expect(status).toBe(200);
    for (const words of ['Licence number', 'value="Öberg"', 'value="många"', 'value="icu" checked', 'CV.pdf'])
      expect(html).toContain(words);
    expect(html).toContain('still here');
    expect(html).not.toContain('id="wrong-');
    expect(html).not.toMatch(/name="consent" value="yes"[^>]* checked/);
    expect(await people()).toEqual([]);

    const sent = await apply(server, jobId, { ...right, form: tokenIn(html) }, [], 'en');
    expect(sent.status).toBe(303);
    const [one] = await people();
    expect([one?.candidate.language, one?.consent?.language]).toEqual(['en', 'en']);
    const documents = await server.database.document.findMany({ where: { applicationId: one?.id ?? '' } });
    expect(documents.map(({ fileName }) => fileName)).toEqual(['CV.pdf']);
  });

  test('asks again for a document that it said it had and has no more, by its name, and goes on without it', async () => {
    const wrong = { ...right, email: '' };
    const { html } = await apply(server, jobId, wrong, [{ name: 'CV.pdf', bytes: taken.pdf }]);
    const known = { form: tokenIn(html), ...heldIn(html) };
    expect((await apply(server, jobId, { ...wrong, ...known })).html).not.toContain('Togs inte emot');
    await forgetOldRows(server.database, Date.now() + 121 * 60_000);
    const late = await apply(server, jobId, { ...right, ...known });
    expect([late.status, await people()]).toEqual([422, []]);
    expect(late.html).toContain('Togs inte emot: CV.pdf. Bifoga den igen');
    const [heldName = ''] = Object.keys(heldIn(html));
    const removed = await apply(server, jobId, { ...wrong, ...known, remove: heldName.slice('held-'.length) });
    expect(removed.html).not.toContain('CV.pdf');
    expect((await apply(server, jobId, { ...right, form: tokenIn(late.html), ...heldIn(late.html) })).status).toBe(303);
  });

  test('says which files are more than it takes, and takes no form with more than anybody sends', async () => {
    const files = (count: number) =>
      Array.from({ length: count }, (_, index) => ({
        name: `Intyg ${index + 1}.txt`,
        bytes: new TextEncoder().encode(`Intyg nummer ${index + 1}`),
      }));
    const { status, html } = await apply(server, jobId, right, files(12));
    expect([status, await people()]).toEqual([422, []]);
    for (const name of ['Intyg 11.txt', 'Intyg 12.txt']) expect(html).toContain(`Togs inte emot: ${name}. Högst 10`);
    expect(html.match(/Togs inte emot/g)).toHaveLength(2);
    const sent = await apply(server, jobId, { ...right, form: tokenIn(html), ...heldIn(html) });
    expect([sent.status, await server.database.document.count({ where: { application: { jobId } } })]).toEqual([
      303, 10,
    ]);
    const zip = { name: 'Intyg.zip', bytes: refused['a zip of anything'] };
    const late = { ...zip, name: 'Sent.zip' };
    // What is refused for itself takes nobody's place, and is told its own reason, before the tenth and after it.
    const mixed = await apply(server, jobId, { ...right, email: '' }, [zip, ...files(10), late]);
    expect(mixed.html).not.toContain('Högst 10 dokument');
    for (const { name } of [zip, late]) expect(mixed.html).toContain(`Togs inte emot: ${name}. Filen är något annat`);
    expect(Object.keys(heldIn(mixed.html))).toHaveLength(10);
    await server.database.document.deleteMany({ where: { applicationId: null } });
    const far = await apply(server, jobId, right, files(31));
    expect([far.status, far.html.includes('färre')]).toEqual([413, true]);
  });

  test('wants a document where the job does', async () => {
    await page(1, { documents: 'required' });
    expect((await apply(server, jobId, right)).html).toContain('id="wrong-documents"');
    expect((await apply(server, jobId, right, [{ name: 'a.txt', bytes: taken.txt }])).status).toBe(303);
  });

  test('takes a form once, however often it is sent', async () => {
    const form = openedAgo(jobId);
    const both = await Promise.all([
      apply(server, jobId, { ...right, form }),
      apply(server, jobId, { ...right, form }),
    ]);
    expect(both.map(({ status }) => status)).toEqual([303, 303]);
    const again = await apply(server, jobId, { ...right, form });
    expect(await thanksOf(server, again)).toContain('redan tagit emot');
    expect(await people()).toHaveLength(1);
  });

  test.each([
    ['another address', { email: 'asa.oberg@example.com' }, []],
    ['another answer', { 'field-years': '3' }, []],
    ['a document that was forgotten', {}, [{ name: 'CV.pdf', bytes: taken.pdf }]],
  ])(
    'says to whoever sends it again with %s that this is not in it, and takes that as a new one',
    async (_, change, files) => {
      const letter = { name: 'Brev.docx', bytes: taken.docx };
      const form = openedAgo(jobId);
      await apply(server, jobId, { ...right, form }, [letter]);
      const same = await apply(server, jobId, { ...right, form }, [letter]);
      expect(await thanksOf(server, same)).toContain('redan tagit emot');
      const { status, html } = await apply(server, jobId, { ...right, ...change, form }, [letter, ...files]);
      expect([status, html.includes('finns inte i den'), (await people()).length]).toEqual([422, true, 1]);
      const next = { ...right, ...change, form: agedIn(html, jobId), ...heldIn(html) };
      for (let count = 0; count < 2; count += 1) expect((await apply(server, jobId, next)).status).toBe(303);
      const [, second, ...more] = await people();
      expect([second?.candidate.email, more]).toEqual(['email' in change ? change.email : 'asa@example.com', []]);
      const documents = await server.database.document.findMany({ where: { applicationId: second?.id ?? '' } });
      expect(documents.map(({ fileName }) => fileName).sort()).toEqual(
        [letter, ...files].map(({ name }) => name).sort(),
      );
    },
  );

  test.each([
    ['a mistyped address', { email: 'asa@example' }, [], 'id="wrong-email"'],
    ['a document that is not taken', {}, [{ name: 'CV.exe', bytes: new TextEncoder().encode('MZ\u0000') }], 'CV.exe'],
  ])('says so too to whoever sends it again with %s, and what is wrong', async (_, change, files, wrong) => {
    const form = openedAgo(jobId);
    await apply(server, jobId, { ...right, form });
    const { status, html } = await apply(server, jobId, { ...right, ...change, form }, files);
    expect([status, html.includes('finns inte i den'), html.includes(wrong)]).toEqual([422, true, true]);
    expect(await people()).toHaveLength(1);
  });

  test('says that it is in to whoever sends it again with the documents that it held', async () => {
    await page(1, { documents: 'required' });
    const { html } = await apply(server, jobId, { ...right, email: '' }, [{ name: 'CV.pdf', bytes: taken.pdf }]);
    const mended = { ...right, form: tokenIn(html), ...heldIn(html) };
    const first = await apply(server, jobId, mended);
    for (const values of [mended, { ...mended, switch: 'en' }]) {
      const again = await apply(server, jobId, values);
      expect([again.status, await thanksOf(server, again)]).toEqual([303, expect.stringContaining('redan tagit emot')]);
    }
    expect([first.status, (await people()).length]).toEqual([303, 1]);
  });

  test('tells whoever sends it again the date that was promised then, and none that has passed', async () => {
    const form = openedAgo(jobId);
    const first = await thanksOf(server, await apply(server, jobId, { ...right, form }));
    const again = () => apply(server, jobId, { ...right, form }).then((sent) => thanksOf(server, sent));
    const dateIn = (html: string) => /<p class="when">.*?<\/p>/.exec(html)?.[0];
    expect([dateIn(first) === undefined, dateIn(await again())]).toEqual([false, dateIn(first)]);

    const [one] = await people();
    const { id: applicationId = '' } = one ?? {};
    const dayMs = 86_400_000;
    const appliedAt = new Date(Date.now() - 3 * dayMs);
    await server.database.application.update({ where: { id: applicationId }, data: { appliedAt } });
    await runByHand(server.pool).start(applicationId, appliedAt.getTime());
    const { id: obligationId, due } = await server.database.obligation.findFirstOrThrow({ where: { applicationId } });
    const promised = formatInstantLong(due.getTime(), 'Europe/Stockholm', 'sv', { relativeTo: Date.now() });
    expect(await again()).toContain(promised);

    const toldAt = new Date(Date.now() + dayMs);
    const later = new Date(due.getTime() + 7 * dayMs);
    const told = await server.database.toldDate.create({ data: { obligationId, due: later, toldAt } });
    expect(await again()).toContain(
      formatInstantLong(later.getTime(), 'Europe/Stockholm', 'sv', { relativeTo: Date.now() }),
    );
    await server.database.toldDate.update({ where: { id: told.id }, data: { due: new Date(Date.now() - 1) } });
    expect(dateIn(await again())).toBeUndefined();
  });
});

describe('what no person sends', () => {
  const comesBack = async (values: Record<string, string>, words: string) => {
    const { status, html } = await apply(server, jobId, { ...right, ...values });
    expect([status, html.includes(words)]).toEqual([422, true]);
    expect(html).toContain('value="Öberg"');
    expect(await people()).toEqual([]);
    return tokenIn(html);
  };

  test('comes back when it is too quick, and is taken when it comes again after a while', async () => {
    await comesBack({ form: openedAgo(jobId, 1_000) }, 'gick så fort');
    expect((await apply(server, jobId, { ...right, form: openedAgo(jobId, 4_000) })).status).toBe(303);
  });

  test('comes back when it fills in what cannot be seen', async () => {
    await comesBack({ homepage: 'https://spam.example' }, 'inte syns');
  });

  test.each([
    ['fills in what cannot be seen', { homepage: 'https://spam.example' }],
    ['was never given out', { form: 'bm90aGluZw' }],
  ])('leaves no documents behind and asks for them again where the form %s', async (_, values) => {
    const { status, html } = await apply(server, jobId, { ...right, ...values }, [
      { name: 'CV.pdf', bytes: taken.pdf },
    ]);
    expect([status, await server.database.document.count({ where: { applicationId: null } })]).toEqual([422, 0]);
    expect(html).toContain('Togs inte emot: CV.pdf. Bifoga den igen');
  });

  test('asks for them again in the other language too, and for the consent that is to be read anew', async () => {
    const typed = { ...right, form: 'bm90aGluZw', consent: 'yes', switch: 'en' };
    const { html } = await apply(server, jobId, typed, [{ name: 'CV.pdf', bytes: taken.pdf }], 'en');
    expect(html).not.toMatch(/name="consent" value="yes"[^>]* checked/);
    for (const words of ['Not taken: CV.pdf. Attach it again', 'Read anew what you agree to, and tick the box.'])
      expect(html).toContain(words);
  });

  test('is not looked at any more once it floods: a file that would be found fault with is only asked for again', async () => {
    const broken = [{ name: 'CV.exe', bytes: new TextEncoder().encode('MZ\u0000') }];
    const again = 'CV.exe. Bifoga den igen';
    expect((await apply(server, jobId, right, broken)).html).not.toContain(again);
    for (let count = 0; count < 30; count += 1) await apply(server, jobId, { form: openedAgo(jobId) });
    const flood = await apply(server, jobId, right, broken);
    expect([flood.status, flood.html.includes(again)]).toEqual([429, true]);
  });

  test('finds no room where too much is held for the organisation already', async () => {
    const { organisationId } = published;
    const held = { organisationId, byKind: 'candidate', fileName: 'x', mediaType: 'text/plain', hash: '', heldBy: 'x' };
    const size = 1024 * 1024 * 1024;
    await server.database.document.createMany({
      data: [held, held].map((one) => ({ ...one, id: randomUUID(), size })),
    });
    const { status, html } = await apply(server, jobId, right, [{ name: 'CV.pdf', bytes: taken.pdf }]);
    expect([status, html.includes('inte ryms'), html.includes('value="Öberg"')]).toEqual([422, true, true]);
    await server.database.document.deleteMany({ where: { heldBy: 'x' } });
    expect((await apply(server, jobId, right, [{ name: 'CV.pdf', bytes: taken.pdf }])).status).toBe(303);
  });

  test.each([
    ['is days old', () => openedAgo(jobId, 25 * 60 * 60_000)],
    ['is made up', () => 'bm90aGluZw'],
    ['is missing', () => ''],
    ['is of another job', () => openedAgo(crypto.randomUUID())],
  ])('comes back with a new mark when its own %s', async (_, form) => {
    const token = await comesBack({ form: form() }, 'varit öppen länge');
    expect(token).not.toBe(form());
    // Its new mark is new: a person reads before they send again.
    expect((await apply(server, jobId, { ...right, form: token })).html).toContain('gick så fort');
  });

  test('comes back when there is too much of it from one address, for that job alone', async () => {
    const form = openedAgo(jobId);
    for (let count = 0; count < 30; count += 1) await apply(server, jobId, { form });
    const flood = await apply(server, jobId, right, [{ name: 'CV.pdf', bytes: taken.pdf }]);
    expect([flood.status, flood.html.includes('value="Öberg"')]).toEqual([429, true]);
    expect(flood.html).toContain('Togs inte emot: CV.pdf. Bifoga den igen');
    expect(await server.database.document.count({ where: { applicationId: null } })).toBe(0);
    const other = await openJob(server.database, published);
    await page(0, {}, other);
    expect((await apply(server, other, right)).status).toBe(303);
    await server.database.rateLimit.updateMany({ data: { lastRequest: Date.now() - 11 * 60_000 } });
    expect((await apply(server, jobId, right)).status).toBe(303);
  });

  test('comes back when one line of IPv6 sends too much of it, whatever addresses it takes', async () => {
    const from = (index: number) => apply(server, jobId, right, [], 'sv', `2001:db8:7:1:${index.toString(16)}::1`);
    const form = openedAgo(jobId);
    for (let count = 0; count < 30; count += 1)
      await apply(server, jobId, { form }, [], 'sv', `2001:db8:7:1::${count}`);
    expect((await from(31)).status).toBe(429);
    expect((await apply(server, jobId, right, [], 'sv', '2001:db8:7:2::1')).status).toBe(303);
  });

  test('comes back when one address would be written to too often, but for the first few from a line of its own', async () => {
    const told = { ...right, email: 'pestered@example.se', phone: '' };
    const other = await openJob(server.database, published);
    await page(0, {}, other);
    for (let count = 0; count < 20; count += 1) {
      const sent = await apply(server, count % 2 === 0 ? jobId : other, told, [], 'sv', '203.0.113.1');
      expect(sent.status).toBe(303);
    }
    const { status, html } = await apply(server, other, told, [], 'sv', '203.0.113.1');
    expect([status, html.includes('samma e-postadress'), html.includes('value="Öberg"')]).toEqual([429, true, true]);
    const own: number[] = [];
    for (let count = 0; count < 6; count += 1)
      own.push((await apply(server, other, told, [], 'sv', '198.51.100.7')).status);
    expect(own).toEqual([303, 303, 303, 303, 303, 429]);
    expect((await apply(server, other, { ...told, email: 'another@example.se' }, [], 'sv', '203.0.113.1')).status).toBe(
      303,
    );
    await server.database.rateLimit.updateMany({ data: { lastRequest: Date.now() - 61 * 60_000 } });
    expect((await apply(server, other, told, [], 'sv', '203.0.113.1')).status).toBe(303);
  });

  test.each([
    ['is no form', 'x', 'multipart/form-data; boundary=b', 400],
    ['is of another kind', '{}', 'application/json', 415],
    [
      'ends in the middle',
      '--b\r\nContent-Disposition: form-data; name="firstName"\r\n\r\nÅ',
      'multipart/form-data; boundary=b',
      400,
    ],
    [
      'is too long',
      `--b\r\nContent-Disposition: form-data; name="firstName"\r\n\r\n${'x'.repeat(30_000)}\r\n--b--\r\n`,
      'multipart/form-data; boundary=b',
      413,
    ],
  ])('that %s is refused kindly', async (_, body, type, wanted) => {
    const { status, text } = await server.nobody('POST', `/apply/${jobId}`, body, { 'content-type': type });
    expect([status, text.startsWith('<!doctype html>')]).toEqual([wanted, true]);
  });
});

describe('the same person again', () => {
  test('is taken in also where both forms come at the same moment', async () => {
    const { database } = server;
    await apply(server, jobId, right);
    const first = (await people())[0] ?? expect.unreachable();
    const { rowIdentity } = first;
    await database.application.update({ where: { id: first.id }, data: { rowIdentity: null } });
    const other = await database.$transaction(
      async (transaction) => {
        await transaction.application.update({ where: { id: first.id }, data: { rowIdentity } });
        const sent = apply(server, jobId, right);
        // It waits for what is not committed yet.
        await expect.poll(() => isWaiting(), { timeout: 10_000 }).toBe(true);
        return { sent };
      },
      { timeout: 20_000 },
    );
    const thanks = await thanksOf(server, await other.sent);
    expect([thanks.includes('redan tagit emot'), (await people()).length]).toEqual([false, 2]);
  });

  test('is told nothing that a stranger is not told, and stands beside the first one, unmerged', async () => {
    const [first, second] = [await apply(server, jobId, right), await apply(server, jobId, right)];
    const stranger = await apply(server, jobId, { ...right, firstName: 'Bo', lastName: 'Ek' });
    const pages = await Promise.all([first, second, stranger].map((sent) => thanksOf(server, sent)));
    expect(new Set(pages).size).toBe(1);
    const all = await people();
    expect(all).toHaveLength(3);
    expect(new Set(all.map(({ candidateId }) => candidateId)).size).toBe(3);
  });
});

describe('a page that is not open', () => {
  const address = () => server.nobody('GET', `/apply/${jobId}`);

  test('says so kindly, and nothing about the job, where it never was or is shut', async () => {
    await page(1, { isOpen: false });
    for (const { status, text } of [await address(), await server.nobody('GET', `/apply/${crypto.randomUUID()}`)]) {
      expect([status, text.includes('Sjuksköterska')]).toEqual([404, false]);
      expect(text).toContain('Har du redan sökt får du besked');
    }
    expect((await apply(server, jobId, right)).status).toBe(404);
    expect(await people()).toEqual([]);
  });

  test('says that the recruitment is over where the job is closed', async () => {
    await server.database.job.update({ where: { id: jobId }, data: { status: 'closed' } });
    const { status, text } = await address();
    expect([status, text.includes('längre')]).toEqual([410, true]);
    expect((await apply(server, jobId, right)).status).toBe(410);
  });
});

describe('the last day to apply', () => {
  const dayFromNow = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

  test('stands on the page with its zone, and takes applications until it is over', async () => {
    const { body } = await page(1, { lastDay: '2027-12-24' });
    expect(body).toMatchObject({ lastDay: '2027-12-24', isOver: false, zone: 'Europe/Stockholm' });
    expect((await look('?language=sv')).text).toContain(
      'Sök senast fredagen den 24 december 2027, före midnatt (tid i Stockholm).',
    );
    expect((await look('?language=en')).text).toContain('Apply by Friday 24 December 2027, before midnight');
    expect((await apply(server, jobId, right)).status).toBe(303);
    expect((await page(2)).body.lastDay).toBeNull();
  });

  test('when it is over the page says when it was and what one can do, in both languages; staff still take people in', async () => {
    expect((await page(1, { lastDay: dayFromNow(-3) })).body.isOver).toBe(true);
    const { status, text } = await look('?language=sv');
    expect(status).toBe(410);
    for (const words of ['Ansökningstiden är slut', 'Hör av dig till', 'The time to apply is over', 'Sjuksköterska'])
      expect(text).toContain(words);
    expect((await apply(server, jobId, right)).status).toBe(410);
    expect(await people()).toEqual([]);
    const person = { firstName: 'Bo', lastName: 'Ek', email: 'bo@example.com', language: 'sv' };
    const fields = { licence: '1', years: 1, nights: true, from: '2027-01-04', ward: 'er' };
    const added = await client('POST', `/api/v1/jobs/${jobId}/applications`, { ...person, fields });
    expect(added.status).toBe(201);
    expect((await page(2, { lastDay: dayFromNow(3) })).body.isOver).toBe(false);
    expect((await look()).status).toBe(200);
  });

  test('lets whoever was writing as it ended send what they wrote within the hour', async () => {
    // A zone in which it is some minutes past midnight, whenever this runs.
    const hour = new Date().getUTCHours();
    const zone = hour <= 12 ? `Etc/GMT+${hour}` : `Etc/GMT-${24 - hour}`;
    await server.database.job.update({ where: { id: jobId }, data: { zone } });
    await page(1, { lastDay: dayFromNow(hour <= 12 ? -1 : 0) });
    expect((await look()).status).toBe(410);
    expect((await apply(server, jobId, right)).status).toBe(303);
  });

  test('is a day', async () => {
    expect((await page(1, { lastDay: 'soon' })).status).toBe(400);
  });
});

describe('those who set it up', () => {
  test('see what it would be before they have, and look at it before it is open', async () => {
    const fresh = await openJob(server.database, published);
    const path = `/api/v1/jobs/${fresh}/apply-page`;
    const { body } = await client('GET', path);
    expect(body).toMatchObject({ isOpen: false, revision: 0, languages: ['sv', 'en'], documents: 'optional' });
    expect(body.consent.texts.sv.length).toBeGreaterThan(100);
    expect(body.url).toBe(`${server.environment.publicUrl}/apply/${fresh}`);
    expect(body.asks).toContainEqual({ sv: 'Legitimationsnummer', en: 'Licence number' });
    await page(0, { isOpen: false }, fresh);
    const preview = await client('GET', `${path}/preview?language=en`);
    expect(preview.text).toContain('This is how the page looks');
    expect(preview.text).toContain('disabled');
    expect((await server.nobody('GET', `${path}/preview`)).status).toBe(401);
  });

  test('keep every wording that somebody has agreed to', async () => {
    await apply(server, jobId, right);
    const { body } = await page(1, { consent: { sv: 'Vi sparar det i två år.', en: 'We keep it for two years.' } });
    expect(body.consent.number).toBe(2);
    expect((await page(2, { consent: body.consent.texts })).body.consent.number).toBe(2);
    const [one] = await people();
    const agreed = await server.database.consentText.findUniqueOrThrow({
      where: { id: one?.consent?.consentTextId ?? '' },
    });
    expect([agreed.number, agreed.texts]).toEqual([1, { sv: 'Vi sparar det.', en: 'We keep it.' }]);
  });

  test('are told when somebody else has changed it meanwhile, and what is missing', async () => {
    const stale = await page(0);
    expect([stale.status, stale.body.code, stale.body.changedBy]).toEqual([
      412,
      'changedMeanwhile',
      'Anna Administratör',
    ]);
    const missing = await page(1, { consent: { sv: 'Vi sparar det.', en: ' ' } });
    expect([missing.status, missing.body.errors[0].path]).toEqual([422, 'body.consent.en']);
    await server.database.job.update({ where: { id: jobId }, data: { status: 'closing' } });
    expect((await page(1)).body.code).toBe('jobNotOpen');
  });
});
