import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Me } from '../../server/contract/people.ts';
import { type RouteName, routes } from '../../server/contract/routes.ts';
import { answeredBy } from './answered-by.ts';
import { applyPages } from './apply-pages.ts';
import { candidatePages } from './candidate-pages.ts';
import type { Answer, Asked } from './invented-server.ts';
import { lendPage } from './lend-page.ts';
import type { Look } from './looks.ts';
import { standsStill } from './stands-still.ts';
import { addresses, answerOf } from './workspace-answers.ts';

/**
 * `gone`: what the page is about does not exist (any more); `viewing`: whoever is signed in may read and nothing else; `assessed`: my scorecard is in;
 * `interviewing`: I interview, and it is not; `asking`: the candidate asks for what the law gives them;
 * `recruitingHere`: I recruit in the job of the page alone, `recruitingElsewhere`: in another one alone, and may else read;
 * `offline`: nothing can be saved. */
type State =
  | 'busy'
  | 'empty'
  | 'stopped'
  | 'assessed'
  | 'asking'
  | 'interviewing'
  | 'deserted'
  | 'closing'
  | 'recruitingHere'
  | 'recruitingElsewhere'
  | 'offline'
  | 'failing'
  | 'gone'
  | 'viewing';
type Act = (page: Page) => Promise<void>;
type Screen = {
  readonly name: string;
  readonly path: string;
  readonly state?: State;
  /** What is done there first. */
  readonly before?: Act;
  /** Further screens by name, each reached from this one and left by Escape. */
  readonly then?: Readonly<Record<string, Act>>;
};

const press = (page: Page, name: RegExp) => page.getByRole('button', { name }).first().click();
const opens =
  (name: RegExp): Act =>
  async (page) => {
    await press(page, name);
    await page.getByRole('dialog').waitFor();
  };
const writesAgain: Act = async (page) => {
  await opens(/^(Skicka igen|Send again)/)(page);
  await page.getByRole('dialog').getByRole('radio').nth(1).click();
  await page
    .getByText(/vi har gått igenom/)
    .last()
    .waitFor();
};
const chooses =
  (name: RegExp): Act =>
  async (page) => {
    await press(page, /^(Mer|More)$/);
    await page.getByRole('menuitem', { name }).click();
    await page.getByRole('dialog').waitFor();
  };
const opensFromRow =
  (name: RegExp): Act =>
  async (page) => {
    await press(page, /^(Åtgärder för|Actions for) Omar/);
    await page.getByRole('menuitem', { name }).click();
    await page.getByRole('dialog').waitFor();
  };
const showsSentences: Act = async (page) => {
  const sentences = page.getByText(/^(Vad varje mening bygger på|What each sentence rests on)$/).first();
  await sentences.click();
  await sentences.scrollIntoViewIfNeeded();
};
const choosesForNote =
  (name: RegExp): Act =>
  async (page) => {
    await press(page, /^(Åtgärder för anteckningen|Actions for the note)$/);
    await page.getByRole('menuitem', { name }).click();
  };
async function mentionsSomebody(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: /^(Skriv en anteckning|Write a note)/ }).pressSequentially('Kan @kar');
  await page.getByRole('option', { name: /^Karin/ }).waitFor();
}
const job = `/jobs/${addresses.job}`;
const drawing = `/processes/${addresses.process}`;
const candidate = `/applications/${addresses.application}`;

async function triesASender(page: Page): Promise<void> {
  await opens(/^(Skicka ett prov med|Send a test by) Resend$/)(page);
  await press(page, /^(Skicka|Send)$/);
  await page.getByText('validation_error/domain').waitFor();
}

/** A mail server, whose form has most. */
async function addsASender(page: Page): Promise<void> {
  await opens(/^(Lägg till för mejl|Add for mail)$/)(page);
  await page.getByRole('combobox', { name: /^(Leverantör|Provider)$/ }).click();
  await page.getByRole('option', { name: 'SMTP' }).click();
  await page.getByRole('textbox', { name: /^(Server)/ }).waitFor();
}

