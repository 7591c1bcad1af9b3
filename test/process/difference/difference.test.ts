import { describe, expect, it } from 'vitest';
import type { Definition } from '../../../process/definition/schema.ts';
import { difference } from '../../../process/difference/difference.ts';
import { settingChanges } from '../../../process/difference/setting-changes.ts';
import { sayChange } from '../../../process/difference/say-change.ts';
import { valueWords } from '../../../process/difference/value-words.ts';
import { withNames } from '../../../process/difference/with-names.ts';
import { gallery } from '../../../process/gallery/gallery.ts';
import { changed, either } from '../checks/drawings.ts';
import { addStage, nurse, nurseWith, stageOf } from './drawings.ts';

type Row = readonly [what: string, change: (draft: Definition) => void, sv: readonly string[]];

const rows: readonly Row[] = [
  ['nothing at all', () => undefined, []],
  [
    'a shorter promise',
    (draft) => {
      stageOf(draft, 'screening').promise.within = { amount: 3, unit: 'workingDays' };
    },
    ['Etappen ”Urval” ändrad. Löfte · besked inom: förut 5 arbetsdagar, nu 3 arbetsdagar.'],
  ],
  [
    'a reminder at another time, to others',
    (draft) => {
      const [rung] = stageOf(draft, 'screening').ladder.rungs;
      if (rung) Object.assign(rung, { at: 40, to: [{ kind: 'role', role: 'manager' }] });
    },
    [
      'Etappen ”Urval” ändrad. När löftet närmar sig · påminnelse · 1 · vid: förut 50 %, nu 40 %. ' +
        'När löftet närmar sig · påminnelse · 1 · till: förut rekryterare, nu chef.',
    ],
  ],
  [
    'a message at an exit that had none',
    (draft) => {
      const exit = stageOf(draft, 'screening').exits['ask-licence'];
      if (exit) exit.message = { text: 'screening-again', channels: { kind: 'one', channel: 'sms' } };
    },
    ['Etappen ”Urval”: ”Fråga efter legitimationsnummer” ändrad. Meddelande: nu ”Ansökan är med i urvalet”.'],
  ],
  [
    'a new exit that leads somewhere',
    (draft) => {
      const { exits } = stageOf(draft, 'screening');
      exits['later'] = { kind: 'other', name: { sv: 'Senare', en: 'Later' }, owes: 'nothing', requires: [] };
      draft.connections['screening'] = { ...draft.connections['screening'], later: 'screening' };
    },
    ['Etappen ”Urval”: ”Senare” tillagd.', 'Etappen ”Urval”: ”Senare” kopplad. Leder till: nu Urval.'],
  ],
  [
    'how often an exit can be taken, and which one then',
    (draft) => {
      const exit = stageOf(draft, 'screening').exits['ask-licence'];
      if (exit) exit.limit = { times: 2, then: 'reject' };
    },
    [
      'Etappen ”Urval”: ”Fråga efter legitimationsnummer” ändrad. Högst: nu 2 gånger, sedan ”Nej, med motivering utifrån kravprofilen”.',
    ],
  ],
  [
    'exits in another order',
    (draft) => {
      const stage = stageOf(draft, 'screening');
      const { reject, ...others } = stage.exits;
      stage.exits = { ...(reject ? { reject } : {}), ...others };
    },
    [
      'Etappen ”Urval” ändrad. Utgång · ordning: förut Vidare till telefonintervju, Fråga efter legitimationsnummer, ' +
        'Nej, med motivering utifrån kravprofilen, nu Nej, med motivering utifrån kravprofilen, Vidare till telefonintervju, ' +
        'Fråga efter legitimationsnummer.',
    ],
  ],
  [
    'a connection that leads elsewhere',
    (draft) => {
      draft.connections['licence'] = { ...draft.connections['licence'], answered: 'phone-interview' };
    },
    ['Frågan ”Legitimationsnummer”: ”svarat” ändrad. Leder till: förut Urval, nu Telefonintervju.'],
  ],
  [
    'a question that need not be answered any more',
    (draft) => {
      const step = draft.steps['licence'];
      const question = step?.kind === 'ask' ? step.questions['licence-number'] : undefined;
      if (question) question.required = false;
    },
    ['Frågan ”Legitimationsnummer” ändrad. Fråga · Ditt legitimationsnummer · krävs: förut ja, nu nej.'],
  ],
  [
    'a step with its ways out',
    (draft) => addStage(draft, 'second-screening', 'Andra urvalet'),
    [
      'Etappen ”Andra urvalet” tillagd.',
      ...[
        'Vidare till telefonintervju',
        'Fråga efter legitimationsnummer',
        'Nej, med motivering utifrån kravprofilen',
      ].map(
        (exit, index) =>
          `Etappen ”Andra urvalet”: ”${exit}” kopplad. Leder till: nu ${['Telefonintervju', 'Legitimationsnummer', 'Nej före intervju'][index]}.`,
      ),
    ],
  ],
  [
    'a text',
    (draft) => {
      const text = draft.texts['paused'];
      if (text?.sms) text.sms.sv = 'Vi pausar.';
    },
    [`Texten ”Paus med nytt datum” ändrad. SMS · svenska: förut ${nurse.texts['paused']?.sms?.sv}, nu Vi pausar..`],
  ],
  [
    'a field that came',
    (draft) => {
      draft.fields['shift'] = { kind: 'choice', label: { sv: 'Arbetspass', en: 'Shift' }, options: {} };
    },
    ['Fältet ”Arbetspass” tillagt.'],
  ],
  [
    'the silence that is allowed, and the days of messages',
    (draft) => {
      draft.policy.longestSilence.amount = 15;
      draft.policy.sendingWindow.days = [1, 2];
    },
    [
      'Regeln ”längsta tystnad” ändrad. Längsta tystnad: förut 20 dagar, nu 15 dagar.',
      'Regeln ”sändningsfönster” ändrad. Sändningsfönster: förut mån, tis, ons, tor, fre 08:00–18:00, nu mån, tis 08:00–18:00.',
    ],
  ],
  [
    'a step that only moved on the canvas',
    (draft) => {
      draft.layout.steps['screening'] = { x: 1, y: 2 };
    },
    ['Etappen ”Urval” flyttad på ritningen.'],
  ],
  [
    'a note',
    (draft) => {
      draft.layout.notes.push({ id: 'n1', x: 0, y: 0, width: 100, height: 100, text: 'Tänk på sommaren' });
    },
    ['Anteckningen ”Tänk på sommaren” tillagd.'],
  ],
];

