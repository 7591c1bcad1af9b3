import { join } from 'node:path';
import { beforeAll, expect, test, vi } from 'vitest';
import { swedishHolidays } from '../../activities/holidays/swedish-holidays.ts';
import { addWorkingDays } from '../../process/calendar/add-working-days.ts';
import { formatDateLong } from '../../process/calendar/format-instant.ts';
import nurse from '../../process/gallery/nurse.json' with { type: 'json' };
import { passUntil } from '../run/fixture.ts';
import { until } from '../run/until.ts';
import { inParallel } from '../../server/relay/in-parallel.ts';
import { type Story, storiesOf } from './stories.ts';
import { type Visit, visitInThisFile } from './visit.ts';

const list = join(import.meta.dirname, '../fixtures/imports/candidates-nurse.csv');
const rejected = 'Siobhán Nyström';
const advanced = 'Leïla García';
const reconsidered = 'Viggo Petrović';
const feedback = 'Your experience of intensive care is strong. This ward asks for two years of it, and you have one.';

// A whole Besked and a browser beside other test files on a small machine: patience costs nothing where all is well.
vi.setConfig({ testTimeout: 150_000, hookTimeout: 150_000 });
const patience = { within: 60_000 };

const visit = visitInThisFile();
let besked: Visit['besked'];
let page: Visit['page'];

beforeAll(() => {
  ({ besked, page } = visit());
});

const press = (name: string | RegExp) => visit().press(name);
const says = (words: string | RegExp) => visit().says(words);

test('somebody follows the link and is the first administrator', async () => {
  await visit().becomeAdministrator();
  expect(new URL(page.url()).pathname).toBe('/processes');
});

test('makes the nurse process of the gallery theirs, and it opens on the canvas', async () => {
  await press(/Nurse, regional healthcare/);
  await card('Screening').waitFor();
  expect(await page.locator('.react-flow__node-step').count()).toBe(Object.keys(nurse.steps).length);
});

test('sees a problem as it is drawn, is refused to publish it, and undoes it', async () => {
  await until(async () => (await silence()) !== undefined, patience);
  await press('No problems');
  await page.getByRole('region', { name: 'Problems' }).getByRole('button', { name: 'Close' }).click();
  await goTo('Hired');
  await page.keyboard.press('Delete');
  await page.getByRole('button', { name: /\d problem/ }).waitFor();
  await press('Publish');
  await says(/stops? publishing/);
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  // As long as a dialog is there, the keys are its own.
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.keyboard.press('Control+z');
  await page.getByRole('button', { name: 'No problems' }).waitFor();
  expect(await page.locator('.react-flow__node-step').count()).toBe(Object.keys(nurse.steps).length);
});

test('promises an answer within three working days instead of five, and the longest silence follows', async () => {
  const hours = async () => Number.parseFloat((await silence()) ?? '');
  const promises = async (days: string) => {
    const before = await until(silence, patience);
    await page.getByLabel('Answer within', { exact: true }).fill(days);
    await card('Screening').getByText(`Answer within ${days} working days`).waitFor({ state: 'attached' });
    await until(async () => (await silence()) !== before, { ...patience, what: 'another longest silence' });
    return hours();
  };
  await until(silence, patience);
  const before = await hours();
  await goTo('Screening');
  const longer = await promises('8');
  expect(longer).toBeGreaterThan(before);
  // Another stage that promises five days is as silent as this one was.
  expect(await promises('3')).toBeLessThan(longer);
});

test('publishes it', async () => {
  await press('Publish');
  await press('Publish version 1');
  await says('Version 1 is live');
  const { definition } = await besked.database.version.findFirstOrThrow();
  expect(definition).toMatchObject({
    steps: { screening: { promise: { within: { amount: 3, unit: 'workingDays' } } } },
  });
});

test('opens a job on it and imports sixty candidates', async () => {
  await page.getByRole('link', { name: 'Jobs' }).click();
  await press('New job');
  await page.getByLabel(/What is the position called/).fill('Sjuksköterska, Luleå');
  await press('Open the job');
  await page.getByRole('link', { name: 'Import a list' }).click();
  const chooser = page.waitForEvent('filechooser');
  await press('Choose a file');
  await (await chooser).setFiles(list);
  await page.getByLabel('Type 60 to go on').fill('60');
  await press('Import 60 candidates');
  await says('Nobody is in yet');
  // Nobody waits out ten minutes in a test.
  await besked.database.import.updateMany({ data: { startedAt: new Date() } });
  await says('60 candidates have been imported.');
  await page.getByRole('link', { name: 'To the board' }).click();
  await until(async () => (await besked.database.application.count({ where: { stepId: 'screening' } })) === 60, {
    within: 60_000,
    what: 'sixty candidates in the first stage',
  });
});

test('turns one down with feedback, moves one on, and takes a third decision back', async () => {
  await decide(rejected, 'No, with reasons based on the requirements', feedback);
  await decide(advanced, 'On to the telephone interview');
  await decide(reconsidered, 'No, with reasons based on the requirements', feedback);
  await find(reconsidered);
  await press('Take back');
  await page.getByRole('button', { name: `Decide: ${reconsidered}` }).waitFor();
  expect(await decisionsOf(rejected)).toEqual(['waiting']);
  expect(await decisionsOf(reconsidered)).toEqual(['takenBack']);
});

let stories: readonly Story[];
const skippedTo = new Map<string, number>();