async function decides(page: Page): Promise<void> {
  await opens(/^(Besluta|Decide)$/)(page);
  await page.getByRole('radio').nth(1).click();
  await page.getByRole('dialog').locator('iframe').waitFor();
}

async function writesFromScorecards(page: Page): Promise<void> {
  await decides(page);
  await press(page, /^(Skriv från|Write from)/);
  await page.getByRole('dialog', { name: /^(Återkoppling till|Feedback to)/ }).waitFor();
  await standsStill(page);
}

async function writesWhatIsStopped(page: Page): Promise<void> {
  await decides(page);
  await page
    .getByRole('dialog')
    .getByRole('textbox')
    .first()
    .fill('I intervjun beskrev du ett bra upplägg. Du verkar osäker. Tyvärr måste vi meddela att det är klart.');
  await page
    .getByText(/^(Stoppas|Stopped)$/)
    .first()
    .waitFor();
}

async function reviews(page: Page): Promise<void> {
  const further = page.getByRole('button', { name: /^(Nästa|Next|Se över|Review)$/ });
  while (await further.isVisible()) await further.click();
}

/** Says of everything that it is not assessed, and is told what to do instead. */
async function assessesNothing(page: Page): Promise<void> {
  const further = page.getByRole('button', { name: /^(Nästa|Next|Se över|Review)$/ });
  while (await further.isVisible()) {
    await page.getByRole('radio', { name: /^(Inte bedömt|Not assessed)/ }).check();
    await further.click();
  }
  await page.getByRole('button', { name: /^(Läs utan|Read without)/ }).waitFor();
}

async function losesTheNetwork(page: Page): Promise<void> {
  await page.getByRole('radio').nth(2).check();
  await page.getByText(/^(Inget nät|No network)/).waitFor();
}

/** Selects everybody of the last column, or of the one that a phone shows. */
async function selectsMany(page: Page): Promise<void> {
  await page
    .getByRole('checkbox', { name: /^(Välj alla i|Select everybody in)/ })
    .last()
    .click();
  await page.getByRole('region', { name: /^(Valda kandidater|Selected candidates)$/ }).waitFor();
}

async function decidesForMany(page: Page): Promise<void> {
  await press(page, /^(Besluta för|Decide for) /);
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('radio').nth(1).click();
  await sheet.getByRole('textbox').first().fill('{{ candidate.firstName }}');
  await page.getByRole('group', { name: /^(Meddelanden|Messages)$/ }).waitFor();
}

/** The third outcome requires a first day and a pay. */
async function fillsInForMany(page: Page): Promise<void> {
  await press(page, /^(Besluta för|Decide for) /);
  await page.getByRole('dialog').getByRole('radio').nth(2).click();
  await press(page, /^(Till nästa som saknas|To the next missing one)$/);
  await page.getByRole('table').waitFor();
}

async function writesWhatIsStoppedForMany(page: Page): Promise<void> {
  await decidesForMany(page);
  await page.getByRole('dialog').getByRole('textbox').first().fill('{{ candidate.firstName }}, du verkar osäker.');
  await page
    .getByText(/^(Varför ska det stå kvar|Why should it stay)/)
    .first()
    .waitFor();
}

async function offersTimes(page: Page): Promise<void> {
  await opens(/^(Erbjud tider|Offer times)$/)(page);
  const days = page.getByRole('dialog').locator('fieldset').first().locator('label');
  await days.nth(1).click();
  await days.nth(2).click();
}

const removesADayOff: Act = async (page) => {
  await press(page, /^(Ta bort|Remove) /);
  await page.getByRole('radio', { name: /^(Berätta|Tell them)/ }).waitFor();
};

