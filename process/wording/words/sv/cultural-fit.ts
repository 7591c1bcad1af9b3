import type { RuleWords } from '../../contract.ts';

/** What the rule `cultural-fit` looks for in Swedish. */
export const culturalFit: RuleWords = {
  lists: {
    fitTerms: `
      kulturell matchning, kulturell passning, kulturmatch*, kulturpassning*, cultural fit, culture fit, gruppdynamik*, personkemi*, kemin,
      rätt kemi, stämde kemin, kemi mellan, vår jargong, vårt gäng, vår lilla familj, en av oss, som en familj, passa in, passar in,
      passade in, smälta in, smälter in, inte vår typ, vår typ av, dna, vårt dna, sitter i väggarna, inte riktigt vi, rätt för oss som,
      vår stil, vår anda, vår humor, kulturen hos oss, vår företagskultur, vår kultur, team fit, teamfit, klickade inte, samma våglängd,
      våglängd`,
    fitInWhat: `
      in, kulturen, vår kultur, i kulturen, hos oss, gänget, i gänget, i gruppen, gruppen, i teamet, vårt team, med teamet, med gänget,
      i vår, vår anda, andan, oss, arbetsgruppen, i arbetsgruppen, med oss andra, i laget, i familjen`,
  },
  says: `
    (passa|passar|passade|smälta|smälter|smält|platsa|platsar|funka|funkar|fungera|gifta|gled|glida|matchar|klickar|trivas|trivs|hör hemma) ~4 (in|i gänget|hos oss|i gruppen|i teamet|i kulturen|vår kultur|företagskultur*|i vårt gäng|i vår grupp|med oss|med gruppen|gänget|teamet|i arbetslaget|bland oss|på vår arbetsplats|här) & (inte|aldrig|knappast|svårt|tvek*|bättre|oroliga|risk|skulle|lite|riktigt|tror|undrar) & -{work}
    {fitTerms} & -{told} & -{client} & -({you} såg till)
    (sticka|sticker|stack) ut & (här|hos oss|i gruppen|gänget|för mycket)
    (annan|fel|egen) (sorts|typ av|slags) (arbetsplats|miljö|människa|person|värld|bakgrund) & ({you}|vi)
    (den enda som inte|enda som inte) ~4 (dricker|festar|fikar|äter|spelar|firar)
    (vi|oss|här) ~3 (spelar alla|åker alla|umgås|festar|dricker öl|tar en öl|reser ihop|är som en|brukar ta en) & ({you}|dig|passa*)
    (kunna|vill) känna igen sig & (kund*|gäst*|läsar*)
    (senior|junior|formell|pratig|tyst|stilig|akademisk|gatusmart|lantlig|tuff) ~1 (i framtoningen|i stilen|för oss|för vårt gäng|för vår målgrupp|för vår kultur|för vår miljö)
    vår typiska (gäst|kund|kollega|medarbetare|läsare|kandidat)
    (förklara|lära dig|översätta) ~1 (våra|alla våra|våra svenska) (traditioner|seder|skämt|koder|vanor|högtider)
    (samma|de rätta|rätt|fina) ~1 (tre|två|par)? ~1 (skolor|skola|kretsar|klubb*|bakgrund|umgänge)
    (förstå|förstår|fatta) ~1 vår (humor|jargong|kultur)
    fel sorts
    (passa|passat|passade|smälta|smälter|platsa|platsar|trivas|trivs|smält|funka|funkar|fungera|fungerar|hör hemma|höra hemma|komma in|finna dig|finna dig till rätta) ~6 {fitInWhat}
    där såg vi inte
    (öl|pingis|afterwork|after work|fredagsöl|jargongen|skämten|bollspel|padel) ~8 (dig|du|passa|oss)
    (kulturell%|kultur|värderingsmässig%) (passform#|match|matchning|fit)
    kulturpassning*
    kulturfit
    kultur match*
    kulturbärare*
    (cultural|culture|team) ?fit
    kulturmässig%
    värderingsmässig%
    (gruppdynamik(en)?)
    teamkemi*
    gruppkemi*
    personkemi*
    kemin
    kemi (i|med|mellan)
    (inte|dålig|fel|rätt|bättre|svag|saknade|ingen|sämre|bristande|god) ~2 (kulturell)? (passform|kultur !(och) |matchning för (teamet|gruppen|oss)|fit|personmatchning|match för (oss|teamet|gruppen|kulturen)|match med (oss|teamet|gruppen|kulturen|vår kultur))
    (vår|företagets|bolagets|teamets|vår unika|husets|gruppens) ~2 ((kultur|anda|vibb|jargong|dna|själ|stämning|ton|värdegrund|mentalitet|stil|kultur och värderingar|gemenskap|dynamik|sammansättning)(en)?)
    en av oss
    (en|riktig) ~1 are som vi andra
    samma våglängd
    klickade inte
    (klicka|klickade|klickar|kände inget klick|inget klick)
    personlig kemi
    (stick(er|a)) ut (för mycket|från gruppen)
    udda fågel
    rätt person för (gänget|gruppen)
    passar (inte|bäst)? (någon annanstans|bättre (någon|på ett|i ett|hos))
    inte riktigt (den typ|den sorts|en typisk|vår typ|som oss)
    vår typ av (person|människa)
    den typ (vi|som passar)`,
  hints: `
    (dricker|alkohol|vin|öl) & ({you}|dig) & (inte|nykter|fest*|afterwork|kick off|enda)`,
  not: `
    passar in i (schemat|budgeten|mallen|rutinen)
    (kulturen|kultur) (i|på) (koden|er)`,
};
