import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isInWindow } from '../../../process/calendar/sending-window.ts';
import { standardWindow } from '../../../process/calendar/calendar.ts';
import { inviteDue } from '../../../server/surveys/invite-due.ts';
import { type AskedCandidates, createAskedCandidates, day, hour, noon, over } from './asked-candidates.ts';

let page: AskedCandidates;
beforeAll(async () => {
  page = await createAskedCandidates();
});
afterAll(() => page?.close());

const acts = [
  ...([
    'apply',
    'apply',
    'decide',
    'accept',
    'tell',
    'tell',
    'tell',
    'takeBack',
    'merge',
    'stop',
    'decline',
    'move',
  ] as const),
  ...(['again', 'again', 'wait', 'wait', 'look', 'lookAtNoon', 'lookAtNoon', 'lookAtNoon', 'lookAtNoon'] as const),
] as const;
const actArbitrary = fc.record({
  act: fc.constantFrom(...acts),
  who: fc.nat(),
  span: fc.constantFrom(hour, 7 * hour, 23 * hour, 25 * hour, 3 * day, 20 * day, 190 * day),
});

type Entry = { id: string; email: string; declinesMail: boolean };
type Life = { id: string; entry: Entry; messageId: string | null; toldAt: number | null; isAsked: boolean };
type Asking = { at: number; who: ReadonlySet<string> };

/** What is asked about people, told apart from the queries: by what happened, in this file's own words. */
class World {
  now = noon - 2_000 * day;
  readonly entries: Entry[] = [];
  lives: Life[] = [];
  /** Who was asked when, by every address and entry that they had then. */
  readonly asked: Asking[] = [];
  readonly refusals = new Set<string>();

  async apply(who: number) {
    const entry = this.entries[who % 5] ?? (await this.enter(who));
    const { organisationId, jobId, database } = page;
    const { versionId } = await database.job.findUniqueOrThrow({ where: { id: jobId } });
    const { id } = await database.application.create({
      data: { organisationId, jobId, versionId, candidateId: entry.id, pageKey: randomUUID(), status: 'active' },
    });
    this.lives.push({ id, entry, messageId: null, toldAt: null, isAsked: false });
  }
  private async enter(who: number): Promise<Entry> {
    // Few addresses, so that entries share them.
    const email = `person${who % 3}-${this.key}@example.com`;
    const data = { organisationId: page.organisationId, firstName: 'Åsa', lastName: 'Ek', email };
    const { id } = await page.database.candidate.create({ data });
    const entry = { id, email, declinesMail: false };
    this.entries.push(entry);
    return entry;
  }
  private readonly key = randomUUID().slice(0, 8);

  async decide(life: Life) {
    if (life.messageId !== null) return;
    life.messageId = randomUUID();
    await page.database.application.update({
      where: { id: life.id },
      data: { status: 'ended', outcome: 'rejected', endedAt: new Date(this.now), state: over },
    });
    await page.database.message.create({
      data: {
        ...{
          id: life.messageId,
          organisationId: page.organisationId,
          applicationId: life.id,
          candidateId: life.entry.id,
        },
        ...{
          messageKey: `s/1/exit-${life.messageId}`,
          purpose: 'exit',
          stepId: 's',
          visit: 1,
          textId: 't',
          language: 'sv',
        },
        ...{ channels: ['email'], channel: 'email', command: {}, due: new Date(), nextAttemptAt: new Date() },
      },
    });
  }
  async accept(life: Life) {
    if (life.messageId === null || life.toldAt !== null) return;
    life.toldAt = this.now;
    const data = { status: 'sent', acceptedAt: new Date(this.now) };
    await page.database.message.update({ where: { id: life.messageId }, data });
  }
  /** A correction puts the application back into its stage. */
  async takeBack(life: Life) {
    Object.assign(life, { messageId: null, toldAt: null });
    const data = { status: 'active', outcome: null, endedAt: null, state: {} };
    await page.database.application.update({ where: { id: life.id }, data });
    await page.database.message.updateMany({
      where: { applicationId: life.id, status: 'waiting' },
      data: { status: 'cancelled' },
    });
  }
  async merge(one: Entry, other: Entry) {
    if (one === other) return;
    one.declinesMail ||= other.declinesMail;
    await page.database.application.updateMany({ where: { candidateId: other.id }, data: { candidateId: one.id } });
    await page.database.candidate.delete({ where: { id: other.id } });
    await page.database.candidate.update({ where: { id: one.id }, data: { emailOptedOut: one.declinesMail } });
    for (const life of this.lives) if (life.entry === other) life.entry = one;
    this.entries.splice(this.entries.indexOf(other), 1);
  }
  async stop(entry: Entry) {
    entry.declinesMail = true;
    await page.database.candidate.update({ where: { id: entry.id }, data: { emailOptedOut: true } });
  }
  /** Somebody who was asked half a year ago applies and hears anew. */
  async again(who: number) {
    const asked = this.lives.filter(({ isAsked }) => isAsked);
    const entry = asked[who % asked.length]?.entry;
    if (!entry) return;
    this.now += 190 * day;
    await this.apply(this.entries.indexOf(entry));
    const life = this.lives.at(-1);
    if (life) await this.tell(life);
    await this.lookAtNoon();
    await this.lookAtNoon();
  }
  async move(entry: Entry, who: number) {
    entry.email = `person${who % 3}-${this.key}@example.com`;
    await page.database.candidate.update({ where: { id: entry.id }, data: { email: entry.email } });
  }
  /** Whoever of those who were asked. */
  async decline(who: number) {
    const asked = this.lives.filter(({ isAsked }) => isAsked);
    const life = asked[who % asked.length];
    if (!life) return;
    const survey = await page.survey(life.id);
    if (!survey) return;
    const { declineToken } = await import('../../../server/surveys/decline-link.ts');
    await page.server.nobody('POST', `/c/no-surveys/${declineToken(survey.id, page.server.environment.secret)}`);
    for (const who of [life.id, life.entry.email, ...survey.addresses]) this.refusals.add(who);
  }

