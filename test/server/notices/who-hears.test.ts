import { describe, expect, test } from 'vitest';
import type { Responsible } from '../../../process/definition/schema.ts';
import { type Staff, whoAnswersFor, whoHears } from '../../../server/notices/who-hears.ts';

const roles = [
  { role: 'recruiter', userId: 'Karin' },
  { role: 'manager', userId: 'Mats' },
];
const everybody = {
  Anna: 'administrator',
  Karin: 'recruiter',
  Mats: 'viewer',
  Omar: 'recruiter',
  Tove: 'recruiter',
  Viktor: 'viewer',
  Ivar: 'interviewer',
};

/** Who is away, with their deputies; who has left, with their successors. */
function staffWith(away: Record<string, string>, successors: Record<string, string> = {}): Staff {
  return {
    members: new Map(Object.entries(everybody).filter(([name]) => !(name in successors))),
    away: new Map(
      Object.entries(away).map(([name, deputyId]) => [name, { deputyId, until: 0, lastDay: '2026-01-01' }]),
    ),
    successors: new Map(Object.entries(successors)),
  };
}

const recruiter: Responsible = { kind: 'role', role: 'recruiter' };
const person = (personId: string): Responsible => ({ kind: 'person', personId });
const hearing = (staff: Staff, given: Partial<Parameters<typeof whoHears>[1]> = {}) =>
  whoHears(staff, { to: [recruiter], otherwise: [], roles, isToBeDone: true, ...given }).map(({ userId, insteadOf }) =>
    insteadOf === null ? userId : `${userId} for ${insteadOf}`,
  );

describe('what somebody has to act on', () => {
  test('is told to whoever fills the role, and to nobody else while they are there', () => {
    expect(hearing(staffWith({}))).toEqual(['Karin']);
  });

  test('is told to the deputy too while somebody is away, and to the deputy of a deputy who is away as well', () => {
    expect(hearing(staffWith({ Karin: 'Omar' }))).toEqual(['Karin', 'Omar for Karin']);
    expect(hearing(staffWith({ Karin: 'Omar', Omar: 'Tove' }))).toEqual(['Karin', 'Tove for Karin']);
  });

  test('climbs to the next rung where the deputies lead to nobody, then to the job, then to the administrators', () => {
    const circle = { Karin: 'Omar', Omar: 'Karin' };
    expect(hearing(staffWith(circle), { otherwise: [person('Tove')] })).toEqual(['Karin', 'Tove for Karin']);
    expect(hearing(staffWith(circle))).toEqual(['Karin', 'Mats for Karin']);
    expect(hearing(staffWith({ ...circle, Mats: 'Karin' }))).toEqual(['Karin', 'Anna for Karin']);
    expect(hearing(staffWith({ ...circle, Mats: 'Karin', Anna: 'Karin' }))).toEqual(['Karin', 'Anna for Karin']);
  });

  test('reaches who took over from somebody who has left, and the recruiters of the job where nobody did', () => {
    expect(hearing(staffWith({}, { Omar: 'Tove' }), { to: [person('Omar')] })).toEqual(['Tove for Omar']);
    expect(hearing(staffWith({}), { to: [person('Gone')] })).toEqual(['Karin for Gone']);
  });

  test('reaches who may decide as well where the deputy or the successor may not', () => {
    const named = { to: [person('Omar')] };
    expect(hearing(staffWith({ Omar: 'Viktor' }), named)).toEqual(['Omar', 'Viktor for Omar', 'Karin for Omar']);
    expect(hearing(staffWith({ Omar: 'Ivar', Ivar: 'Viktor' }), named)).toEqual([
      'Omar',
      'Viktor for Omar',
      'Karin for Omar',
    ]);
    expect(hearing(staffWith({}, { Omar: 'Viktor' }), named)).toEqual(['Viktor for Omar', 'Karin for Omar']);
    // Nobody among the job's recruiters is there, and of the next rung Viktor alone, who may not either.
    const away = staffWith({ Omar: 'Viktor', Karin: 'Ivar' });
    const given = { ...named, otherwise: [person('Viktor')], roles: [{ role: 'recruiter', userId: 'Karin' }] };
    expect(hearing(away, given)).toEqual(['Omar', 'Viktor for Omar', 'Anna for Omar']);
  });

  test('stays with a deputy who may decide in the job by the role of the one who is away, and with whoever answers for one who may not decide', () => {
    expect(hearing(staffWith({ Karin: 'Viktor' }))).toEqual(['Karin', 'Viktor for Karin']);
    expect(hearing(staffWith({ Karin: 'Viktor', Omar: 'Viktor' }), { to: [person('Omar')] })).toEqual([
      'Omar',
      'Viktor for Omar',
    ]);
    expect(hearing(staffWith({ Ivar: 'Viktor' }), { to: [person('Ivar')] })).toEqual(['Ivar', 'Viktor for Ivar']);
  });

  test('reaches the recruiters where nobody fills the role, and the administrators where nobody fills any', () => {
    expect(hearing(staffWith({}), { to: [{ kind: 'role', role: 'interviewer' }] })).toEqual(['Karin']);
    expect(hearing(staffWith({}), { roles: [] })).toEqual(['Anna']);
  });

  test('is told to nobody who only looks on at the job', () => {
    const lookedOn = { roles: [{ role: 'viewer', userId: 'Ivar' }] };
    expect(hearing(staffWith({}), lookedOn)).toEqual(['Anna']);
    expect(
      hearing(staffWith({ Karin: 'Anna', Anna: 'Karin' }), { roles: [...roles.slice(0, 1), ...lookedOn.roles] }),
    ).toEqual(['Karin', 'Anna for Karin']);
  });

  test('by the administrators reaches those of the organisation where nobody is one in the job, not the recruiters', () => {
    const given = { to: [{ kind: 'role', role: 'administrator' }] as const };
    expect(hearing(staffWith({}), given)).toEqual(['Anna']);
    expect(hearing(staffWith({}), { to: [recruiter, ...given.to] })).toEqual(['Karin', 'Anna']);
    expect(hearing(staffWith({ Anna: 'Omar' }), given)).toEqual(['Anna', 'Omar for Anna']);
    expect(hearing(staffWith({ Anna: 'Viktor' }), given)).toEqual(['Anna', 'Viktor for Anna', 'Karin for Anna']);
    const own = { role: 'administrator', userId: 'Tove' };
    expect(hearing(staffWith({}), { ...given, roles: [...roles, own] })).toEqual(['Tove']);
    // Of what concerns the job's own alone the organisation's do not hear.
    expect(hearing(staffWith({}), { ...given, isToBeDone: false })).toEqual([]);
  });
});

test('what concerns one person alone reaches no deputy, and nobody where they have left', () => {
  expect(hearing(staffWith({ Karin: 'Omar' }), { isToBeDone: false })).toEqual(['Karin']);
  expect(hearing(staffWith({}, { Omar: 'Tove' }), { to: [person('Omar')], isToBeDone: false })).toEqual([]);
});

test('a deputy answers for as many as lead to them', () => {
  const staff = staffWith({ Karin: 'Omar', Mats: 'Karin' });
  expect([whoAnswersFor(staff, 'Mats'), whoAnswersFor(staff, 'Karin'), whoAnswersFor(staff, 'Omar')]).toEqual([
    'Omar',
    'Omar',
    'Omar',
  ]);
});
