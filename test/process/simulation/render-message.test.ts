import { describe, expect, it } from 'vitest';
import type { Definition, ScenarioBehaviour, ScenarioCandidate } from '../../../process/definition/schema.ts';
import { gallery } from '../../../process/gallery/gallery.ts';
import { renderMessage } from '../../../process/simulation/render-message.ts';
import { scenarioBehaviour } from '../../../process/simulation/scenario-behaviour.ts';
import { simulate } from '../../../process/simulation/simulate.ts';
import { toCandidate } from '../../../process/simulation/to-candidate.ts';
import type { Declining } from '../../../process/texts/declining.ts';
import { stockholm } from '../calendar/calendars.ts';
import { changed, question } from '../checks/drawings.ts';
import { at } from '../interpreter/run.ts';

const reader = { firstName: 'Åsa', lastName: 'Lindqvist', organisation: 'Region Norr' };

function shown(
  definition: Definition,
  behaviour: ScenarioBehaviour,
  said: ScenarioCandidate = {},
  declining: Declining | null = null,
) {
  const candidate = toCandidate(said);
  const run = simulate({
    definition,
    calendar: stockholm,
    candidate,
    behaviour: scenarioBehaviour(definition, behaviour),
    start: at('2026-11-30 09:00'),
    until: at('2027-02-15 09:00'),
    seed: 1,
  });
  return run.messages.flatMap((message) =>
    renderMessage(definition, run, message, { ...reader, candidate, declining }).map((view) => ({ ...message, view })),
  );
}

const nurse = gallery.find(({ definition }) => definition.id === 'nurse')!.definition;

describe.each(gallery.map(({ definition }) => [definition.id, definition] as const))(
  'every message of %s',
  (_, definition) => {
    it.each(['prompt', 'usual', 'nobody', 'noAnswers'] as const)(
      'can be read when people are %s, in both languages and channels',
      (people) => {
        for (const language of ['sv', 'en'] as const)
          for (const channel of ['email', 'sms'] as const) {
            const messages = shown(definition, { people }, { language, channel });
            expect(messages.length).toBeGreaterThan(1);
            expect(messages.filter(({ view }) => view.kind === 'broken')).toEqual([]);
          }
      },
    );
  },
);

describe('a message', () => {
  it('tells the date that the run told, in the candidate’s language', () => {
    const [swedish] = shown(nurse, { people: 'nobody' });
    expect(swedish?.view).toMatchObject({
      kind: 'mail',
      text: expect.stringContaining('måndagen den 7 december kl. 17.00'),
    });
    const [english] = shown(nurse, { people: 'nobody' }, { language: 'en' });
    expect(english?.view).toMatchObject({ kind: 'mail', text: expect.stringContaining('Monday 7 December at 17:00') });
  });

  it('tells when the meeting is', () => {
    const invitation = shown(nurse, { people: 'prompt' }).find(({ purpose }) => purpose === 'invitation');
    expect(invitation?.view).toMatchObject({ text: expect.stringMatching(/den \d+ december kl\. \d\d\.\d\d/) });
  });

  it('tells what was answered in words', () => {
    const text = '{{ promise.long }}. {{ answer.come }}!';
    const drawing = changed(question, { 'texts.entry': { name: 'x', sms: { sv: text, en: text } } });
    const said = (language: 'sv' | 'en') =>
      shown(drawing, { people: 'prompt' }, { language, channel: 'sms' }).flatMap(({ view }) =>
        view.kind === 'sms' ? [view.text] : [],
      );
    expect(said('sv')).toContainEqual(expect.stringMatching(/\. ja!$/));
    expect(said('en')).toContainEqual(expect.stringMatching(/\. yes!$/));
  });

  it('goes to the other channel where the first is dead, and is said on the phone where there is none', () => {
    const [other] = shown(nurse, { people: 'prompt', delivery: 'otherChannel' });
    expect(other?.view.kind).toBe('sms');
    const [none] = shown(nurse, { people: 'prompt', delivery: 'dead' }, { hasEmail: false, hasMobile: false });
    expect([none?.status, none?.view.kind]).toEqual(['phoned', 'mail']);
  });

  it.each([
    ['answer', /Svara STOPP för att slippa sms\.$/],
    ['page', /Du kan inte svara på sms\./],
  ] as const)('says how to decline SMS in the first one alone: %s', (declining, words) => {
    const said = (kind: 'mail' | 'sms') =>
      shown(nurse, { people: 'prompt' }, { channel: 'sms' }, declining).flatMap(({ view }) =>
        view.kind === kind ? [words.test(view.text)] : [],
      );
    const [first, ...later] = said('sms');
    expect([first, later.length > 0, later.includes(true)]).toEqual([true, true, false]);
    expect(said('mail')).not.toContain(true);
  });

  it('says in a holding text which date it replaces', () => {
    const text = { sv: { subject: 'x', body: '{{ previousPromise.long }} > {{ promise.long }}' } };
    const definition = {
      ...nurse,
      texts: { ...nurse.texts, 'screening-holding': { name: 'h', email: text } },
    };
    const holding = shown(definition, { people: 'nobody' }).find(({ purpose }) => purpose === 'holding');
    expect(holding?.view).toMatchObject({ text: expect.stringMatching(/7 december.*>.*14 december/) });
  });
});
