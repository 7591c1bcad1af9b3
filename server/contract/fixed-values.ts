// What the browser needs as values: here, because beside a schema each of them brings all of zod with it.

/** From so many people on their number is typed. */
export const countedFrom = 30;
/** How long what goes to many waits. */
export const heldMinutes = 10;

export const batchItemStates = [
  'waiting',
  'stored',
  'inWindow',
  'released',
  'takenBack',
  'replaced',
  'cancelled',
  'failed',
  'leftOut',
] as const;

export const correctionStates = ['stored', 'onItsWay', 'told', 'refused', 'notTold'] as const;

export const myScorecardStates = ['owed', 'draft', 'handedIn'] as const;

/** What is chosen field by field where two entries of one person are merged. */
export const mergeFields = ['firstName', 'lastName', 'email', 'phone', 'language', 'channel', 'zone'] as const;

/** Why data may have to stay although their person wants them erased. */
export const refusalReasons = ['discrimination', 'duty', 'claim', 'other'] as const;
export type RefusalReason = (typeof refusalReasons)[number];

/** How an application has ended for whoever may ask for the merits of the one chosen. */
export const turnedDownOutcomes: readonly string[] = ['rejected', 'closed'];

/** Whose words one of many is told: written from the own scorecards, the same for all, or changed by hand for this one. */
export const whoseWords = ['composed', 'general', 'edited'] as const;

/** Why somebody is told the same as all: no scorecard, too little in them, or the writer may not read them. */
export const whyGeneral = ['none', 'few', 'blind'] as const;