test('and as the days pass every one of them hears, by the promised date', async () => {
  const everybody = await besked.database.application.findMany({ select: { id: true, candidate: true } });
  const failures = await inParallel(everybody, 16, ({ id, candidate }) => {
    const name = `${candidate.firstName} ${candidate.lastName}`;
    const purpose = name === rejected || name === advanced ? 'exit' : 'holding';
    return passUntil({ client: besked.client, skippedTo }, id, async () => {
      const heard = await besked.database.message.findFirst({ where: { applicationId: id, purpose } });
      return heard !== null && heard.acceptedAt !== null;
    });
  });
  expect(failures).toEqual([]);
  stories = await storiesOf(besked.database);
  expect(stories).toHaveLength(60);
  expect(stories.flatMap(({ broken }) => broken)).toEqual([]);
});

test('the first date that each was told is three working days on, in their own language', () => {
  const year = new Date().getUTCFullYear();
  const calendar = {
    ...nurse.policy.calendar,
    workdays: [1, 2, 3, 4, 5] as const,
    holidays: swedishHolidays([year, year + 1]),
    horizon: { from: `${year}-01-01`, to: `${year + 1}-12-31` },
  };
  for (const { name, language, zone, appliedAt, acknowledgement, firstTold } of stories) {
    expect({ name, told: firstTold }).toEqual({ name, told: addWorkingDays(calendar, appliedAt, 3) });
    expect(acknowledgement).toContain(formatDateLong(firstTold, zone, language));
  }
});

test('each hears by the channel that they asked for', () => {
  for (const { name, channel, heardBy } of stories) expect({ name, heardBy }).toEqual({ name, heardBy: channel });
  expect(new Set(stories.map(({ heardBy }) => heardBy))).toEqual(new Set(['email', 'sms']));
});

test('who was turned down reads why, who was moved on reads the next date, and the decision taken back sent nothing', async () => {
  const heard = (name: string) => stories.find((story) => story.name === name);
  expect(heard(rejected)).toMatchObject({ outcome: 'rejected', purposes: ['acknowledgement', 'exit'], open: 0 });
  expect(heard(advanced)).toMatchObject({ outcome: null, open: 1 });
  expect(heard(advanced)?.purposes.slice(0, 2)).toEqual(['acknowledgement', 'exit']);
  expect(heard(reconsidered)).toMatchObject({ outcome: null, open: 1 });
  expect(heard(reconsidered)?.purposes).not.toContain('exit');
  await page.goto(`${besked.url}/mailbox`);
  await page.getByLabel('Search name or subject').fill(rejected);
  await until(
    async () => (await page.getByRole('group', { name: 'Messages' }).getByRole('button').count()) === 2,
    patience,
  );
  await until(async () => (await textOfMessage()).includes(feedback), {
    ...patience,
    what: 'the feedback in the mailbox',
  });
});

test('the mailbox has every message that was accepted', async () => {
  // A run whose time has just passed may still be writing.
  await until(async () => {
    const accepted = await besked.database.message.findMany({
      where: { acceptedAt: { not: null } },
      select: { id: true },
    });
    const shown = new Set(await mailboxIds());
    return shown.size >= 120 && accepted.every(({ id }) => shown.has(id));
  }, patience);
  expect((await storiesOf(besked.database)).flatMap(({ broken }) => broken)).toEqual([]);
});

async function mailboxIds(): Promise<string[]> {
  const ids: string[] = [];
  for (let next: string | null = ''; next !== null; ) {
    const query: string = new URLSearchParams({ limit: '100', ...(next ? { after: next } : {}) }).toString();
    const answer = await page.request.get(`${besked.url}/api/v1/mailbox?${query}`);
    const read = (await answer.json()) as { items: { id: string }[]; next: string | null };
    ids.push(...read.items.map(({ id }) => id));
    next = read.next;
  }
  return ids;
}

function card(name: string) {
  return page.locator('.react-flow__node-step').filter({ hasText: name }).first();
}

/** Finds a step by its name, as one does in a drawing that is wider than the screen; it is selected then. */
async function goTo(name: string): Promise<void> {
  await page.keyboard.press('n');
  await page.getByLabel('Add or find a step').fill(name);
  await page.getByRole('complementary', { name: 'Add' }).getByRole('button', { name, exact: true }).click();
  await page.locator('.react-flow__node-step.selected').filter({ hasText: name }).waitFor();
}

/** The longest silence in the bar, once the drawing has been checked. */
async function silence(): Promise<string | undefined> {
  const number = page.getByRole('button', { name: /Longest silence/ }).locator('strong');
  return (await number.count()) === 0 ? undefined : ((await number.textContent()) ?? undefined);
}

async function find(name: string): Promise<void> {
  await page.getByLabel('Search people').fill(name);
  await page.getByRole('link', { name }).waitFor();
  await until(async () => (await page.getByRole('article').count()) === 1, {
    ...patience,
    what: `only ${name} on the board`,
  });
}

async function decide(name: string, exit: string, why?: string): Promise<void> {
  await find(name);
  await press(`Decide: ${name}`);
  await page.getByRole('radio', { name: exit }).click();
  if (why !== undefined) {
    await page.getByLabel(`What ${name} is told`).fill(why);
    await page.getByLabel('Our own reason').fill('The requirements of the advertisement');
  }
  await press(/^Send the answer/);
  await says(`${name}: ${exit}`);
  await page.getByRole('button', { name: 'Take back' }).waitFor();
}

async function decisionsOf(name: string): Promise<string[]> {
  const [firstName = '', ...rest] = name.split(' ');
  const where = { application: { candidate: { firstName, lastName: rest.join(' ') } } };
  const found = await besked.database.decision.findMany({ where, orderBy: { decidedAt: 'asc' } });
  return found.map(({ status }) => status);
}

/** What the mailbox shows of the message that is open: a mail in its own frame, or an SMS. */
async function textOfMessage(): Promise<string> {
  const texts = await Promise.all(
    page.frames().map((frame) =>
      frame
        .locator('body')
        .innerText()
        .catch(() => ''),
    ),
  );
  return texts.join('\n');
}
