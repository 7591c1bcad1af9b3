import type { WordingRule } from '../contract.ts';

/** Gut feeling given as a reason. */
export const gutFeeling: WordingRule = {
  code: 'gut-feeling',
  severity: 'advises',
  reason: {
    sv: 'En känsla kan ingen göra något åt, och den går inte att stå för om skälen begärs ut.',
    en: 'Nobody can act on a feeling, and it cannot be stood by when the reasons are asked for.',
  },
  say: {
    sv: 'Skriv vad känslan kom av: vad som sades eller gjordes.',
    en: 'Write what the feeling came from: what was said or done.',
  },
  sv: {
    says: [
      '(magkänsla|magkänslan|känslan|en känsla|vår känsla|min känsla|rätta? känslan?|känsla av att|intuition|intuitionen|instinktivt|instinkt|instinkten|något skavde|något saknades|det där lilla extra|det lilla extra|x-?faktor*|wow-?faktor*|kändes (inte|bara|fel|rätt|tveksamt|inte rätt|inte helt|som|konstigt|det inte)|känns (inte|bara|fel|rätt|tveksamt|inte rätt|som)|något som (inte )?(stämde|kändes|skavde)|svårt att sätta fingret|svårt att förklara (varför|vad)|helhetsintryck(et)?|sammantaget intryck|stämde inte riktigt|kände (inte|att det inte|aldrig) ({fill} |riktigt )*|vi kände (att|inte|helt|bara)|svårt att ta på|(gick|gick det) inte riktigt hem|föll (dig|vi|oss) (inte )?på läppen|nådde inte ända fram|inte riktigt hela vägen|vi (föll|fastnade) (inte )?för|övertygade (oss )?inte|inte (övertygad|övertygade|helt övertygade|imponerade|såld|sålda)|gav oss inte|lyfte inte|tände inte|fick oss inte)(?! (patient|hos|kund|för (användar|kund)|lösningen))',
    ],
    innocent: [
      'magkänsla ~2 (i stället|fakta|data)',
      '(kändes|känns|känslan) (trygg|viktig|för (patient|kund|användar))*',
      'det kändes (bra|roligt|kul|tryggt|givande) att',
    ],
    excusedBy: ['hoppas (att )?(samtalet|intervjun) kändes'],
  },
  en: {
    says: [
      "(gut (feeling|feel|instinct|reaction)|our gut|my gut|instinct|instincts|instinctively|intuition|intuitively felt|something (was|felt|seemed|about you|just|didn't|did not|missing)|that (little )?(something|extra)|je ne sais quoi|x-?factor|wow factor|it (just |simply |somehow )?(didn't|did not|doesn't|does not) (feel|click|seem right|quite feel)|(didn't|did not|doesn't) (quite |really |just )?(feel|click|gel|sit) (right|with us|well)|(felt|feel|feels) (right|wrong|off|not quite|like it|that it (wasn't|was not))|(just|simply) (felt|feel|not feeling|wasn't|didn't)|hard to put (our|a|my) finger|hard to (say|explain) why|can't put (our|a|my) finger|overall (impression|feeling|sense)|general impression|right (feeling|feel|vibe)|the feeling (that|in|was|is|we)|a (feeling|hunch|sense) that|had a (feeling|hunch)|hunch|vibe|vibes|not (quite |entirely |fully )?(convinced|persuaded|sold|won over|blown away|impressed)|(didn't|did not) (quite )?(convince|persuade|impress|wow|excite|blow|win us|do it for)|not (quite )?feeling it|weren't (quite )?(convinced|sold|sure)|wasn't quite there|fell (a little |a bit |just )?(short|flat)|left us (cold|wanting)|not quite there|quite there yet|missing something|we fell (in love|for))",
    ],
    innocent: [
      "you (said you )?weren't sure",
      'instead of (gut|instinct)*|(data|facts|evidence) (rather than|over|instead of|not) *|felt right (to|at home) |how ~3 feel*',
    ],
    excusedBy: ['hope (that )?(it|the (conversation|interview)) felt'],
  },
};
