import { describe, expect, it } from 'vitest';
import { changeStepId } from '../../../../editor/canvas/edits/rename-step.ts';
import {
  addScenario,
  changeScenario,
  removeScenario,
  scenarioId,
} from '../../../../editor/canvas/simulation/change-scenarios.ts';
import { firstPlan, knownBehaviour, type Plan } from '../../../../editor/canvas/simulation/plan.ts';
import { playbackOf, stageOf } from '../../../../editor/canvas/simulation/playback.ts';
import { scenarioState } from '../../../../editor/canvas/simulation/scenario-state.ts';
import { expectedOf, planOf, startsFor, toScenario } from '../../../../editor/canvas/simulation/to-scenario.ts';
import { checkDefinition } from '../../../../process/checks/check-definition.ts';
import { exitsOf } from '../../../../process/definition/exits-of.ts';
import { parseDefinition } from '../../../../process/definition/parse-definition.ts';
import { printDefinition } from '../../../../process/definition/print-definition.ts';
import type { Definition } from '../../../../process/definition/schema.ts';
import { gallery } from '../../../../process/gallery/gallery.ts';
import { context } from '../../../process/checks/check-table.ts';
import { at, local } from '../../../process/interpreter/run.ts';

const now = Date.parse('2026-11-25T12:00:00Z');
const nurse = gallery.find(({ definition }) => definition.id === 'nurse')!.definition;
const { scenarios: _, ...bare } = nurse;
const stage = stageOf(nurse, now)!;
const scenario = nurse.scenarios![0]!;

describe('the scenarios of a process', () => {
  it('can be read again wherever in the days that are played somebody has acted', () => {
    const days = 730;
    const plan: Plan = { ...firstPlan(stage.calendar, '2026-11-25'), days };
    const late = plan.start + days * 86_400_000;
    const chosen = [
      { at: late, act: { kind: 'withdrawn' } },
      { at: plan.start, act: { kind: 'paused', until: late } },
    ] as Plan['chosen'];
    const saved = toScenario(nurse, { ...plan, chosen }, stage.calendar);
    const draft = addScenario(bare, { ...saved, id: 'late', name: { sv: 'Sent', en: 'Late' }, expect: [] });
    expect(saved.acts).toHaveLength(2);
    expect(parseDefinition(draft)).toMatchObject({ kind: 'ok' });
  });

  it('are added, changed and removed; without any it prints as if there had never been one', () => {
    const one = addScenario(bare, scenario);
    expect(one.scenarios).toEqual([scenario]);
    const changed = changeScenario(one, scenario.id, { ...scenario, days: 7 });
    expect(changed.scenarios).toEqual([{ ...scenario, days: 7 }]);
    expect(printDefinition(removeScenario(changed, scenario.id))).toBe(printDefinition(bare));
  });

  it('have ids by their names, none twice', () => {
    expect(scenarioId(bare, { sv: 'Ingen beslutar' })).toBe('ingen-beslutar');
    expect(scenarioId(nurse, { sv: 'Nobody decides' })).toBe('nobody-decides-2');
    expect(scenarioId(bare, { sv: '1234' })).toBe('scenario');
  });

  it('follow a step to its new id', () => {
    const renamed = changeStepId(nurse, 'screening', 'first-look');
    const [, , unanswered] = renamed.scenarios!;
    expect(Object.keys(unanswered!.behaviour.stages ?? {})).toEqual(['first-look', 'no-licence']);
    expect(checkDefinition(renamed, context)).toEqual([]);
  });

  it('are green, red with what is wrong, or unknown while they run', () => {
    const wrong: Definition = {
      ...nurse,
      scenarios: [{ ...scenario, expect: [{ kind: 'outcome', outcome: 'hired' }] }],
    };
    const problems = checkDefinition(wrong, context);
    const checked = { problems, isChecked: true, isChecking: false };
    expect(scenarioState(checked, 0)).toMatchObject({ kind: 'red', problems: [{ code: 'scenario-fails' }] });
    expect(scenarioState({ ...checked, problems: [] }, 0).kind).toBe('green');
    expect(scenarioState({ ...checked, isChecking: true }, 0).kind).toBe('unknown');
  });
});

