import type { Proof, ProvedStage } from '../../server/contract/proof.ts';

const lastMonday = (() => {
  const today = new Date();
  return Date.UTC(today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate() - ((today.getUTCDay() + 6) % 7));
})();
const weekMs = 7 * 86_400_000;

/** How many came by the first date, after another, and late; oldest week first. */
const weeks = [
  [31, 2, 0],
  [24, 4, 1],
  [0, 0, 0],
  [42, 3, 0],
  [38, 6, 2],
  [51, 0, 0],
  [47, 5, 0],
  [12, 1, 4],
  [66, 2, 0],
  [58, 0, 0],
  [43, 7, 1],
  [9, 0, 0],
].map(([first = 0, moved = 0, late = 0], index, all) => ({
  monday: new Date(lastMonday - (all.length - 1 - index) * weekMs).toISOString().slice(0, 10),
  due: first + moved + late,
  kept: first + moved,
  keptAsFirstTold: first,
}));
const sum = (key: 'due' | 'kept' | 'keptAsFirstTold') => weeks.reduce((all, week) => all + week[key], 0);

const nurse = { sv: 'Sjuksköterska till vårdavdelning', en: 'Nurse on a ward' };
const stage = (sv: string, en: string, change: Partial<ProvedStage> = {}): ProvedStage => ({
  ...{ process: nurse, name: { sv, en }, due: 120, kept: 120, keptAsFirstTold: 112, late: 0, longestLate: null },
  ...{ medianWorkingDays: 3, days: [12, 31, 44, 25, 8, 0, 0] },
  ...change,
});

/** A quarter in which nearly all was kept. */
export const proof: Proof = {
  at: new Date(lastMonday).toISOString(),
  promises: { due: sum('due'), kept: sum('kept'), keptAsFirstTold: sum('keptAsFirstTold'), silent: 2 },
  weeks,
  stages: [
    stage('Intervju med chefen och en blivande kollega', 'Interview with the manager and a colleague to be', {
      ...{ due: 96, kept: 90, keptAsFirstTold: 80, late: 6, longestLate: 52 * 3_600_000 },
      ...{ medianWorkingDays: 5, days: [0, 8, 14, 40, 22, 6, 4] },
    }),
    stage('Urval', 'Screening', { due: 164, kept: 162, keptAsFirstTold: 160, late: 2, longestLate: 3 * 3_600_000 }),
    stage('Referenser', 'References'),
    stage('Erbjudande', 'Offer', { due: 1, kept: 1, medianWorkingDays: 1, days: [1, 0, 0, 0, 0, 0, 0] }),
  ],
  moreStages: 3,
};

/** Nothing was promised yet. */
export const noProof: Proof = {
  ...proof,
  promises: { due: 0, kept: 0, keptAsFirstTold: 0, silent: 0 },
  weeks: weeks.map(({ monday }) => ({ monday, due: 0, kept: 0, keptAsFirstTold: 0 })),
  stages: [],
  moreStages: 0,
};
