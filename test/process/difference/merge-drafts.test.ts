import { describe, expect, it } from 'vitest';
import type { Definition } from '../../../process/definition/schema.ts';
import { parseDefinition } from '../../../process/definition/parse-definition.ts';
import { printDefinition } from '../../../process/definition/print-definition.ts';
import { difference } from '../../../process/difference/difference.ts';
import { conflictsOf, mergeDrafts } from '../../../process/difference/merge-drafts.ts';
import { changed, either } from '../checks/drawings.ts';
import { addStage, nurse, nurseWith, stageOf } from './drawings.ts';

const within = (stepId: string, amount: number) => (draft: Definition) => {
  stageOf(draft, stepId).promise.within = { amount, unit: 'workingDays' };
};
const silence = (amount: number) => (draft: Definition) => {
  draft.policy.longestSilence.amount = amount;
};

const scenario = (id: string, sv: string) => (draft: Definition) => {
  const [first] = draft.scenarios ?? [];
  if (!first) throw new Error('The nurse process has no scenario');
  draft.scenarios?.push({ ...structuredClone(first), id, name: { sv, en: sv } });
};
const note = (id: string, text: string) => (draft: Definition) => {
  draft.layout.notes.push({ id, x: 0, y: 0, width: 200, height: 100, text });
};
const text = (id: string, name: string, stepId: string) => (draft: Definition) => {
  draft.texts[id] = { ...structuredClone(nurse.texts['screening-again']), name };
  stageOf(draft, stepId).ladder.holdingText = id;
};

function merge(mine: (draft: Definition) => void, theirs: (draft: Definition) => void, choices = {}) {
  return mergeDrafts({ base: nurse, mine: nurseWith(mine), theirs: nurseWith(theirs) }, choices);
}

const outcomes = ({ units }: ReturnType<typeof merge>) =>
  Object.fromEntries(units.map(({ key, from, isConflict }) => [key, isConflict ? `${from}!` : from]));

