import i18next from 'i18next';
import { expect, it } from 'vitest';
import { linesOf } from '../../../../editor/canvas/simulation/lines-of.ts';
import { firstPlan } from '../../../../editor/canvas/simulation/plan.ts';
import { playbackOf, stageOf } from '../../../../editor/canvas/simulation/playback.ts';
import { languages } from '../../../../process/definition/fixed-values.ts';
import { gallery } from '../../../../process/gallery/gallery.ts';
import { noteWords } from '../../../../process/interpreter/note-words.ts';
import { at } from '../../../process/interpreter/run.ts';

const nurse = gallery.find(({ definition }) => definition.id === 'nurse')!.definition;
const { calendar } = stageOf(nurse, Date.parse('2026-11-25T12:00:00Z'))!;

// Texts can be added once there is something to add them to.
await i18next.init({ lng: 'en', resources: {} });
await import('../../../../editor/canvas/simulation/texts.ts');

it('says in words why something could not be done', () => {
  const plan = firstPlan(calendar, '2026-11-30');
  const chosen = [
    { at: at('2026-11-30 10:00'), act: { kind: 'met', endedAt: at('2026-11-30 10:00') } },
    { at: at('2026-11-30 11:00'), act: { kind: 'resumed' } },
  ] as const;
  const { run } = playbackOf({ ...plan, behaviour: { people: 'nobody' }, chosen, days: 2 }, nurse, calendar);
  expect(run.refused.map(({ code }) => code)).toEqual(['noMeeting', 'notPaused']);
  const said = (language: 'sv' | 'en') =>
    linesOf(nurse, run, language, calendar.zone).flatMap(({ tone, words }) => (tone === 'wrong' ? [words] : []));
  expect(said('en')).toEqual([
    'Could not be done: The stage has no meeting.',
    'Could not be done: The candidate is not paused.',
  ]);
  expect(said('sv')).toEqual([
    'Gick inte att göra: Steget har inget möte.',
    'Gick inte att göra: Kandidaten är inte pausad.',
  ]);
});

it('has a sentence of its own for every reason, in each language', () => {
  for (const language of languages) {
    const sentences = Object.values(noteWords).map((words) => words[language]);
    expect(sentences.filter((sentence) => !/^\p{Lu}.*\.$/u.test(sentence))).toEqual([]);
    expect(new Set(sentences).size).toBe(sentences.length);
  }
});
