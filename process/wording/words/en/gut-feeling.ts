import type { RuleWords } from '../../contract.ts';

/** What the rule `gut-feeling` looks for in English. */
export const gutFeeling: RuleWords = {
  lists: {
    gutPhrases: `
      gut feeling, gut instinct, gut said, gut says, our gut, my gut, the gut, instinct, instincts, intuition, sixth sense,
      did not feel right, not feel right, never felt right, felt wrong, felt off, feel off, something felt, something off,
      something was off, something missing, something was missing, cannot put, put a finger, put our finger, put my finger, finger on it,
      hard to say what, hard to pin, no particular reason but, bad vibe#, good vibe#, vibes, red flag#, alarm bells, warning bells,
      rang hollow, not convinced but, a hunch, hunch, did not click, not click, did not gel, no spark, that spark, je ne sais, x factor,
      certain something, do not know what it was, just a feeling, a feeling that, the feeling that, funny feeling, bad feeling,
      we just felt, it just felt, felt like a no, did not quite convince`,
    gutWords: `
      gut (feeling|feel|instinct|reaction), our gut, my gut, instinct, instincts, instinctively, intuition, intuitively felt,
      something (was|felt|seemed|about you|just|didn't|did not|missing), that (little)? (something|extra), je ne sais quoi, x factor,
      wow factor, it (just|simply|somehow)? (didn't|did not|doesn't|does not) (feel|click|seem right|quite feel),
      (didn't|did not|doesn't) (quite|really|just)? (feel|click|gel|sit) (right|with us|well),
      (felt|feel|feels) (right|wrong|off|not quite|like it|that it (wasn't|was not)), (just|simply) (felt|feel|not feeling|wasn't|didn't),
      hard to put (our|a|my) finger, hard to (say|explain) why, can't put (our|a|my) finger, overall (impression|feeling|sense),
      general impression, right (feeling|feel|vibe), the feeling (that|in|was|is|we), a (feeling|hunch|sense) that, had a (feeling|hunch),
      hunch, vibe, vibes, not (quite|entirely|fully)? (convinced|persuaded|sold|won over|blown away|impressed),
      (didn't|did not) (quite)? (convince|persuade|impress|wow|excite|blow|win us|do it for), not (quite)? feeling it,
      weren't (quite)? (convinced|sold|sure), wasn't quite there, fell (a little|a bit|just)? (short|flat), left us (cold|wanting),
      not quite there, quite there yet, missing something, we fell (in love|for)`,
  },
  says: `
    {gutPhrases} & -{told} & -{work}
    (got|had|have|get) ~2 (feeling|sense|impression) ~2 that you
    {gutWords}`,
};