describe('what is played and what is saved', () => {
  it('is the same run again on the day on which it was played', () => {
    const start = at('2026-11-30 09:00');
    const plan: Plan = {
      ...firstPlan(stage.calendar, '2026-11-30'),
      candidate: { channel: 'sms' },
      behaviour: { people: 'nobody', stages: { references: { decides: 'never' } } },
      chosen: [
        { at: start + 3_600_000, act: { kind: 'decided', exitId: 'phone-interview' } },
        {
          at: at('2026-12-02 10:00'),
          act: { kind: 'meetingBooked', startsAt: at('2026-12-04 10:00'), endsAt: at('2026-12-04 11:00') },
        },
        { at: at('2026-12-04 11:00'), act: { kind: 'met', endedAt: at('2026-12-04 11:00') } },
        { at: at('2026-12-07 09:00'), act: { kind: 'withdrawn' } },
      ],
    };
    const { run } = playbackOf(plan, nurse, stage.calendar);
    expect(run.refused).toEqual([]);
    const saved = { id: 'one', name: {}, ...toScenario(nurse, plan, stage.calendar), expect: expectedOf(run) };
    expect(saved.expect[0]).toEqual({ kind: 'outcome', outcome: 'withdrew' });
    const again = planOf(saved, stage, 'asa');
    expect(local(again.start)).toBe('2026-11-30 09:00');
    expect(playbackOf(again, nurse, stage.calendar).run).toEqual(run);
    expect(checkDefinition({ ...nurse, scenarios: [saved] }, { ...context, today: stage.today })).toEqual([]);
  });

  it('goes the same ways at branches, whatever the candidate says', () => {
    const shop = gallery.find(({ definition }) => definition.steps['sorting']?.kind === 'branch')!.definition;
    const { calendar, today } = stageOf(shop, now)!;
    const [, otherwise] = exitsOf(shop.steps['sorting']!);
    const plan: Plan = {
      ...firstPlan(calendar, '2026-11-30'),
      behaviour: { people: 'prompt', branches: { sorting: [otherwise!] } },
    };
    const { run } = playbackOf(plan, shop, calendar);
    const asUsual = playbackOf(
      { ...firstPlan(calendar, '2026-11-30'), behaviour: { people: 'prompt' } },
      shop,
      calendar,
    );
    expect(run).not.toEqual(asUsual.run);
    const saved = { id: 'one', name: {}, ...toScenario(shop, plan, calendar), expect: expectedOf(run) };
    expect(saved.behaviour.branches).toEqual({ sorting: [otherwise] });
    expect(playbackOf(planOf(saved, stageOf(shop, now)!, 'asa'), shop, calendar).run).toEqual(run);
    expect(checkDefinition({ ...shop, scenarios: [saved] }, { ...context, today })).toEqual([]);
    const broken = {
      ...saved,
      behaviour: { ...saved.behaviour, branches: { sorting: ['gone'], screening: ['reject'] } },
    };
    expect(checkDefinition({ ...shop, scenarios: [broken] }, { ...context, today }).map(({ code }) => code)).toEqual([
      'scenario-broken',
      'scenario-broken',
    ]);
  });

  it('begins by a rule', () => {
    expect(startsFor(at('2026-12-18 16:30'), stage.calendar)).toEqual({
      weekday: { kind: 'weekday', weekday: 5, time: '16:30' },
      yearly: { kind: 'yearly', month: 12, day: 18, time: '16:30' },
      date: { kind: 'date', date: '2026-12-18', time: '16:30' },
    });
  });

  it('leaves out what is said of steps that have gone', () => {
    const stages = { gone: { decides: 'never' }, screening: { decides: 'never' } } as const;
    expect(knownBehaviour(nurse, { people: 'usual', stages, asks: { gone: { answers: 'never' } } })).toEqual({
      people: 'usual',
      stages: { screening: { decides: 'never' } },
    });
  });
});

it('a drawing without a start, or in a zone that there is not, cannot be played', () => {
  const { application: _start, ...steps } = nurse.steps;
  expect(stageOf({ ...nurse, steps }, now)).toBeNull();
  const calendar = { ...nurse.policy.calendar, zone: 'Europe/Luleå' };
  expect(stageOf({ ...nurse, policy: { ...nurse.policy, calendar } }, now)).toBeNull();
});