/** Once what would be sent has been read: the button is given then, which is no moment to judge its colours. */
const corrects: Act = async (page) => {
  await opens(/^(Rätta|Correct)$/)(page);
  await page.locator('button:enabled', { hasText: /^(Skicka rättelsen|Send the correction)$/ }).waitFor();
};
const correctsTheAnswer: Act = async (page) => {
  await opens(/^(Rätta|Correct)$/)(page);
  await page.getByRole('radio', { name: /^(Själva beskedet|The answer itself)/ }).click();
};

const screens: readonly Screen[] = [
  {
    name: 'today',
    path: '/',
    then: {
      'today-keys': async (page) => {
        await page.locator('main [data-application]').first().waitFor();
        await page.keyboard.press('?');
        await page.getByRole('dialog').waitFor();
      },
    },
  },
  { name: 'today-first', path: '/', state: 'empty' },
  { name: 'today-failing', path: '/', state: 'failing' },
  { name: 'jobs', path: '/jobs', then: { 'job-new': opens(/^(Nytt jobb|New job)$/) } },
  { name: 'jobs-empty', path: '/jobs', state: 'empty' },
  {
    name: 'board',
    path: job,
    then: {
      'candidate-new': opens(/^(Ny kandidat|New candidate)$/),
      'job-apply-page': chooses(/^(Sida att söka på|Page to apply on)$/),
      'board-views': opens(/^(Vyer|Views)$/),
      'job-roles': chooses(/^(Vem gör vad|Who does what)$/),
      'job-zone': chooses(/^(Tidszon|Time zone)$/),
      'job-close': chooses(/Stäng jobbet|Close the job/),
    },
  },
  {
    name: 'stops',
    path: '/stops',
    then: {
      'stops-waiting': (page) => press(page, /^(Se vad som väntar|See what waits)$/),
      'stop-start': opens(/^(Stoppa utskick|Stop everything)/),
    },
  },
  { name: 'stops-none', path: '/stops', state: 'empty' },
  { name: 'stops-viewing', path: '/stops', state: 'viewing' },
  { name: 'stops-failing', path: '/stops', state: 'failing' },
  {
    name: 'messages-corrected',
    path: '/messages',
    before: (page) =>
      page
        .getByRole('button', { name: /Vi har fått din ansökan/ })
        .first()
        .click(),
    then: { correct: corrects, 'correct-answer': correctsTheAnswer },
  },
  { name: 'correct-many', path: `${job}/corrections/new?alike=${addresses.message}` },
  { name: 'correct-many-none', path: `${job}/corrections/new?alike=${addresses.message}`, state: 'empty' },
  { name: 'correct-many-failing', path: `${job}/corrections/new?alike=${addresses.message}`, state: 'failing' },
  { name: 'days-off', path: '/people/calendar', then: { 'days-off-changed': removesADayOff } },
  { name: 'days-off-viewing', path: '/people/calendar', state: 'viewing' },
  {
    name: 'senders',
    path: '/people/senders',
    then: {
      'sender-change': opens(/^(Ändra|Change) Resend$/),
      'sender-change-sms': opens(/^(Ändra|Change) Twilio$/),
      'sender-test': triesASender,
      'sender-domain': opens(/^(Domän för|The domain of) Resend$/),
      'sender-remove': opens(/^(Ta bort|Remove) Resend$/),
    },
  },
  { name: 'senders-none', path: '/people/senders', state: 'empty', then: { 'sender-add': addsASender } },
  { name: 'senders-failing', path: '/people/senders', state: 'failing' },
  {
    name: 'blocked',
    path: '/people/blocked',
    then: { 'blocked-lift': opens(/^(Häv spärren för|Lift the block of) bo/) },
  },
  { name: 'blocked-none', path: '/people/blocked', state: 'empty' },
  { name: 'proof', path: '/proof' },
  { name: 'proof-none', path: '/proof', state: 'empty' },
  { name: 'proof-failing', path: '/proof', state: 'failing' },
  { name: 'job-proof', path: `${job}/proof` },
  {
    name: 'surveys',
    path: '/jobs/surveys',
    then: { 'survey-settings': opens(/^(Frågorna|The questions)$/) },
  },
  {
    name: 'surveys-off',
    path: '/jobs/surveys',
    state: 'empty',
    then: { 'survey-begin': opens(/^(Börja fråga|Begin to ask)$/) },
  },
  { name: 'surveys-failing', path: '/jobs/surveys', state: 'failing' },
  { name: 'job-surveys', path: `${job}/surveys`, state: 'viewing' },
  { name: 'job-surveys-few', path: `${job}/surveys`, state: 'empty' },
  { name: 'corrections', path: `${job}/corrections/${addresses.correctionBatch}` },
  { name: 'times', path: `${job}/times`, then: { 'times-offer': offersTimes } },
  { name: 'times-empty', path: `${job}/times`, state: 'empty' },
  { name: 'times-viewing', path: `${job}/times`, state: 'viewing' },
  { name: 'times-failing', path: `${job}/times`, state: 'failing' },
  {
    name: 'board-selected',
    path: job,
    before: selectsMany,
    then: { 'decide-many': decidesForMany, 'decide-many-fields': fillsInForMany },
  },
  {
    name: 'board-many-stopped',
    path: job,
    state: 'stopped',
    before: selectsMany,
    then: { 'decide-many-stopped': writesWhatIsStoppedForMany },
  },
  { name: 'board-table', path: `${job}?view=table` },
  { name: 'board-table-selected', path: `${job}?view=table`, before: selectsMany },
  { name: 'batch', path: `${job}/decisions/${addresses.batch}` },
  { name: 'batch-failing', path: `${job}/decisions/${addresses.batch}`, state: 'failing' },
  { name: 'board-closing', path: job, state: 'closing' },
  { name: 'board-viewing', path: job, state: 'viewing' },
  { name: 'board-gone', path: job, state: 'gone' },
  {
    name: 'board-empty',
    path: job,
    state: 'empty',
    then: { 'job-zone-set': chooses(/^(Tidszon|Time zone)$/) },
  },
  {
    name: 'candidate',
    path: candidate,
    then: {
      decide: decides,
      'decide-wording': writesWhatIsStopped,
      pause: chooses(/^(Pausa|Pause)$/),
      withdraw: chooses(/dragit sig ur|Has withdrawn/),
      'request-record': chooses(/^(Notera en begäran|Record a request)/),
      'meeting-change': opens(/^(Ändra mötet|Change the meeting)$/),
      'meeting-met': opens(/^(Mötet har ägt rum|It took place)$/),
      'candidate-change': opens(/^(Ändra uppgifter|Change details)$/),
      'answer-reply': opens(/^(Svara|Answer) …$/),
      'decision-basis': showsSentences,
      'candidate-message': (page) => press(page, /^(Visa meddelandet|Show the message)$/),
    },
  },
  {
    name: 'candidate-notes',
    path: `${candidate}?note=${addresses.note}`,
    then: {
      'note-mention': mentionsSomebody,
      'note-change': choosesForNote(/^(Ändra|Change)$/),
      'note-history': choosesForNote(/^(Vad som stod|What it said)/),
    },
  },
  { name: 'same-person', path: `${candidate}/same/${addresses.other}` },
  { name: 'same-person-gone', path: `${candidate}/same/${addresses.other}`, state: 'gone' },
  {
    name: 'candidate-interviewing',
    path: candidate,
    state: 'interviewing',
    then: { 'meeting-cannot': opens(/^(Jag kan inte komma|I cannot come)$/) },
  },
  {
    name: 'candidate-deserted',
    path: candidate,
    state: 'deserted',
    before: (page) => page.getByRole('note').filter({ hasText: 'tingsrätten' }).scrollIntoViewIfNeeded(),
  },
  { name: 'candidate-empty', path: candidate, state: 'empty' },
  { name: 'feedback', path: candidate, state: 'assessed', then: { 'feedback-composer': writesFromScorecards } },
  { name: 'feedback-unseen', path: candidate, then: { 'feedback-blind': writesFromScorecards } },
  {
    name: 'candidate-asking',
    path: `${candidate}#requests`,
    state: 'asking',
    before: (page) => page.locator('#requests').scrollIntoViewIfNeeded(),
    then: {
      'candidate-erase': opens(/^(Radera|Erase)$/),
      'candidate-keep': opens(/^(Behåll, med|Keep, with)/),
      'candidate-answered': (page) => page.getByText(/^(Besvarat|Answered) \(1\)$/).click(),
      'candidate-merits': opens(/^(Skriv svaret|Write the answer)$/),
    },
  },
  { name: 'candidate-failing', path: candidate, state: 'failing' },
  {
    name: 'scorecard',
    path: `${candidate}/scorecard`,
    then: {
      'scorecard-evidence': (page) => page.getByRole('button', { name: /^(Lägg till en|Add evidence)/ }).click(),
      'scorecard-overview': reviews,
    },
  },
  {
    name: 'scorecard-untouched',
    path: `${candidate}/scorecard`,
    state: 'empty',
    then: { 'scorecard-nothing': assessesNothing },
  },
  { name: 'scorecard-change', path: `${candidate}/scorecard`, state: 'assessed' },
  { name: 'scorecard-failing', path: `${candidate}/scorecard`, state: 'failing' },
  {
    name: 'scorecard-room',
    path: `${candidate}/scorecard`,
    state: 'offline',
    then: { 'scorecard-offline': losesTheNetwork },
  },
  { name: 'panel-blind', path: `${candidate}/scorecards`, then: { 'panel-aside': opens(/^(Läs utan|Read without)/) } },
  {
    name: 'panel',
    path: `${candidate}/scorecards`,
    state: 'assessed',
    then: { 'panel-revisions': opens(/^(Se ändringarna|See the changes)$/) },
  },
  { name: 'panel-empty', path: `${candidate}/scorecards`, state: 'empty' },
  { name: 'path', path: `${candidate}/path` },
  { name: 'path-empty', path: `${candidate}/path`, state: 'empty' },
  {
    name: 'live',
    path: `${drawing}/live`,
    then: {
      'live-step': (page) => press(page, /^(Urval|Screening)/),
      'live-path': (page) => press(page, /^(Vägen för|The path of)/),
    },
  },
  { name: 'live-empty', path: `${drawing}/live`, state: 'empty' },
  { name: 'live-failing', path: `${drawing}/live`, state: 'failing' },
  { name: 'rehearsal', path: `${drawing}/rehearsal` },
  { name: 'rehearsal-new', path: `${drawing}/rehearsal`, state: 'empty' },
  { name: 'rehearsal-not-allowed', path: `${drawing}/rehearsal`, state: 'viewing' },
  { name: 'import', path: `${job}/import` },
  { name: 'import-failing', path: `${job}/import`, state: 'failing' },
  { name: 'import-not-allowed', path: `${job}/import`, state: 'viewing' },
  { name: 'import-checked', path: `${job}/import?import=${addresses.import}` },
  {
    name: 'mailbox',
    path: '/mailbox',
    then: {
      'mailbox-open': async (page) => {
        const messages = page.getByRole('group', { name: /^(Meddelanden|Messages)$/ });
        await messages.getByRole('button').last().click();
        // On a phone it covers the list; on a wide window it stands beside it from the beginning.
        if ((page.viewportSize()?.width ?? 0) < 600) await page.getByRole('dialog', { name: /./ }).waitFor();
      },
    },
  },
  { name: 'mailbox-empty', path: '/mailbox', state: 'empty' },
  {
    name: 'messages',
    path: '/messages',
    then: { 'messages-open': (page) => page.locator('main [aria-expanded="false"]').last().click() },
  },
  { name: 'messages-empty', path: '/messages', state: 'empty' },
  { name: 'messages-no-match', path: '/messages?status=failed', state: 'empty' },
  { name: 'scorecards', path: '/scorecards' },
  {
    name: 'scorecards-drafts',
    path: '/scorecards?show=draft',
    then: { 'scorecards-unseen': opens(/^(Kasta dem|Throw them away)…$/) },
  },
  { name: 'scorecards-draft', path: `${candidate}/scorecard/drafts` },
  { name: 'scorecards-handed-in', path: '/scorecards?show=handedIn' },
  { name: 'scorecards-none', path: '/scorecards', state: 'empty' },
  { name: 'scorecards-failing', path: '/scorecards', state: 'failing' },
  { name: 'candidates', path: '/candidates' },
  { name: 'candidates-none', path: '/candidates', state: 'empty' },
  { name: 'candidates-cut', path: '/candidates?search=a' },
  { name: 'candidates-no-match', path: '/candidates?search=kvist', state: 'empty' },
  { name: 'candidates-failing', path: '/candidates', state: 'failing' },
  { name: 'alike', path: '/same' },
  { name: 'alike-none', path: '/same', state: 'empty' },
  { name: 'alike-failing', path: '/same', state: 'failing' },
  { name: 'notices', path: '/notices' },
  { name: 'notices-all', path: '/notices?all=true' },
  { name: 'notices-empty', path: '/notices', state: 'empty' },
  { name: 'notices-failing', path: '/notices', state: 'failing' },
  { name: 'notice-settings', path: '/account/notices' },
  { name: 'notice-settings-failing', path: '/account/notices', state: 'failing' },
  {
    name: 'tasks',
    path: '/tasks',
    then: { 'send-again': opens(/^(Skicka igen|Send again)/), 'send-again-written': writesAgain },
  },
  { name: 'tasks-empty', path: '/tasks', state: 'empty' },
  { name: 'tasks-none-done', path: '/tasks?done=true', state: 'empty' },
  { name: 'not-found', path: '/nothing/here' },
  {
    name: 'audit',
    path: '/people/audit',
    then: { 'audit-open': (page) => page.locator('main li [aria-expanded="false"]').first().click() },
  },
  {
    name: 'keys',
    path: '/people/keys',
    then: { 'key-new': opens(/^(Ny nyckel|New key)$/), 'key-revoke': opens(/^(Spärra|Revoke)$/) },
  },
  { name: 'keys-empty', path: '/people/keys', state: 'empty' },
  { name: 'audit-empty', path: '/people/audit', state: 'empty' },
  { name: 'audit-no-match', path: '/people/audit?action=closeJob', state: 'empty' },
  { name: 'audit-failing', path: '/people/audit', state: 'failing' },
  {
    name: 'people',
    path: '/people',
    then: {
      'person-new': opens(/^(Lägg till|Add a person)$/),
      'person-role': opensFromRow(/^(Ändra roll|Change role)$/),
      'person-absence': opensFromRow(/^(Frånvaro|Absence)$/),
      'person-remove': opensFromRow(/^(Ta bort|Remove from)/),
    },
  },
  {
    name: 'account',
    path: '/account',
    then: {
      'account-two-step': opens(/^(Slå på|Turn on)$/),
      'account-password': opens(/^(Byt lösenord|Change password)$/),
    },
  },
  { name: 'account-empty', path: '/account', state: 'empty' },
  { name: 'account-failing', path: '/account', state: 'failing' },
  { name: 'invitation', path: '/invitation/a-token' },
  { name: 'invitation-gone', path: '/invitation/a-token', state: 'gone' },
  { name: 'sign-in', path: '/sign-in' },
  { name: 'forgot-password', path: '/forgot-password' },
  { name: 'new-password', path: '/new-password/a-token' },
];

