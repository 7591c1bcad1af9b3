import type { RuleWords } from '../../contract.ts';

/** What the rule `overqualified` looks for in English. */
export const overqualified: RuleWords = {
  lists: {
    overqualifiedWords: `
      overqualified, over qualified, overeducated, over educated, over experienced, overexperienced, too qualified, too experienced,
      too much experience, too senior, too good for, too big for, too heavy a, too highly qualified, under challenged, underchallenged,
      under stimulated, understimulated, under your belt for`,
    overqualifiedBoredom: `
      bored, restless, under stimulated, unchallenged, leave soon, leave us,
      move on (soon|quickly|within|after a|as soon|once|to something), jump ship, quit, resign, tire of, lose interest, not stay,
      looking elsewhere, look elsewhere, outgrow, want more, frustrated, under challenged, find something better, be off`,
  },
  says: `
    {overqualifiedWords} & -(told)
    too ~1 (much|many|long|heavy) ~1 (experience|qualifications|degrees|merits|career) & -{told}
    (bored|tire of it|get restless|jump ship|off again|looking elsewhere|fly the nest|itchy feet|leave us|soon leave|be gone) ~6 (month#|quickly|soon|before long|within|weeks|by|in no time|first chance|as soon as) & {you} & -{told}
    you ~5 (bored|restless|itchy feet|jump ship|tire of) & -{told}
    you ~3 (would|will|might|could) ~3 (be off|move on|leave us) ~4 (soon|before|within|quickly|as soon|again|once|the moment|elsewhere)
    step (down|back|backwards) & {you} & -{work} & -{told}
    get out of you
    how long would (we|you)
    bored (stiff|quickly|within|in no time|here)
    (far|much|way) higher (grade|level|position)
    (too|so) (much|many|long|extensive|broad|high|heavy) ~3 (experience|education|seniority|qualifications|years in|cv|career|salary|background|degrees)
    (would|will|ll|might|may|could|likely|risk|afraid|fear|worried|worry|concerned|suspect|bound|think|believe) ~6 {overqualifiedBoredom}
    (gap(s)?) in your (cv|resume|résumé|employment|career|work history)`,
};
