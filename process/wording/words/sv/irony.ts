import type { RuleWords } from '../../contract.ts';

/** What the rule `irony` looks for in Swedish. */
export const irony: RuleWords = {
  lists: {
    ironyTails: `
      försök, av dig att, ändå, om än, minst sagt, sätt att (inte|undvika|slippa), inställning (att|du), men nej, strategi att,
      att (inte|komma|dyka|glömma|söka utan|ens|hävda|kalla|skriva fel), tolkning av (ordet|begreppet|punktlig)*`,
    ironyAdverbs: `
      tydligen, uppenbarligen, minsann, självfallet, givetvis, jo tack, hörrudu, haha, hehe, lol, hihi, blink blink, skämt å ?sido,
      skämt åsido, ironiskt nog, så kallad%, tack för skrattet, tack för underhållningen, tack för ingenting,
      vilken (överraskning|bedrift|insats|chock|stjärna|höjdare|talang), vilken tur att, vi skrattade, vi roades, roade oss,
      fick oss att skratta, gav oss ett gott skratt, underhållningsvärde, komiskt, som vanligt, surprise, världens bästa, einstein, geni,
      stjärna, mästerverk, nobelpris*, oscar, guldstjärna, applåd`,
  },
  says: `
    (bra försök|fint försök|gott försök|snyggt försök) & -{told}
    (grattis|hurra|bravo|hatten av|applåd*|imponerande|snyggt|stort tack) ~4 (till att|för att) ~3 (du|åtminstone|inte|komma|kom|missa*|äntligen|ens|dök)
    (jo tack|jodå|minsann|skänker gärna|skänka en slant|haft nöjet|nöjet att|vi var tydligen|tydligen|kanske är det|uppenbarligen|rekord|världsrekord|medalj för|priset för|en ny nivå|förtjänar ett pris) & {you} & -{told} & -({work}|{client})
    (tack för) ~3 (att du åtminstone|showen|skrattet|underhållningen|ingenting|ett gott skratt|besväret att)
    (fler än ett utropstecken|! !|haha|hihi|lol|blinkning)
    visst
    (tack|kul|fint|bra|roligt|skönt|trevligt|snällt) (för)? att du ~3 (åtminstone|ens|i alla fall|till slut|försökte|dök upp|hade tid|orkade|behagade|gjorde dig besvär)
    raketforskare
    hjärnkirurg*
    (man|du|en) (behöver|måste) (ju)? inte vara ((ett geni|en expert|raket|professor|smart)*)
    gick ju (bra|strålande|lysande)
    (det gick|vilket) ju ((inte|sådär)*)
    (grattis|gratulerar|gratulationer|bravo|hurra|imponerande) ~4 ((att du (kom|lyckades|hann|ens|inte|missade|hittade)|ändå|nästan|misslyck|rekord|försenad|sen)*)
    (bra|snyggt|fint|starkt|kul|roligt|tjusigt|modigt|modig|smart|kreativt|intressant|originellt|spännande|charmigt|underhållande) ~4 {ironyTails}
    {ironyAdverbs}
    (var|är) (det|du) ju (bara|knappast|inte direkt)
    inte direkt (någon|en|ett|överdrivet|det|den|raketforskning|ditt|lysande|imponer*)
    knappast ((någon|en|ett|imponer|det|rymd|raket)*)
    raketforskning
    rocket science
    kanske (läsa|titta|prova|öva|lära|läs|pröva) ~1 (annonsen|klockan|på en klocka|en klocka|en kurs i|innan) (nästa gång)?
    (en|köp) (klocka|väckarklocka|ordbok|karta|spegel) (till|inför|nästa|är|kan|kostar|hjälper)
    bättre lycka
    du (vann|vinner) (pris|priset)
    rekord i
    (det|så) kan (det|man) (också|ju) ((gå|göra|tolka)*)
    du verkar (tro|leva)
    i din värld
    på din planet
    önsketänkande
    drömma (kan|får)
    fri fantasi
    (fantasifull(t)?) cv
    or
    not
    but`,
  not: `
    tack för att du (visade|sa|läste|gick|bad|kom|tog|ville|sökte|delade|svarade|berättade|gav|lade|skickade|hörde|har|är|var|besökte|deltog|väntade|valde|följde|frågade|tänkte|mejlade|skrev|anmälde|ställde)`,
};
