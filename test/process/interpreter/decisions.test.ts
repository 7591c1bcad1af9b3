import { describe, expect, it } from 'vitest';
import type { StageExit } from '../../../process/definition/schema.ts';
import type { Event } from '../../../process/interpreter/contract.ts';
import { definitionOf, end, limitOf, rejectExit, stage, stageExit, start, text, twoStages } from './definitions.ts';
import { at, decision, kinds, local, messages, notes, runOf, worldOf } from './run.ts';

const monday = '2026-11-23 09:00';
const advance = decision('screening', 'advance');

function begun(definition = twoStages, world = worldOf(definition)) {
  const run = runOf(definition, world);
  run.apply(monday, { kind: 'started' });
  run.deliverAll(monday);
  return run;
}

const releaseOf = (run: ReturnType<typeof runOf>) =>
  run.all.flatMap((command) => (command.kind === 'planRelease' ? [local(command.releaseAt)] : [])).at(-1);

describe('what a decision must bring', () => {
  const exits: Record<string, StageExit> = {
    advance: stageExit({ requires: ['licence'] }),
    reject: rejectExit,
    detailed: stageExit({ owes: 'strengthAndDevelopment', kind: 'other' }),
    assessed: { ...rejectExit, owes: 'strengthAndDevelopment' },
    once: stageExit({ limit: limitOf(1, 'reject'), kind: 'other' }),
  };
  const competencies = [{ id: 'care', name: { sv: 'Omvårdnad', en: 'Care' } }];
  const definition = definitionOf(
    { start, screening: stage({ exits, scorecard: { competencies, required: 2 } }), hired: end('hired') },
    {
      start: { next: 'screening' },
      screening: { advance: 'hired', reject: 'hired', detailed: 'hired', assessed: 'hired', once: 'screening' },
    },
  );
  const complete = { ...advance, fields: ['licence'], scorecards: 2 };
  const brings = (change: Partial<typeof advance.brings>) => ({ ...advance.brings, ...change });
  type Decided = Extract<Event, { kind: 'decided' }>;
  const table: [string, Partial<Decided>, string | undefined][] = [
    ['everything', {}, undefined],
    ['an exit of another visit', { visit: 2 }, 'otherVisit'],
    ['an exit that does not exist', { exitId: 'constructor' }, 'unknownExit'],
    ['a missing field', { fields: [] }, 'fieldsMissing'],
    ['too few scorecards', { scorecards: 1 }, 'scorecardsMissing'],
    ['too few scorecards for a no to somebody met', { exitId: 'assessed', scorecards: 1 }, 'scorecardsMissing'],
    ['no scorecard for a no to somebody never met', { exitId: 'reject', scorecards: 0 }, undefined],
    ['no text', { brings: brings({ text: false }) }, 'feedbackMissing'],
    ['no development point', { exitId: 'detailed', brings: brings({ development: false }) }, 'feedbackMissing'],
    ['both where both are owed', { exitId: 'detailed', scorecards: 0 }, undefined],
    ['a rejection without a reason', { exitId: 'reject', brings: brings({ reason: false }) }, 'reasonMissing'],
    ['a rejection by nobody', { exitId: 'reject', by: { kind: 'besked' } }, 'notADecider'],
    ['a candidate who decides', { by: { kind: 'candidate' } }, 'notADecider'],
  ];

  it.each(table)('with %s', (_, change, code) => {
    const run = begun(definition);
    const commands = run.apply('2026-11-23 10:00', { ...complete, ...change });
    expect(notes(commands)).toEqual(code === undefined ? [] : [code]);
  });

  it('refuses an exit whose count is used up', () => {
    const run = begun(definition);
    const once = { ...complete, exitId: 'once' };
    run.apply('2026-11-23 10:00', once);
    run.until('2026-11-24 10:00');
    expect(notes(run.apply('2026-11-24 11:00', { ...once, visit: 2, decisionId: 'second' }))).toEqual(['exitUsedUp']);
  });

  it('lets a process that is declared automatic reject by itself', () => {
    const policy = { ...definition.policy, automaticRejection: true };
    const run = begun({ ...definition, policy });
    expect(notes(run.apply('2026-11-23 10:00', { ...complete, exitId: 'reject', by: { kind: 'besked' } }))).toEqual([]);
  });
});

