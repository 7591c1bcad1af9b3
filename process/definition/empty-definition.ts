import { firstTexts } from './first-texts.ts';
import type { Definition, StageStep } from './schema.ts';
import { currentSchemaVersion } from './fixed-values.ts';

/**
 * The smallest process that can be published: a start, one stage with a yes and a no, an end for each, and every text in Swedish and
 * English. `name` stands in both languages until somebody translates it; the id is made of it where none is given.
 */
export function emptyDefinition(name: string, id: string = idFrom(name)): Definition {
  return {
    schemaVersion: currentSchemaVersion,
    id,
    name: { sv: name, en: name },
    languages: ['sv', 'en'],
    policy: firstPolicy(),
    fields: {},
    steps: {
      application: {
        kind: 'start',
        name: { sv: 'Ansökan', en: 'Application' },
        requires: [],
        acknowledgement: { text: 'acknowledgement', channels: { kind: 'candidate' } },
      },
      screening: firstStage(),
      hired: { kind: 'end', name: { sv: 'Anställd', en: 'Hired' }, outcome: 'hired', endsOtherApplications: false },
      rejected: { kind: 'end', name: { sv: 'Nej', en: 'No' }, outcome: 'rejected', endsOtherApplications: false },
    },
    connections: { application: { next: 'screening' }, screening: { yes: 'hired', no: 'rejected' } },
    texts: structuredClone(firstTexts),
    layout: {
      steps: {
        application: { x: 0, y: 0 },
        screening: { x: 352, y: 0 },
        hired: { x: 704, y: 80 },
        rejected: { x: 704, y: 208 },
      },
      notes: [],
    },
  };
}

function firstPolicy(): Definition['policy'] {
  return {
    longestSilence: { amount: 20, unit: 'calendarDays' },
    calendar: {
      zone: 'Europe/Stockholm',
      workdays: [1, 2, 3, 4, 5],
      opens: '08:00',
      closes: '18:00',
      promiseAt: '17:00',
      holidays: 'SE',
    },
    sendingWindow: { days: [1, 2, 3, 4, 5], opens: '08:00', closes: '18:00' },
    automaticRejection: false,
    texts: { withdrawn: 'withdrawn', paused: 'paused', jobClosed: 'job-closed', hiredElsewhere: 'hired-elsewhere' },
  };
}

function firstStage(): StageStep {
  return {
    kind: 'stage',
    name: { sv: 'Urval', en: 'Screening' },
    responsible: [{ kind: 'role', role: 'recruiter' }],
    promise: { from: 'entering', within: { amount: 5, unit: 'workingDays' } },
    ladder: {
      rungs: [
        { at: 50, action: 'remind', to: [{ kind: 'role', role: 'recruiter' }] },
        { at: 80, action: 'escalate', to: [{ kind: 'role', role: 'manager' }] },
      ],
      pages: [[{ kind: 'role', role: 'manager' }], [{ kind: 'role', role: 'administrator' }]],
      holdingText: 'holding',
      holdingChannels: { kind: 'candidate' },
      holdingBefore: { amount: 2, unit: 'workingHours' },
      updateInterval: { amount: 5, unit: 'workingDays' },
    },
    undoWindow: { amount: 24, unit: 'hours' },
    exits: {
      yes: {
        kind: 'advance',
        name: { sv: 'Ja, anställ', en: 'Yes, hire' },
        owes: 'nothing',
        message: { text: 'hired', channels: { kind: 'candidate' } },
        requires: [],
      },
      no: {
        kind: 'reject',
        name: { sv: 'Nej, med motivering', en: 'No, with reasons' },
        owes: 'text',
        message: { text: 'rejected', channels: { kind: 'candidate' } },
        requires: [],
      },
    },
  };
}

/** A readable id: `Sjuksköterska, natt` becomes `sjukskoterska-natt`; names without any such letter become `process`. */
function idFrom(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const id = plain
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .slice(0, 48)
    .replace(/-+$/, '');
  return id === '' || id === 'constructor' || id === 'prototype' ? 'process' : id;
}
