import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { swedishHolidays } from '../../../activities/holidays/swedish-holidays.ts';
import { dateOf, dayOf } from '../../../process/calendar/days.ts';
import { checkDefinition } from '../../../process/checks/check-definition.ts';
import { prepareDrawing } from '../../../process/checks/prepare-drawing.ts';
import { scenarioFails } from '../../../process/checks/scenario-fails.ts';
import { printDefinition } from '../../../process/definition/print-definition.ts';
import type { Definition, Language, StageStep, Text } from '../../../process/definition/schema.ts';
import { wantedScorecards } from '../../../process/definition/wanted-scorecards.ts';
import { describeEntry } from '../../../process/gallery/describe-entry.ts';
import { gallery } from '../../../process/gallery/gallery.ts';
import { renderMail } from '../../../process/texts/render-mail.ts';
import { renderSms } from '../../../process/texts/render-sms.ts';
import { exampleData } from '../../../process/texts/text-data.ts';

const context = { holidays: swedishHolidays([2026, 2027, 2028]), horizon: { from: '2026-11-23', to: '2028-11-22' } };
const all = gallery.map((entry) => [entry.definition.id, entry.definition] as const);

describe.each(all)('the ready process %s', (id, definition) => {
  it('has no problem and no warning', () => expect(checkDefinition(definition, context)).toEqual([]));

  it('pages nobody twice at once', () => {
    const pages = Object.values(definition.steps).flatMap((step) => (step.kind === 'stage' ? step.ladder.pages : []));
    for (const page of pages) expect(new Set(page.map((one) => JSON.stringify(one))).size).toBe(page.length);
  });

  it('lets every meeting not take place, at which nobody can say what was good about whoever was not met', () => {
    const stages = Object.entries(definition.steps).filter(([, step]) => step.kind === 'stage' && step.meeting);
    const without = stages.filter(([, step]) => step.kind === 'stage' && !isWayOn(step));
    expect(without.map(([stepId]) => stepId)).toEqual([]);
  });

  it('has scenarios that hold in whatever week of the year it is published', () => {
    expect(definition.scenarios?.length).toBeGreaterThanOrEqual(3);
    const found = Array.from({ length: 53 }, (_, week) => dateOf(dayOf('2026-11-23') + 7 * week)).flatMap((today) =>
      scenarioFails(prepareDrawing(definition, { ...context, today })).map(({ message }) => message.en),
    );
    expect(found).toEqual([]);
  });

  it('stands in its file as it would be exported', () => {
    const file = readFileSync(new URL(`../../../process/gallery/${id}.json`, import.meta.url), 'utf8');
    expect(printDefinition(definition)).toBe(file);
  });

  it.each(['sv', 'en'] as const)('has every text in good order: %s', (language) => {
    for (const [textId, text] of Object.entries(definition.texts)) {
      expectRendered(definition, textId, language);
      const said = everyWord(text, language);
      expect(said, textId).toContain('{{ candidate.firstName }}');
      expect(said, textId).not.toMatch(/ {2}|\.\.|!!| ,|undefined/);
      // The page shows messages, dates, meetings and questions, and nothing else.
      expect(said, textId).not.toMatch(
        /(?:schema\b|schemat|schedule|timetable|testresultat|test results|länken|\blink)[^.!?]*(?:på din sida|on your page|here|här)/i,
      );
      expect(said, textId).not.toMatch(
        /(?:uppgiften|the task|erbjudande|offer|presentation|profile|beskrivning|description|lönen|salary|\blön\b|\bpay\b)[^.!?]*(?:på din sida|on your page|finns här|is here)\./i,
      );
      expect(said, textId).not.toMatch(
        /här finns de|here they are|läs (?:erbjudandet|presentationen|villkoren|om den)|read (?:the offer|the terms|about it)/i,
      );
      // Answers to a message may be read by nobody; the page has a place to write.
      expect(said, textId).not.toMatch(/svara (?:bara |gärna )?på det här me|reply to this m|reply with/i);
      expect(said, textId).not.toMatch(language === 'sv' ? /\b(?:you|your|the)\b/ : /\b(?:och|inte|ansökan)\b/);
    }
  });

  it('draws no step upon another, and every step to the right of the start', () => {
    const places = Object.entries(definition.layout.steps);
    expect(places.map(([stepId]) => stepId)).toEqual(Object.keys(definition.steps));
    const near = places.flatMap(([one, a], at) =>
      places
        .slice(at + 1)
        .flatMap(([other, b]) => (Math.abs(a.x - b.x) < 320 && Math.abs(a.y - b.y) < 160 ? [`${one} ${other}`] : [])),
    );
    expect(near).toEqual([]);
    const [first, ...rest] = places.map(([, { x }]) => x);
    expect(rest.filter((x) => x <= (first ?? 0))).toEqual([]);
  });
});

it('offers eight, which nobody takes for one another', () => {
  const described = gallery.map(describeEntry);
  expect(described.map(({ id }) => id)).toEqual([
    'nurse',
    'teacher',
    'shop',
    'warehouse',
    'engineer',
    'executive',
    'trainee',
    'internal',
  ]);
  for (const word of ['name', 'audience', 'description'] as const)
    for (const language of ['sv', 'en'] as const)
      expect(new Set(described.map((one) => one[word][language])).size).toBe(8);
  const stages = gallery.map(({ definition }) =>
    Object.values(definition.steps)
      .map(({ name }) => name.en)
      .join(),
  );
  expect(new Set(stages).size).toBe(8);
});

it('knows of a process that speaks by SMS alone', () => {
  const byChannels = gallery.map(describeEntry).map(({ id, channels }) => [id, channels.join(' ')]);
  expect(Object.fromEntries(byChannels)).toMatchObject({ warehouse: 'sms', nurse: 'email sms', teacher: 'email sms' });
});

/** Whether there is a way on, named for that, which owes nothing of what only a meeting can show. */
function isWayOn(stage: StageStep): boolean {
  const exits = ['no-show', 'not-met'].flatMap((exitId) => stage.exits[exitId] ?? []);
  return exits.some((exit) => exit.owes !== 'strengthAndDevelopment' && wantedScorecards(stage, exit) === 0);
}

function expectRendered(definition: Definition, textId: string, language: Language): void {
  const text = definition.texts[textId];
  const fields = Object.entries(definition.fields);
  const example = exampleData(language, { fields: fields.map(([id]) => id), answer: [] });
  const dates = Object.fromEntries(fields.flatMap(([id, { kind }]) => (kind === 'date' ? [[id, '2026-12-01']] : [])));
  const data = { ...example, fields: { ...example['fields'], ...dates } };
  const settings = { language, zone: 'Europe/Stockholm' };
  const sms = renderSms(text?.sms?.[language] ?? '', data, settings);
  expect(sms, textId).toMatchObject({ kind: 'rendered', encoding: 'GSM-7' });
  const mail = text?.email?.[language];
  if (mail) expect(renderMail({ ...mail, data, ...settings }), textId).toMatchObject({ kind: 'rendered' });
  // Mail may be missing where a process speaks by SMS alone, and nowhere else.
  else expect(definition.id).toBe('warehouse');
}

function everyWord({ email, sms }: Text, language: Language): string {
  const mail = email?.[language];
  return [mail?.subject, mail?.body, sms?.[language]].filter((one) => one !== undefined).join(' ');
}