describe('the undo window', () => {
  it('freezes the message when it is decided, and tells the next date reckoned from the planned release', () => {
    const run = begun();
    const [message] = messages(run.apply('2026-11-24 10:00', advance));
    expect(message).toMatchObject({
      purpose: 'exit',
      due: at('2026-11-25 10:00'),
      discharges: 'screening/1',
      tells: { obligationId: 'interview/1', due: at('2026-12-02 17:00') },
      decisionId: 'screening-advance',
    });
    expect(run.state?.stepId).toBe('screening');
  });

  it('moves the run on at the release, and keeps the date that was told even where the release was heard late', () => {
    const run = begun();
    run.apply('2026-11-24 10:00', advance);
    const timer = { kind: 'timerFired', timerId: 'screening/1/release', due: at('2026-11-25 10:00') } as const;
    run.apply('2026-11-27 10:00', timer);
    expect(run.state?.obligations['interview/1']).toMatchObject({ original: at('2026-12-02 17:00'), status: 'open' });
  });

  it('ends in the last minute before the holding text', () => {
    const run = begun();
    run.apply('2026-11-30 09:00', advance);
    expect(releaseOf(run)).toBe('2026-11-30 14:59');
  });

  it('lasts ten minutes even where the holding text is nearer, and is not late while the message keeps the date', () => {
    const run = begun();
    const commands = run.apply('2026-11-30 14:55', advance);
    expect(releaseOf(run)).toBe('2026-11-30 15:05');
    expect(commands.find(({ kind }) => kind === 'planRelease')).toMatchObject({ late: false });
  });

  it('says late beforehand where the message cannot leave by the date', () => {
    const run = runOf(twoStages);
    run.apply(monday, { kind: 'started' });
    run.deliverAll(monday);
    run.until('2026-11-30 15:00');
    const commands = run.apply('2026-11-30 16:55', advance);
    expect(commands.find(({ kind }) => kind === 'planRelease')).toMatchObject({ late: true });
    expect(releaseOf(run)).toBe('2026-11-30 17:05');
  });

  it('ends earlier where the exit has a narrower window that would close before the release', () => {
    const window = { days: [1, 2, 3, 4, 5], opens: '09:00', closes: '12:00' };
    const screening = stage({ exits: { advance: stageExit({ window }), reject: rejectExit } });
    const run = begun({ ...twoStages, steps: { ...twoStages.steps, screening } });
    const commands = run.apply('2026-11-30 09:30', advance);
    expect(releaseOf(run)).toBe('2026-11-30 11:59');
    expect(messages(commands)[0]?.due).toBe(at('2026-11-30 11:59'));
  });

  it('lets the run move on at the release although the message leaves when the window opens: the obligation is open till then', () => {
    const screening = stage({ undoWindow: { amount: 10, unit: 'hours' } });
    const run = begun({ ...twoStages, steps: { ...twoStages.steps, screening } });
    run.apply('2026-11-27 10:00', advance);
    run.until('2026-11-27 20:00');
    expect(run.state?.stepId).toBe('interview');
    expect(run.state?.pending['screening/1/exit/1']).toMatchObject({
      due: at('2026-11-30 08:00'),
      promise: at('2026-11-30 17:00'),
    });
    expect(run.state?.obligations['screening/1']?.status).toBe('open');
    run.deliverAll('2026-11-30 08:00');
    expect(run.state?.obligations['screening/1']?.status).toBe('delivered');
  });

  it('is silent: neither reminders nor a holding text while a decision waits', () => {
    const run = begun();
    run.apply('2026-11-24 10:00', advance);
    expect(Object.keys(run.timers())).toEqual(['screening/1/release']);
  });

  it('keeps the way that was fixed when it was decided, even where the data changed meanwhile', () => {
    const definition = definitionOf(
      {
        ...twoStages.steps,
        fork: {
          kind: 'branch',
          name: { sv: 'Gren', en: 'Fork' },
          branches: [
            {
              id: 'licensed',
              name: { sv: 'Ja', en: 'Yes' },
              conditions: [{ subject: { kind: 'field', field: 'licence' }, comparison: 'isPresent' }],
            },
          ],
        },
      },
      {
        ...twoStages.connections,
        screening: { advance: 'fork', reject: 'rejected' },
        fork: { licensed: 'hired', otherwise: 'interview' },
      },
    );
    const world = worldOf(definition);
    const data = { ...world.data, fields: {} as Record<string, string> };
    const run = begun(definition, { ...world, data });
    run.apply('2026-11-24 10:00', advance);
    data.fields['licence'] = 'yes';
    run.until('2026-11-25 10:00');
    expect(run.state?.stepId).toBe('interview');
  });

  it('moves on at once where the message was heard before the release timer', () => {
    const run = begun();
    run.apply('2026-11-24 10:00', advance);
    run.deliverAll('2026-11-25 10:00');
    expect(run.state).toMatchObject({ stepId: 'interview', obligations: { 'screening/1': { status: 'delivered' } } });
    expect(run.timers()).not.toHaveProperty('screening/1/release');
  });
});

