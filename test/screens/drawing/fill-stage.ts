import type { Definition, Responsible, StageExit, StageStep } from '../../../process/definition/schema.ts';
import type { Hand } from './hand.ts';
import { channelNames, writeName } from './words.ts';

const born = ['On', 'No'];
const bornKinds: readonly StageExit['kind'][] = ['advance', 'reject'];
const roles = {
  recruiter: 'Recruiter',
  manager: 'Manager',
  interviewer: 'Interviewer',
  administrator: 'Administrator',
};

/** Gives the stage that is open what a new stage has otherwise, from the top of its inspector to the bottom. */
export async function fillStage(hand: Hand, stage: StageStep, fields: Definition['fields']): Promise<void> {
  if (stage.publicName) await writeName(hand, 'Name for the candidate', stage.publicName);
  if (namesOf(stage.responsible).join() !== 'Recruiter') await hand.pick('Responsible', namesOf(stage.responsible));
  if (stage.promise.from === 'meeting') await hand.chooseRadio('From the meeting');
  await hand.write('Answer within', String(stage.promise.within.amount));
  if (stage.entryMessage) await hand.turn('Tell the date on entering');
  await fillExits(hand, Object.values(stage.exits), fields);
  await limitExits(hand, stage);
  await fillLadder(hand, stage);
  if (stage.meeting) await fillMeeting(hand, stage.meeting);
  if (stage.scorecard) await fillScorecard(hand, stage.scorecard);
  await hand.write('Undo window', String(stage.undoWindow.amount));
}

const namesOf = (list: readonly Responsible[]) => [
  ...new Set(list.map((one) => (one.kind === 'role' ? roles[one.role] : one.personId))),
];

async function fillExits(hand: Hand, exits: readonly StageExit[], fields: Definition['fields']): Promise<void> {
  if (exits.length > born.length) {
    await hand.press('New exit', exits.length - born.length);
    await hand.back('On');
  }
  for (const [at, exit] of exits.entries()) {
    await hand.unfold(born[at] ?? 'New exit');
    await writeName(hand, 'Name', exit.name);
    const kinds = { advance: 'Advances', reject: 'Rejects', other: 'Something else' };
    if (exit.kind !== (bornKinds[at] ?? 'other')) await hand.choose('What it means', kinds[exit.kind]);
    const debts = { text: 'Feedback in words', strengthAndDevelopment: 'A strength and a development point' };
    if (exit.owes !== (at < born.length ? 'text' : 'nothing'))
      await hand.choose('The decision must bring', exit.owes === 'nothing' ? 'Nothing' : debts[exit.owes]);
    const wanted = exit.requires.map((id) => fields[id]?.label.en ?? id);
    if (wanted.length > 0) await hand.pick('Fields that must be filled in', wanted);
    if ((exit.message !== undefined) !== at < born.length) await hand.turn('Says something to the candidate');
  }
}

/** Once every exit has its name: the one that stands in is chosen by it. */
async function limitExits(hand: Hand, { exits }: StageStep): Promise<void> {
  for (const { name, limit } of Object.values(exits).toReversed()) {
    if (!limit) continue;
    await hand.back(name.en ?? '');
    await hand.turn('Limit how often');
    await hand.write('How many times', String(limit.times));
    await hand.choose('Afterwards', exits[limit.then]?.name.en ?? '');
  }
}

async function fillLadder(hand: Hand, { ladder }: StageStep): Promise<void> {
  const [reminded] = ladder.rungs;
  if (reminded && namesOf(reminded.to).join() !== 'Recruiter') await hand.pick('To whom', namesOf(reminded.to));
  await hand.write('New date after', String(ladder.updateInterval.amount));
  await hand.press('Remove: Page 3');
  await hand.back('Page 1');
  for (const [at, page] of ladder.pages.entries()) await hand.pick(`Page ${at + 1}`, namesOf(page));
}

async function fillMeeting(hand: Hand, meeting: NonNullable<StageStep['meeting']>): Promise<void> {
  await hand.turn('A meeting is booked here');
  await writeName(hand, 'Name of the meeting', meeting.name);
  const [reminder] = meeting.reminders;
  const channel = reminder && channelNames(reminder.channels);
  if (channel === undefined) return;
  await hand.press('New reminder');
  await hand.back('How it is sent');
  await hand.choose('How it is sent', channel);
}

async function fillScorecard(hand: Hand, scorecard: NonNullable<StageStep['scorecard']>): Promise<void> {
  await hand.turn('Interviewers rate');
  for (const [at, { name }] of scorecard.competencies.entries()) {
    if (at > 0) {
      await hand.press('New competency');
      await hand.back('Competency (sv)');
    }
    await writeName(hand, 'Competency', name);
  }
  await hand.write('How many scorecards', String(scorecard.required));
}
