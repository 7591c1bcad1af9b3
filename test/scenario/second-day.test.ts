import { beforeAll, expect, test, vi } from 'vitest';
import { passUntil } from '../run/fixture.ts';
import { until } from '../run/until.ts';
import { type Visit, visitInThisFile } from './visit.ts';

vi.setConfig({ testTimeout: 150_000, hookTimeout: 150_000 });

const visit = visitInThisFile();
let besked: Visit['besked'];
let page: Visit['page'];

beforeAll(() => {
  ({ besked, page } = visit());
});

const press = (name: string | RegExp) => visit().press(name);
const says = (words: string | RegExp) => visit().says(words);

test('an administrator opens a job on the nurse process', async () => {
  await visit().becomeAdministrator();
  await press(/Nurse, regional healthcare/);
  await page.locator('.react-flow__node-step').first().waitFor();
  await press('Publish');
  await press('Publish version 1');
  await says('Version 1 is live');
  await page.getByRole('link', { name: 'Jobs' }).click();
  await press('New job');
  await page.getByLabel(/What is the position called/).fill('Nurse, ward 4');
  await press('Open the job');
});

const name = 'Anna Berg';
let applicationId = '';
const skippedTo = new Map<string, number>();
const application = () => besked.database.application.findUniqueOrThrow({ where: { id: applicationId } });
const standsIn = (stepId: string) =>
  passUntil({ client: besked.client, skippedTo }, applicationId, async () => (await application()).stepId === stepId);
/** In the next sending window, at whatever hour of the day the test itself runs. */
const heard = (purpose: string) =>
  passUntil(
    { client: besked.client, skippedTo },
    applicationId,
    async () =>
      (await besked.database.message.count({ where: { applicationId, purpose, acceptedAt: { not: null } } })) > 0,
  );
const statusOfMeetings = async () =>
  (await besked.database.meeting.findMany({ where: { applicationId }, orderBy: { createdAt: 'asc' } })).map(
    ({ status }) => status,
  );
/** Said at the field, to a screen reader too, and in no toast besides. */
async function saysAt(label: string, words: string): Promise<void> {
  await page.getByText(words).waitFor();
  expect(await page.getByText(words).count()).toBe(1);
  const field = page.getByLabel(label);
  expect(await field.getAttribute('aria-invalid')).toBe('true');
  const ids = (await field.getAttribute('aria-describedby'))?.split(' ') ?? [];
  const described = await Promise.all(ids.map((id) => page.locator(`[id="${id}"]`).textContent()));
  expect(described).toContain(words);
}
/** So many days on, at ten; the time of the run is some days ahead of the clock. */
const later = (days: number) =>
  `${new Date(Date.now() + days * 86_400_000).toLocaleDateString('sv', { timeZone: 'Europe/Stockholm' })}T10:00`;

test('a candidate is added by hand', async () => {
  await press('New candidate');
  await page.getByLabel('First name').fill('Anna');
  await page.getByLabel('Last name').fill('Berg');
  await page.getByLabel('Email', { exact: true }).first().fill('anna.berg@example.com');
  await press('Add and confirm the application');
  await page.getByRole('link', { name }).waitFor();
  applicationId = (await besked.database.application.findFirstOrThrow()).id;
  await heard('acknowledgement');
});

test('is decided on, and a meeting is booked, moved, called off and booked again', async () => {
  await press(`Decide: ${name}`);
  await page.getByRole('radio', { name: 'On to the telephone interview' }).click();
  await press(/^(Send the answer|On to the telephone interview)/);
  await standsIn('phone-interview');
  await page.goto(`${besked.url}/applications/${applicationId}`);
  await page.getByRole('button', { name: 'Book a meeting' }).waitFor();
  await press('Book a meeting');
  await page.getByLabel('Starts').fill(later(-1));
  await press('Book and send the invitation');
  await saysAt('Starts', 'Must lie in the future.');
  await page.getByLabel('Starts').fill(later(14));
  expect(await page.getByText('Must lie in the future.').count()).toBe(0);
  await page.getByLabel('Place').fill('Ward 4, Luleå');
  await press('Book and send the invitation');
  await says('Booked. The invitation leaves in good time before the meeting.');
  await until(async () => (await statusOfMeetings()).join() === 'booked');
  await heard('invitation');
  await page.getByRole('button', { name: 'Change the meeting', exact: true }).waitFor();
  await press('Change the meeting');
  await page.getByLabel('Starts').fill(later(15));
  await press('Save the change');
  await says('The meeting is moved. The candidate is told.');
  await press('Call off');
  await says('The meeting is called off. The candidate is told.');
  await until(async () => (await statusOfMeetings()).join() === 'cancelled');
  await press('Book a meeting');
  await page.getByLabel('Starts').fill(later(16));
  await press('Book and send the invitation');
  await until(async () => (await statusOfMeetings()).join() === 'cancelled,booked');
});