describe('taking back', () => {
  const back = { kind: 'takenBack', decisionId: 'screening-advance', by: { kind: 'person', id: 'p1' } } as const;

  it('leaves everything as it was before', () => {
    const run = begun();
    const before = run.state;
    run.apply('2026-11-24 10:00', advance);
    const commands = run.apply('2026-11-24 12:00', back);
    expect({ ...run.state, counter: 0 }).toEqual({ ...before, counter: 0 });
    expect(kinds(commands)).toContain('cancelDelivery');
  });

  it('lets only the highest of the timers fire that became overdue meanwhile', () => {
    const run = begun();
    run.apply('2026-11-25 17:30', advance);
    run.apply('2026-11-26 17:20', back);
    expect(run.timers()).toMatchObject({ 'screening/1/rung/0': '2026-11-25 18:00' });
    const other = begun({
      ...twoStages,
      steps: { ...twoStages.steps, screening: stage({ undoWindow: { amount: 96, unit: 'hours' } }) },
    });
    other.apply('2026-11-25 17:30', advance);
    other.apply('2026-11-29 12:00', back);
    expect(Object.keys(other.timers()).sort()).toEqual(['screening/1/holding', 'screening/1/rung/1']);
  });

  it('is refused once the undo window is over, even where its timer has not been heard', () => {
    const run = begun();
    run.apply('2026-11-24 10:00', advance);
    expect(notes(run.apply('2026-11-25 10:00', back))).toEqual(['alreadyReleased']);
  });

  it.each([
    ['was asked for while the undo window was open, and', '2026-11-25 09:59', []],
    ['was asked for when the undo window was over, and', '2026-11-25 10:00', ['alreadyReleased']],
    ['claims to come from later, and', '2026-12-24 10:00', ['alreadyReleased']],
  ])('counts by when it was asked for: what %s is heard after the window', (_which, asked, refused) => {
    const run = begun();
    run.apply('2026-11-24 10:00', advance);
    expect(notes(run.apply('2026-11-25 11:00', { ...back, asked: at(asked) }))).toEqual(refused);
    expect(Object.keys(run.timers()).some((id) => id.endsWith('/release'))).toBe(refused.length > 0);
  });

  it('makes room for another decision, and a newer one replaces it without', () => {
    const run = begun();
    run.apply('2026-11-24 10:00', advance);
    const commands = run.apply('2026-11-24 11:00', decision('screening', 'reject'));
    expect(commands.find(({ kind }) => kind === 'takeBackDecision')).toMatchObject({ why: 'replaced' });
    expect(messages(commands)[0]?.messageKey).not.toBe('screening/1/exit/1');
    run.until('2026-11-25 12:00');
    expect(run.state?.step).toEqual({ kind: 'ended', outcome: 'rejected' });
  });

  it('never puts the word off for ever: replaced after the holding instant, the holding text leaves first', () => {
    const run = begun();
    run.apply('2026-11-30 14:59', advance);
    const commands = run.apply('2026-11-30 15:05', decision('screening', 'reject'));
    expect(messages(commands).map(({ purpose, due }) => [purpose, due])).toEqual([
      ['holding', at('2026-11-30 15:05')],
      ['exit', at('2026-11-30 16:59')],
    ]);
    expect(Object.keys(run.timers())).toEqual(['screening/1/release']);
  });

  describe('of downtime across the holding instant, heard before its timer,', () => {
    const purposes = (commands: Parameters<typeof messages>[0]) =>
      messages(commands).map(({ purpose, due }) => [purpose, local(due)]);

    it.each([
      ['before the told date', '2026-11-30 15:30', '2026-11-30 15:40'],
      ['in the last ten minutes that fit', '2026-11-30 16:50', '2026-11-30 17:00'],
      ['two days after it', '2026-12-02 10:00', '2026-12-02 10:10'],
    ])('answers instead of the holding text: %s', (_, heard, leaves) => {
      const run = begun();
      expect(purposes(run.apply(heard, advance))).toEqual([['exit', leaves]]);
      expect(releaseOf(run)).toBe(leaves);
      expect(Object.keys(run.timers())).toEqual(['screening/1/release']);
    });

    it('keeps the holding text back no longer than it stands: taken back, its timer is due at once', () => {
      const run = begun();
      run.apply('2026-12-02 10:00', advance);
      const { decisionId } = advance;
      run.apply('2026-12-02 10:05', { kind: 'takenBack', decisionId, by: { kind: 'person', id: 'karin' } });
      expect(run.timers()).toMatchObject({ 'screening/1/holding': '2026-11-30 15:00' });
    });

    it('comes after the holding text where that alone can keep the told date', () => {
      expect(purposes(begun().apply('2026-11-30 16:55', advance)).map(([purpose]) => purpose)).toEqual([
        'holding',
        'exit',
      ]);
    });

    it.each([
      ['waits for the morning as the holding text would', '2026-12-02 23:10', {}, ['exit']],
      ['would miss the window that is open now', '2026-12-02 17:55', {}, ['holding', 'exit']],
      [
        'is a text message and the holding text a mail',
        '2026-12-02 23:10',
        { exit: 'sms', holding: 'email' },
        ['holding', 'exit'],
      ],
      [
        'and the holding text are text messages at night',
        '2026-12-02 23:10',
        { exit: 'sms', holding: 'sms' },
        ['exit'],
      ],
      ['is a mail and leaves at any hour', '2026-12-02 23:10', { exit: 'email', holding: 'email' }, ['exit']],
      ['has hours of its own', '2026-12-02 10:00', { window: '13:00' }, ['holding', 'exit']],
    ] as const)('after the told date, where it %s, by when each can leave', (_, heard, given, expected) => {
      const { exit, holding, window }: { exit?: 'sms' | 'email'; holding?: 'sms' | 'email'; window?: string } = given;
      const ruleOf = (channel: 'sms' | 'email' | undefined) =>
        channel ? ({ kind: 'one', channel } as const) : ({ kind: 'candidate' } as const);
      const own = window ? { window: { days: [1, 2, 3, 4, 5], opens: window, closes: '16:00' } } : {};
      const answers = stageExit({ message: { text: 'advance', channels: ruleOf(exit) }, ...own });
      const drawn = stage({ exits: { advance: answers, reject: rejectExit } });
      const screening = { ...drawn, ladder: { ...drawn.ladder, holdingChannels: ruleOf(holding) } };
      const run = begun({ ...twoStages, steps: { ...twoStages.steps, screening } });
      expect(purposes(run.apply(heard, advance)).map(([purpose]) => purpose)).toEqual(expected);
    });

    it('comes after the holding text where its exit says nothing', () => {
      const { message: _, ...silent } = stageExit();
      const screening = stage({ exits: { advance: silent, reject: rejectExit } });
      const run = begun({ ...twoStages, steps: { ...twoStages.steps, screening } });
      expect(purposes(run.apply('2026-11-30 15:30', advance)).map(([purpose]) => purpose)).toEqual(['holding']);
    });
  });
});