/** What the server renders for those who have no account. */
const renderedPages = { ...candidatePages, ...applyPages };

const visits = [
  ...screens.map(({ name, then = {} }) => [name, ...Object.keys(then)]),
  ...Object.keys(renderedPages).map((name) => [`page-${name}`]),
];

/** The names of all screens, in the order of the walk. */
export const screenNames = visits.flat();

/** Which visit of the walk a screen belongs to; those that are reached from one another share it. */
export const placeOf = (name: string) => visits.findIndex((names) => names.includes(name));

export type Walk = {
  readonly look: Look;
  readonly isWanted?: (name: string) => boolean;
  /** Called at every screen, once it stands still. */
  readonly onScreen: (name: string, page: Page) => Promise<void>;
  /** Told of what a page throws or writes to the console as an error. */
  readonly onError: (name: string, words: string) => void;
};

const origin = 'http://besked.test';

/** Goes to every page of the workspace and to every state of the candidate's page in one look. Needs a built editor. */
export async function walkWorkspace(browser: Browser, walk: Walk): Promise<void> {
  const { language } = walk.look;
  await lendPage(browser, optionsOf(walk.look), async (page) => {
    for (const screen of screens) await visit(page, screen, walk);
    for (const [name, render] of Object.entries(renderedPages))
      await visitCandidatePage(page, `page-${name}`, { html: render(language), walk });
  });
}

