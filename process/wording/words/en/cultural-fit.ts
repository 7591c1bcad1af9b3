import type { RuleWords } from '../../contract.ts';

/** What the rule `cultural-fit` looks for in English. */
export const culturalFit: RuleWords = {
  lists: {
    fitInWhat: `
      in, in with, with us, with the team, here, our team, our culture, our group, the group, the team, our crew, the crew,
      company culture, our family, our way, our style, our clients, our gang, the gang, the others, our people, our lot, among us`,
    fitTerms: `
      cultural fit, culture fit, cultural match, culture match, culture add, team fit, team chemistry, right chemistry, personal chemistry,
      chemistry was, chemistry between, group dynamic*, team dynamic*, our kind of, our sort of, one of us, our dna, in our dna,
      like a family, we are a family, our family, our tribe, our banter, our humour, our sense of humour, same wavelength, the right vibe,
      right vibe, our vibe, your vibe, the vibe, not our type, our type, not quite us, not really us, our jargon, our little family,
      our spirit, soul of the company, feel like one of, our way of doing`,
  },
  says: `
    (fit|fits|fitted|blend|blends|gel|gelled|mesh|slot|click|clicked|settle|belong|match|feel at home|at home|sit well|feel out of place|out of place|mix) ~4 {fitInWhat} & (not|never|hardly|would not|wonder*|unsure|worr*|better|quite|doubt*|struggle*|difficult|might|trouble|bit|really) & -{work} & -{told}
    {fitTerms} & -{told} & -{client} & -evidence
    (stick|stand|stuck|stood) out ~3 (here|in our|in the team|too much|like a)
    (different|another|other|wrong) (sort|kind|type) of (workplace|place|environment|person|world|background|animal|crowd|company) & ({you}|we)
    (only one not|only person not|the only one who does not|only one who would not) ~4 (drink*|party*|joining|eating|playing|celebrat*)
    (off brand|off message|not on brand|brand face|face of the brand|right face|face does not fit|face doesn|recognise themselves|customers like to see|guests like to see|clients like to see)
    (typical|usual|average|ideal) (guest|customer|colleague|reader|candidate|hire) & (not|look*|hardly) & {you} & -{told}
    (explain|explaining|teaching you|translate) ~1 (our|all our) (traditions|customs|jokes|ways|habits|holidays)
    (same|right|proper) ~1 (three|two|few)? ~1 (schools|school|circles|clubs|background|crowd|set)
    (understand|get|share) our (sense of humour|humour|jokes|banter|culture|ways)
    wrong (kind|sort) of & ({you}|{your}) & -{told}
    out of place
    (couldn t|can t|cannot|could not|didn t|did not|struggled to|hard to) (quite|really)? (see|picture|imagine) you
    (beer(s)?|banter|drinks|pub|ping pong|pints|climbing|football) ~8 (you|fit|us|together) & -{told}
    (part of|into|in with|one of|join|accepted by) (the|our) (gang|crowd|crew|family|tribe|clique|group here|guys)
    (struggle|find it hard|hard|difficult|hesitate) to (become|be|feel) (part of|accepted|at home)
    (cultural(ly)?)
    (fit|fitting|fitted|blend|blending|gel|gelled|gelling|mesh|meshed|belong|slot|click|clicked|clicking|integrate|jell|thrive|settle) ~4 (in|with (the|our|us|everyone)|into (the|our)|here|our (culture|team|way)|the (culture|team|group|mould|mold))
    one of us`,
  hints: `
    (drink|drinking|alcohol|wine|beer|booze) & (you|your) & (not|sober|part*|after work|only|teetotal*)
    (beer(s)?|banter|drinks|pub|ping pong|pints|climbing|football) ~8 (you|fit|us|together)`,
};
