import type { Facts, NamedPerson } from '../../../process/checks/facts.ts';

const may = { successorId: null, mayDecide: false, mayAssess: false };
const deciding = { ...may, mayDecide: true, mayAssess: true };

/** Those whom the drawings of the tables name, by what they are in the organisation. */
const people = {
  recruiter: { ...deciding, personId: 'rita', name: 'Rita Ek', role: 'recruiter' },
  administrator: { ...deciding, personId: 'adam', name: 'Adam Ask', role: 'administrator' },
  designer: { ...may, personId: 'dora', name: 'Dora Lind', role: 'designer' },
  interviewer: { ...may, mayAssess: true, personId: 'ivar', name: 'Ivar Ask', role: 'interviewer' },
  viewer: { ...may, personId: 'vera', name: 'Vera Berg', role: 'viewer' },
  stranger: { ...may, personId: 'nobody', name: null, role: null },
  replaced: { ...may, personId: 'lena', name: 'Lena Dal', role: null, successorId: 'rita' },
} as const satisfies Record<string, NamedPerson>;

/** As a step names them. */
export const named = (...who: (keyof typeof people)[]) =>
  who.map((one) => ({ kind: 'person' as const, personId: people[one].personId }));

/** An organisation with all of them that sends by every channel. */
export const facts: Facts = {
  organisation: 'Nordhamns kommun',
  carried: ['email', 'sms'],
  people: Object.values(people),
};