const optionsOf = ({ language, scheme, width }: Look): BrowserContextOptions => ({
  viewport: { width, height: width > 600 ? 900 : 844 },
  colorScheme: scheme,
  reducedMotion: 'reduce',
  locale: language,
  timezoneId: 'Europe/Stockholm',
});

type Address = {
  readonly look: Look;
  readonly path: string;
  readonly state?: State;
  /** By how many milliseconds the answer to a path of the API comes late. */
  readonly lateBy?: (path: string) => number;
  /** In a browser that has none of the editor's code yet. */
  readonly isUnused?: boolean;
};

/** Opens one address of the workspace in a page of its own, for a visit that does something there. Needs a built editor. */
export async function visitWorkspace(
  browser: Browser,
  { look, path, state = 'busy', lateBy, isUnused = false }: Address,
  act: (page: Page) => Promise<void>,
): Promise<void> {
  await lendPage(browser, { ...optionsOf(look), isUnused }, async (page) => {
    await answeredBy(page, (asked) => {
      const given = answer(asked, look.language, state);
      return given === undefined || lateBy === undefined ? given : { lateBy: lateBy(asked.path), answer: given };
    });
    await page.goto(origin + path);
    await act(page);
  });
}

async function visit(tab: Page, { name, path, state = 'busy', before, then = {} }: Screen, walk: Walk) {
  const names = [name, ...Object.keys(then)];
  if (!names.some((one) => isWanted(walk, one))) return;
  await onPage(tab, { name, walk, state }, async (page, reached) => {
    await answeredBy(page, (asked) => answer(asked, walk.look.language, state));
    await page.goto(origin + path);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    if (state === 'failing') await untilGivenUp(page);
    await before?.(page);
    await reached(name);
    for (const [further, act] of Object.entries(then)) {
      await act(page);
      await reached(further);
      await leave(page);
    }
  });
}