  async tell(life: Life) {
    await this.decide(life);
    await this.accept(life);
  }
  /** The next noon on which messages leave: most are asked then. */
  async lookAtNoon() {
    this.now = Math.floor((this.now - 11 * hour) / day + 1) * day + 11 * hour;
    while ([0, 6].includes(new Date(this.now).getUTCDay())) this.now += day;
    await this.look();
  }
  /** Asks, and holds each that was asked against what the world knows of them. */
  async look() {
    await inviteDue(page.server, new Date(this.now));
    await page.database.pageMessage.updateMany({ data: { status: 'sent' } });
    for (const life of this.lives) {
      const survey = await page.survey(life.id);
      if (!survey?.invitedAt || life.isAsked) continue;
      life.isAsked = true;
      this.check(life);
      this.asked.push({ at: this.now, who: this.namesOf(life) });
    }
  }
  private namesOf({ entry }: Life): Set<string> {
    return new Set([entry.id, entry.email, ...this.lives.filter((one) => one.entry === entry).map(({ id }) => id)]);
  }
  private check(life: Life) {
    const { entry, toldAt } = life;
    expect(toldAt).not.toBe(null);
    expect(this.now - (toldAt ?? 0)).toBeGreaterThanOrEqual(day);
    expect(isInWindow(standardWindow, 'Europe/Stockholm', this.now)).toBe(true);
    expect(entry.declinesMail).toBe(false);
    const names = this.namesOf(life);
    expect([...names].filter((name) => this.refusals.has(name))).toEqual([]);
    const lately = this.asked.filter(
      ({ at, who }) => this.now - at < 180 * day && [...names].some((name) => who.has(name)),
    );
    expect(lately).toEqual([]);
  }

  async do({ act, who, span }: { act: (typeof acts)[number]; who: number; span: number }) {
    const [life, entry] = [this.lives[who % this.lives.length], this.entries[who % this.entries.length]];
    if (act === 'wait') this.now += span;
    else if (act === 'look' || act === 'lookAtNoon') await this[act]();
    else if (act === 'apply' || !life || !entry) await this.apply(who);
    else if (act === 'merge') await this.merge(entry, this.entries[(who >> 3) % this.entries.length] ?? entry);
    else if (act === 'stop') await (who % 3 === 0 ? this.stop(entry) : this.lookAtNoon());
    else if (act === 'again') await this.again(who);
    else if (act === 'decline') await this.decline(who);
    else if (act === 'move') await this.move(entry, who >> 3);
    else await this[act](life);
  }
}

test('whatever happens to them, people are asked a day after their answer at the earliest, once in six months, and never after a no', async () => {
  let asked = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(actArbitrary, { minLength: 50, maxLength: 90 }), async (steps) => {
      const world = new World();
      for (const step of steps) await world.do(step);
      asked += world.asked.length;
      await page.database.application.deleteMany();
    }),
    { numRuns: 8, seed: 20261126, endOnFailure: true },
  );
  // Or nothing was looked at.
  expect(asked).toBeGreaterThan(10);
}, 60_000);