describe('what was decided about many at once', () => {
  const many = { many: true } as const;
  const urgency = (commands: Parameters<typeof messages>[0]) => messages(commands).map(({ urgent }) => urgent);

  it('leaves behind what was decided about one, until its promise is near', () => {
    // The screening has promised its answer by the next Monday at 17:00.
    const reject = decision('screening', 'reject');
    expect(urgency(begun().apply('2026-11-24 10:00', reject))).toEqual([true]);
    expect(urgency(begun().apply('2026-11-24 10:00', { ...reject, ...many }))).toEqual([false]);
    expect(urgency(begun().apply('2026-11-30 15:30', { ...reject, ...many }))).toEqual([true]);
  });

  it('tells by an entry message of the next stage behind it, too, and what comes later before bulk again', () => {
    const { steps } = twoStages;
    const next = stage({ entryMessage: text('entry'), exits: { hire: stageExit(), reject: rejectExit } });
    const { message: _message, ...silent } = stageExit();
    const exits = { advance: silent, reject: rejectExit };
    const definition = { ...twoStages, steps: { ...steps, screening: stage({ exits }), interview: next } };
    const entered = (change: { readonly many?: true }) => {
      const run = begun(definition);
      run.apply('2026-11-24 10:00', { ...decision('screening', 'advance'), ...change });
      return { run, urgent: urgency(run.until('2026-11-25 12:00')) };
    };
    expect(entered({}).urgent).toEqual([true]);
    const { run, urgent } = entered(many);
    expect(urgent).toEqual([false]);
    expect(urgency(run.apply('2026-11-25 13:00', decision('interview', 'reject')))).toEqual([true]);
  });

  it('goes before bulk where the candidate withdraws when its undo window is over', () => {
    const run = begun();
    run.apply('2026-11-24 10:00', { ...decision('screening', 'advance'), ...many });
    const withdrawn = run.apply('2026-11-25 12:00', { kind: 'withdrawn', by: { kind: 'candidate' } });
    expect(urgency(withdrawn)).toEqual([true]);
  });
});
