import type { RuleWords } from '../../contract.ts';

/** What the rule `gut-feeling` looks for in Swedish. */
export const gutFeeling: RuleWords = {
  lists: {
    gutPhrases: `
      magkänsla*, magkänslan, känslan (sa|säger|var|är), intuition*, sjätte sinne*, kändes inte rätt, kändes inte helt, känns inte rätt,
      kändes fel, kändes bara, inte kändes rätt, inte helt rätt, något som skavde, något skaver, inget särskilt men,
      svårt att sätta fingret, sätta fingret på, peka på något, på känn, en känsla av att, fick en känsla, fick känslan, vibbar, vibbarna,
      dålig vibb, rätt vibb, klickade inte, inte övertygad utan, föll inte på plats, instinktivt, klockor ringde, varningsklock*,
      klang falskt, röd flagga, röda flaggor, något saknades, det lilla extra, x faktor*, det där lilla`,
    gutWords: `
      magkänsla, magkänslan, känslan, en känsla, vår känsla, min känsla, rätt(a)? känsla(n)?, känsla av att, intuition, intuitionen,
      instinktivt, instinkt, instinkten, något skavde, något saknades, det där lilla extra, det lilla extra, x faktor*, wow faktor*,
      kändes (inte|bara|fel|rätt|tveksamt|inte rätt|inte helt|som|konstigt|det inte), känns (inte|bara|fel|rätt|tveksamt|inte rätt|som),
      något som (inte)? (stämde|kändes|skavde), svårt att sätta fingret, svårt att förklara (varför|vad), helhetsintryck(et)?,
      sammantaget intryck, stämde inte riktigt, kände (inte|att det inte|aldrig) (riktigt)*, vi kände (att|inte|helt|bara),
      svårt att ta på, (gick|gick det) inte riktigt hem, föll (dig|vi|oss) (inte)? på läppen, nådde inte ända fram,
      inte riktigt hela vägen, vi (föll|fastnade) (inte)? för, övertygade (oss)? inte,
      inte (övertygad|övertygade|helt övertygade|imponerade|såld|sålda), gav oss inte, lyfte inte, tände inte, fick oss inte`,
  },
  says: `
    {gutPhrases} & -{told}
    kändes (det)? ~2 (inte|fel|aldrig) ~2 (rätt|hundra|bra)
    (hade|fick) ~2 (ingen|inte) (känsla|bra känsla|klick)
    {gutWords}`,
};