/** What did not arrive is asked for again after a second and after two more: until then the page looks as while it waits. */
async function untilGivenUp(page: Page): Promise<void> {
  const again = page.getByRole('button', { name: /^(Försök igen|Try again)$/ }).first();
  const isWaiting = async () =>
    !(await again.isVisible()) || (await page.locator('.mantine-Skeleton-root').count()) > 0;
  // The page's clock is left alone: set ahead, it would stay so for all that is visited in this tab afterwards.
  for (let round = 0; round < 300 && (await isWaiting()); round += 1) await page.waitForTimeout(100);
  if (await isWaiting()) throw new Error('It never says that it could not be fetched');
}

/** Closes what is open, the uppermost dialog first. */
async function leave(page: Page): Promise<void> {
  const open = await page.locator('[role="dialog"]').count();
  for (let left = Math.max(1, open) - 1; left >= 0; left -= 1) {
    await page.keyboard.press('Escape');
    await page.waitForFunction((most) => document.querySelectorAll('[role="dialog"]').length <= most, left);
  }
}

async function visitCandidatePage(
  tab: Page,
  name: string,
  { html, walk }: { html: string; walk: Walk },
): Promise<void> {
  if (!isWanted(walk, name)) return;
  await onPage(tab, { name, walk, state: 'busy' }, async (page, reached) => {
    await answeredBy(page, () => ({ body: html, contentType: 'text/html; charset=utf-8' }));
    await page.goto(`${origin}/c/a-token`);
    await reached(name);
  });
}