describe('the difference between two drawings in words', () => {
  describe('where people are responsible by name', () => {
    const person = (personId: string) => ({ kind: 'person', personId }) as const;
    const by = (...responsible: ReturnType<typeof stageOf>['responsible']) =>
      nurseWith((draft) => {
        stageOf(draft, 'screening').responsible = responsible;
      });
    const recruiter = { kind: 'role', role: 'recruiter' } as const;
    const settingOf = (before: Definition, after: Definition) => difference(before, after)[0]!.settings[0]!;

    it('says who they were and are, in the place of each', () => {
      const setting = settingOf(by(person('a'), recruiter), by(person('b'), recruiter, person('c')));
      expect(setting.people).toEqual({ from: ['a'], to: ['b', 'c'] });
      const names = new Map(Object.entries({ a: 'Anna', b: 'Bo', c: 'Cecilia' }));
      expect(withNames(setting, names)).toMatchObject({
        from: { sv: 'Anna, rekryterare', en: 'Anna, recruiter' },
        to: { sv: 'Bo, rekryterare, Cecilia', en: 'Bo, recruiter, Cecilia' },
      });
    });

    it('says of whoever is no member any more that it is a named person', () => {
      const setting = settingOf(by(person('a')), by(person('gone'), person('b')));
      expect(withNames(setting, new Map([['b', 'Bo']]))).toMatchObject({
        from: { en: 'a named person' },
        to: { sv: 'en namngiven person, Bo', en: 'a named person, Bo' },
      });
    });
  });

  it.each(rows)('tells %s', (_, change, sv) => {
    expect(difference(nurse, nurseWith(change)).map((one) => sayChange(one).sv)).toEqual(sv);
  });

  it('tells what came as gone when it is looked at from the other side', () => {
    const changed = nurseWith((draft) => addStage(draft, 'second-screening', 'Andra urvalet'));
    expect(difference(changed, nurse).map(({ how }) => how)).toEqual(['removed', 'removed', 'removed', 'removed']);
  });

  it('says it in English as well', () => {
    const changed = nurseWith((draft) => {
      stageOf(draft, 'screening').undoWindow = { amount: 1, unit: 'hours' };
    });
    expect(difference(nurse, changed).map((one) => sayChange(one).en)).toEqual([
      'The stage “Screening” changed. Undo window: was 4 hours, is 1 hour.',
    ]);
  });

  describe('of a way whose conditions', () => {
    const way = 'steps.sorting.branches.0';
    const all = changed(either, { [`${way}.match`]: undefined });
    const told = (before: Definition, after: Definition, language: 'sv' | 'en') =>
      difference(before, after).map((one) => sayChange(one)[language]);

    it('were to hold all, and of which any is enough now, by the word between them', () => {
      expect(told(all, either, 'sv')).toEqual([
        'Förgreningen ”Sortering” ändrad. Väg · Med legitimation · villkor: förut Licence är ifyllt och har mobilnummer är ja, ' +
          'nu Licence är ifyllt eller har mobilnummer är ja.',
      ]);
      expect(told(either, all, 'en')).toEqual([
        'The branch “Sorting” changed. Way · Licensed · conditions: was Licence is filled in or has a mobile number is yes, ' +
          'is Licence is filled in and has a mobile number is yes.',
      ]);
    });

    it('lost one of those of which any was enough, in one line', () => {
      const licence = { subject: { kind: 'field', field: 'licence' }, comparison: 'isPresent' };
      const one = changed(either, { [`${way}.conditions`]: [licence] });
      expect(told(either, one, 'en')).toEqual([
        'The branch “Sorting” changed. Way · Licensed · conditions: was Licence is filled in or has a mobile number is yes, is Licence is filled in.',
      ]);
      // Of one condition, all and any are the same.
      expect(told(one, changed(one, { [`${way}.match`]: undefined }), 'en')).toEqual([]);
    });
  });

  it('has words and not keys for every setting of the ready processes', () => {
    const unknown = gallery.flatMap(({ definition }) =>
      difference(nurse, definition)
        .flatMap(({ settings, name }) => [name, ...settings.flatMap((one) => [one.name, one.from, one.to])])
        .filter((words) => words !== null && (words.sv.includes('undefined') || words.sv.includes('[object')))
        .map((words) => words?.sv),
    );
    expect(unknown).toEqual([]);
  });
});