test('is paused with a new date, and goes on', async () => {
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Pause' }).click();
  await page.getByLabel('New date for the answer').fill(later(-1));
  await page.getByLabel('Reason').fill('The manager is away');
  await press('Pause and tell the new date');
  await saysAt('New date for the answer', 'Must lie in the future.');
  await page.getByLabel('New date for the answer').fill(later(40));
  await press('Pause and tell the new date');
  await says('Paused. The candidate is told the new date.');
  await until(async () => (await application()).pausedUntil !== null, { within: 60_000, what: 'the pause' });
  await heard('paused');
  await page.getByRole('button', { name: 'Go on now' }).waitFor();
  await press('Go on now');
  await says('The pause has ended');
  await until(async () => (await application()).pausedUntil === null, { within: 60_000, what: 'the end of the pause' });
});

test('moves on with a strength and a development point, and is assessed on a scorecard', async () => {
  await page.goto(`${besked.url}/applications/${applicationId}`);
  await press('Decide');
  await page.getByRole('radio', { name: 'On to the interview with the manager' }).click();
  await page.getByLabel('One strength').fill('You told clearly how you set priorities on a busy night.');
  await page.getByLabel('One thing to develop').fill('Documentation in the new system.');
  await press(/^Send the answer/);
  await until(async () => (await application()).waitingDecisionId !== null, { within: 60_000, what: 'the decision' });
  await standsIn('manager-interview');
  await page.goto(`${besked.url}/applications/${applicationId}`);
  await page.getByRole('link', { name: 'Fill in a scorecard' }).click();
  await page.getByRole('radio', { name: /4 Clear strength|Clear strength/ }).check();
  await page.getByLabel('What the person did or said').first().fill('Stopped a wrong dose, told the team.');
  for (let left = 0; left < 20 && !(await page.getByLabel('Note for colleagues').isVisible()); left += 1) {
    await page
      .getByRole('button', { name: /^(Next|Review)$/ })
      .last()
      .click();
    const unassessed = page.getByRole('radio', { name: 'Not assessed' });
    if (await unassessed.isVisible()) await unassessed.check();
  }
  await page.getByText(/^Saved /).waitFor();
  await page.reload();
  await press('Hand in the scorecard');
  await says('The scorecard is in');
  await page.getByText('1 of 2 in').waitFor();
  await page.goto(`${besked.url}/applications/${applicationId}`);
  await says('1 of 2 in');
});

test('is refused a yes while a scorecard is missing, and not a no for want of a meeting', async () => {
  await press('Decide');
  await page.getByRole('radio', { name: 'On to references' }).click();
  await says('One more scorecard is needed.');
  await page.getByRole('radio', { name: 'No, we never got to meet' }).click();
  await page.getByLabel(`What ${name} is told`).fill('We did not find a time for a meeting.');
  await page.getByLabel('Our own reason').fill('No meeting came about');
  await page.getByRole('button', { name: /^Send the answer/ }).waitFor();
  await page.getByText('scorecard is needed').waitFor({ state: 'detached' });
  await page.keyboard.press('Escape');
});

test('hears when the job is closed', async () => {
  await page.goto(`${besked.url}/jobs`);
  await page.getByRole('link', { name: 'Nurse, ward 4' }).click();
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Close' }).click();
  await page.getByLabel('Why is it closing?').fill('The ward is merged with another');
  await press('Close and answer 1 candidate');
  await says(/^Closes in/);
  // Nobody waits out an undo window in a test.
  await besked.database.job.updateMany({ where: { status: 'closing' }, data: { closesAt: new Date() } });
  await passUntil({ client: besked.client, skippedTo }, applicationId, async () => {
    const { status } = await application();
    return status === 'gone' || status === 'ended';
  });
  await heard('jobClosed');
  await page.goto(`${besked.url}/mailbox`);
  await page.getByRole('group', { name: 'Messages' }).getByRole('button').first().waitFor();
  const said = await besked.database.message.findMany({ where: { applicationId, acceptedAt: { not: null } } });
  const purposes = ['acknowledgement', 'invitation', 'moved', 'cancelled', 'paused', 'jobClosed'];
  expect(said.map(({ purpose }) => purpose)).toEqual(expect.arrayContaining(purposes));
});