const isWanted = ({ isWanted: ask }: Walk, name: string) => ask?.(name) ?? true;

type Visit = { readonly name: string; readonly walk: Walk; readonly state: State };
type Reach = (page: Page, reached: (name: string) => Promise<void>) => Promise<void>;

/** One visit; whatever goes wrong on it is told, and the walk goes on. */
async function onPage(page: Page, { name, walk, state }: Visit, reach: Reach): Promise<void> {
  let at = name;
  page.setDefaultTimeout(30_000);
  page.on('pageerror', (error) => walk.onError(at, error.message));
  page.on('console', (message) => {
    // The browser itself complains of every answer that is an error, and two states are about those.
    const isExpected =
      (state === 'failing' || state === 'gone' || state === 'offline') && message.text().startsWith('Failed to load');
    if (message.type() === 'error' && !isExpected) walk.onError(at, message.text());
  });
  try {
    await reach(page, async (reached) => {
      at = reached;
      await page.waitForLoadState('networkidle');
      await standsStill(page);
      if (isWanted(walk, at)) await walk.onScreen(at, page);
    });
  } catch (error) {
    walk.onError(at, String(error).split('\n')[0] ?? '');
  } finally {
    // What the page still says as it is left belongs to this visit.
    await page.goto('about:blank').catch((error: unknown) => walk.onError(at, String(error)));
    page.removeAllListeners();
  }
}