it('says what a condition compares with by the names of the options, and which question decides', () => {
  const options = { 'option-2': { sv: 'Natt', en: 'Night' }, option: { sv: 'Dag', en: 'Day' } };
  const drawn = { ...nurse, fields: { shift: { kind: 'choice', label: { sv: 'Pass' }, options } } } as Definition;
  const condition = {
    subject: { kind: 'field', field: 'shift' },
    comparison: 'isOneOf',
    value: ['option-2', 'option'],
  };
  expect(valueWords([condition], 'conditions', drawn)?.en).toContain('Night, Day');
  const questions = { 'question-2': { kind: 'boolean', label: { sv: 'Har du körkort?', en: 'Can you drive?' } } };
  expect(valueWords('question-2', 'decides', drawn, { questions })?.sv).toBe('Har du körkort?');
});

it('says of a way of a branch how often it is gone, by its name', () => {
  const branch = { kind: 'branch', branches: [{ id: 'exit-2', name: { sv: 'Igen', en: 'Again' } }] };
  const drawings = { before: nurse, after: nurse };
  const after = { ...branch, limits: { 'exit-2': { times: 3, then: 'exit-2' } } };
  const [change] = settingChanges(branch, after, drawings);
  expect([change?.name.en, change?.to?.en]).toEqual([expect.stringContaining('Again'), '3 times, then “Again”']);
});

it('says of a scenario which exit each step is left by and what is answered, by their names', () => {
  const scenario = (behaviour: object) => ({
    ...nurse,
    scenarios: [{ id: 'one', name: { en: 'One' }, start: {}, days: 1, behaviour, expect: [] }],
  });
  const told = (before: object, after: object) =>
    difference(scenario(before) as unknown as Definition, scenario(after) as unknown as Definition)
      .flatMap(({ settings }) => settings)
      .map(({ name, from, to }) => `${name.en}: ${from?.en} → ${to?.en}`);
  const behaviour = {
    people: 'usual',
    stages: { screening: { decides: 'never', exits: ['reject'] } },
    asks: { licence: { answers: 'never', exits: ['no-answer'], says: { 'licence-number': '1' } } },
  };
  const all = [
    'What everybody does · stage · Screening · decides: undefined → never',
    'What everybody does · stage · Screening · exit: undefined → No, with reasons based on the requirements',
    'What everybody does · question · Licence number · answers after: undefined → never',
    'What everybody does · question · Licence number · exit: undefined → no answer',
    'What everybody does · question · Licence number · says · Your licence number: undefined → 1',
  ];
  expect(told({ people: 'usual' }, behaviour)).toEqual(all);
  const other = { ...behaviour, stages: { screening: { decides: 'never', exits: ['ask-licence', 'reject'] } } };
  expect(told(behaviour, other)).toEqual([
    'What everybody does · stage · Screening · exit: No, with reasons based on the requirements → ' +
      'Ask for the licence number, No, with reasons based on the requirements',
  ]);
});