describe('two drafts that were made from the same one', () => {
  it('become one where they touched different things', () => {
    const made = merge(within('screening', 3), silence(15));
    expect(outcomes(made)).toEqual({ 'step/screening': 'mine', 'policy/longestSilence': 'theirs' });
    expect(difference(nurse, made.merged).map(({ about }) => about.kind)).toEqual(['policy', 'step']);
    expect(conflictsOf(made)).toEqual([]);
  });

  it('that made the same change have made it once', () => {
    const made = merge(within('screening', 3), within('screening', 3));
    expect(outcomes(made)).toEqual({ 'step/screening': 'both' });
  });

  it('are in conflict where both changed a step, mine unless theirs is chosen, and both are told', () => {
    const made = merge(within('screening', 3), within('screening', 4));
    expect(outcomes(made)).toEqual({ 'step/screening': 'mine!' });
    const [unit] = conflictsOf(made);
    expect([unit?.mine[0]?.settings[0]?.to?.en, unit?.theirs[0]?.settings[0]?.to?.en]).toEqual([
      '3 working days',
      '4 working days',
    ]);
    const other = merge(within('screening', 3), within('screening', 4), { 'step/screening': 'theirs' });
    expect(stageOf(other.merged, 'screening').promise.within.amount).toBe(4);
  });

  it('are in conflict where one removed what the other changed', () => {
    const removed = (draft: Definition) => {
      delete draft.steps['first-day'];
      delete draft.connections['first-day'];
    };
    const renamed = (draft: Definition) => {
      const step = draft.steps['first-day'];
      if (step) step.name = { sv: 'Dag ett', en: 'Day one' };
    };
    expect(outcomes(merge(removed, renamed))).toMatchObject({ 'step/first-day': 'mine!' });
    const kept = merge(removed, renamed, { 'step/first-day': 'theirs' });
    expect(kept.merged.steps['first-day']?.name.en).toBe('Day one');
    expect(kept.merged.connections['first-day']).toEqual({ next: 'hired' });
  });

  it('lose no step that both added under the same id', () => {
    const made = merge(
      (draft) => {
        addStage(draft, 'stage', 'Mitt');
        draft.connections['application'] = { next: 'stage' };
        scenario('own', 'Mitt')(draft);
        draft.scenarios?.at(-1)?.expect.push({ kind: 'reaches', step: 'stage' });
      },
      (draft) => addStage(draft, 'stage', 'Deras'),
    );
    expect([made.renamed, made.renamedFields]).toEqual([{ stage: 'stage-2' }, {}]);
    expect([made.merged.steps['stage']?.name.sv, made.merged.steps['stage-2']?.name.sv]).toEqual(['Deras', 'Mitt']);
    expect(made.merged.connections['application']).toEqual({ next: 'stage-2' });
    expect(made.merged.layout.steps['stage-2']).toEqual({ x: 0, y: 900 });
    expect(made.merged.scenarios?.at(-1)?.expect.at(-1)).toEqual({ kind: 'reaches', step: 'stage-2' });
  });

  it('lose no field that both added under the same id, and read each their own', () => {
    const field = (sv: string) => (draft: Definition) => {
      draft.fields['field'] = { kind: 'text', label: { sv, en: sv } };
    };
    const made = merge((draft) => {
      field('Mitt')(draft);
      text('own', 'Mitt', 'screening')(draft);
      draft.texts['own'] = {
        name: 'Mitt',
        sms: { sv: 'Hej {% if fields["field"] %}{{ fields.field }}{% endif %} fields.field "fields.field"' },
      };
      scenario('own', 'Mitt')(draft);
      draft.scenarios!.at(-1)!.candidate = { fields: { field: 'ett' } };
      for (const exit of Object.values(stageOf(draft, 'screening').exits)) exit.requires.push('field');
    }, field('Deras'));
    expect([made.renamed, made.renamedFields]).toEqual([{}, { field: 'field-2' }]);
    const { fields, texts, scenarios } = made.merged;
    expect([conflictsOf(made), fields['field']?.label.sv, fields['field-2']?.label.sv]).toEqual([[], 'Deras', 'Mitt']);
    expect(texts['own']?.sms?.sv).toBe(
      'Hej {% if fields["field-2"] %}{{ fields.field-2 }}{% endif %} fields.field "fields.field"',
    );
    expect(scenarios?.at(-1)?.candidate?.fields).toEqual({ 'field-2': 'ett' });
    for (const exit of Object.values(stageOf(made.merged, 'screening').exits))
      expect(exit.requires).toContain('field-2');
  });

  const scenarioNames = ({ merged }: ReturnType<typeof merge>) =>
    merged.scenarios?.map(({ id, name }) => [id, name.sv]).slice(nurse.scenarios?.length);

  it('have the scenarios of both, whether or not both were given the same id', () => {
    const apart = merge(scenario('mine', 'Mitt'), scenario('theirs', 'Deras'));
    expect([conflictsOf(apart), scenarioNames(apart)]).toEqual([
      [],
      [
        ['theirs', 'Deras'],
        ['mine', 'Mitt'],
      ],
    ]);
    expect(outcomes(apart)).toEqual({ 'scenario/mine': 'mine', 'scenario/theirs': 'theirs' });
    const twins = merge(scenario('scenario', 'Mitt'), scenario('scenario', 'Deras'));
    expect([conflictsOf(twins), scenarioNames(twins)]).toEqual([
      [],
      [
        ['scenario', 'Deras'],
        ['scenario-2', 'Mitt'],
      ],
    ]);
    expect(parseDefinition(JSON.parse(JSON.stringify(twins.merged))).kind).toBe('ok');
  });

  it('are in conflict where both changed one scenario, and have none where one removed the last of them', () => {
    const days = (count: number) => (draft: Definition) => {
      const [first] = draft.scenarios ?? [];
      if (first) first.days = count;
    };
    const [unit] = conflictsOf(merge(days(11), days(12)));
    expect([unit?.key, unit?.name.en]).toEqual([
      `scenario/${nurse.scenarios?.[0]?.id}`,
      `The scenario “${nurse.scenarios?.[0]?.name.en}”`,
    ]);
    const none = merge((draft) => delete draft.scenarios, silence(15));
    expect(Object.hasOwn(none.merged, 'scenarios')).toBe(false);
  });

  it('have the notes of both, whether or not both were given the same id', () => {
    const notesOf = ({ merged }: ReturnType<typeof merge>) =>
      merged.layout.notes.map(({ id, text: words }) => [id, words]).slice(nurse.layout.notes.length);
    const apart = merge(note('mine', 'Mitt'), note('theirs', 'Deras'));
    const twins = merge(note('note', 'Mitt'), note('note', 'Deras'));
    expect([conflictsOf(apart), conflictsOf(twins)]).toEqual([[], []]);
    expect(notesOf(apart).map(([, words]) => words)).toEqual(['Deras', 'Mitt']);
    expect(notesOf(twins)).toEqual([
      ['note', 'Deras'],
      ['note-2', 'Mitt'],
    ]);
  });

  it('have the texts of both, each sent from where it was written, whether or not both were given the same id', () => {
    const apart = merge(text('mine', 'Mitt', 'screening'), text('theirs', 'Deras', 'references'));
    const twins = merge(text('holding', 'Mitt', 'screening'), text('holding', 'Deras', 'references'));
    for (const made of [apart, twins]) {
      expect(conflictsOf(made)).toEqual([]);
      const sentFrom = (stepId: string) => made.merged.texts[stageOf(made.merged, stepId).ladder.holdingText]?.name;
      expect([sentFrom('screening'), sentFrom('references')]).toEqual(['Mitt', 'Deras']);
    }
    expect(
      Object.keys(twins.merged.texts)
        .filter((id) => id.startsWith('holding'))
        .toSorted(),
    ).toContain('holding-2');
  });

  it('ask where both wrote a text for one and the same place', () => {
    const made = merge(text('holding', 'Mitt', 'screening'), text('holding', 'Deras', 'screening'));
    expect(conflictsOf(made).map(({ key }) => key)).toEqual(['text/holding']);
  });

  it('keep a text that one removed and the other came to use', () => {
    const made = merge(
      (draft) => {
        stageOf(draft, 'references').ladder.holdingText = 'screening-again';
      },
      (draft) => {
        delete draft.texts['screening-again'];
        delete stageOf(draft, 'screening').entryMessage;
      },
    );
    expect(made.merged.texts['screening-again']).toEqual(nurse.texts['screening-again']);
  });

  it('lead nowhere where one led to a step that the other removed, and say so', () => {
    const made = merge(
      (draft) => {
        draft.connections['licence'] = { ...draft.connections['licence'], answered: 'survey' };
      },
      (draft) => {
        for (const id of ['survey', 'survey-wait']) {
          delete draft.steps[id];
          delete draft.connections[id];
          delete draft.layout.steps[id];
        }
      },
    );
    expect(made.loosened).toContainEqual({ stepId: 'licence', exitId: 'answered' });
    expect(made.merged.connections['licence']).toEqual({ 'no-answer': 'no-licence' });
    expect(made.merged.layout.steps['survey']).toBeUndefined();
  });

  it('have each step where the one who moved it put it', () => {
    const put = (stepId: string, x: number) => (draft: Definition) => {
      draft.layout.steps[stepId] = { x, y: 7 };
    };
    const made = merge(put('screening', 1), put('licence', 2));
    expect([made.merged.layout.steps['screening'], made.merged.layout.steps['licence']]).toEqual([
      { x: 1, y: 7 },
      { x: 2, y: 7 },
    ]);
    expect(outcomes(made)).toEqual({});
  });

  it('keep the order of exits that one of them changed', () => {
    const made = merge((draft) => {
      const stage = stageOf(draft, 'screening');
      stage.exits = Object.fromEntries(Object.entries(stage.exits).reverse());
    }, silence(15));
    expect(Object.keys(stageOf(made.merged, 'screening').exits)).toEqual(['reject', 'ask-licence', 'phone-interview']);
  });

  it('make a drawing that can be read and printed like any other', () => {
    const { merged } = merge(within('screening', 3), silence(15));
    expect(parseDefinition(JSON.parse(JSON.stringify(merged))).kind).toBe('ok');
    expect(printDefinition(mergeDrafts({ base: nurse, mine: nurse, theirs: nurse }).merged)).toBe(
      printDefinition(nurse),
    );
  });

  it('keep that any condition is enough, where one of them changed that and the other one something else', () => {
    const base = changed(either, { 'steps.sorting.branches.0.match': undefined });
    const theirs = changed(base, { 'policy.longestSilence.amount': 15 });
    const { merged, units } = mergeDrafts({ base, mine: either, theirs });
    expect(merged.steps['sorting']).toEqual(either.steps['sorting']);
    expect(units.map(({ key, from }) => [key, from])).toEqual([
      ['policy/longestSilence', 'theirs'],
      ['step/sorting', 'mine'],
    ]);
  });

  it('are called in each unit as the one has it whose is taken', () => {
    const named = (name: string) => (draft: Definition) => {
      stageOf(draft, 'screening').name = { sv: name, en: name };
    };
    const name = (side: 'mine' | 'theirs') =>
      merge(named('First look'), named('Licence check'), { 'step/screening': side }).units[0]?.name.en;
    expect([name('mine'), name('theirs')]).toEqual([
      expect.stringContaining('First look'),
      expect.stringContaining('Licence check'),
    ]);
  });
});