function routeOf(method: string, path: string): RouteName | undefined {
  const fits = (pattern: string) => new RegExp(`^${pattern.replace(/\{\w+\}/g, '[^/]+')}$`).test(path);
  const found = Object.entries(routes).find(([, route]) => route.method === method.toLowerCase() && fits(route.path));
  return found?.[0] as RouteName | undefined;
}

const tableOf = (state: State) =>
  state === 'offline' || state === 'failing' || state === 'gone' || state === 'viewing' ? 'busy' : state;

const away = {
  sv: { code: 'databaseAway', title: 'Databasen svarar inte just nu. Försök igen.', status: 503, type: 'x' },
  en: { code: 'databaseAway', title: 'The database does not answer right now. Try again.', status: 503, type: 'x' },
};

const gone = { code: 'notFound', title: 'Det finns inte.', status: 404, type: 'x' };

/** What a page of the workspace is answered. */
export function answer({ method, path, query }: Asked, language: 'sv' | 'en', state: State): Answer | undefined {
  if (!path.startsWith('/api/')) return undefined;
  if (path.endsWith('/changes')) return { contentType: 'text/event-stream', body: 'retry: 600000\n\n: here\n\n' };
  if (path === '/api/auth/passkey/list-user-passkeys')
    return {
      json: [{ id: 'key', deviceType: 'multiDevice', createdAt: new Date(Date.now() - 86_400_000).toISOString() }],
    };
  const name = routeOf(method, path);
  if (state === 'offline' && method !== 'GET') return 'cutOff';
  if (state === 'failing' && name !== 'getMe') return { status: 503, json: away[language] };
  if (state === 'gone' && name !== 'getMe') return { status: 404, json: gone };
  const found = name && answerOf(name, language, { state: tableOf(state), query });
  if (name === 'getMe' && state === 'viewing') return { json: { ...(found as Me), role: 'viewer' } satisfies Me };
  return found === undefined
    ? { status: 404, json: { code: 'notFound', title: `No answer for ${path}` } }
    : { json: found };
}
