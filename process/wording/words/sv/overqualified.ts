import type { RuleWords } from '../../contract.ts';

/** What the rule `overqualified` looks for in Swedish. */
export const overqualified: RuleWords = {
  lists: {
    overqualifiedWords: `
      överkvalificerad%, överkompetent%, överutbildad%, för kvalificerad, för meriterad, överkval*, för erfaren, alltför erfaren,
      för meriterade, för mycket i bagaget, för tung bakgrund, för tunga meriter, för hög utbildning, för bra för, för stor för,
      understimulera*, understimulans`,
    overqualifiedBoredom: `
      tröttna, tråkas ut, bli uttråkad, uttråkad, bli rastlös, understimulerad, sluta snart, söka dig vidare, lämna oss, lämna snart,
      hoppa av, flytta snart, gå vidare snart, försvinna, säga upp, byta jobb, ledsna, inte stanna, dra vidare, vilja ha mer, söka nytt,
      hitta något bättre`,
  },
  says: `
    {overqualifiedWords}
    (för|alltför) (mycket|lång|tung|hög|stor) ~1 (erfarenhet|kompetens|utbildning|rutin|meriter)
    (tröttna|tröttnar|uttråkad|leds ut|tråkigt|rastlös|söka vidare|gå vidare till|hoppa vidare|drar vidare|längta bort) ~6 (snabbt|snart|på en månad|efter|hos oss|innan|kort tid|här|inom) & ({you}|vi tror|du lär)
    {you} ~5 (tröttna|tröttnar|uttråkad|uttråkas|söka vidare|hoppa vidare|hoppar vidare|drar vidare|stanna länge|stannar länge)
    (kliv|steg) (nedåt|bakåt|ner|tillbaka|ned) & -{work}
    (gamla|invanda) (hjulspår|vanor|mönster) & {you}
    fastnat i & {you} & (hjulspår|gamla|vanor|tankesätt)
    överkvalificera*
    överkompetent%
    överutbilda*
    övermeritera*
    över kvalificera*
    (för|alltför|lite väl|lite för) (mycket|lång|gedigen|tung|bred|många års|många år|omfattande|hög|höga) ~2 ((erfarenhet|utbildning|kompetens|meriter|seniorit|år i yrket|cv|lön|löneanspråk|bakgrund)*)
    (skulle|kommer|lär|riskerar|tror|rädda|oroliga|risk|befarar|risken|att) ~6 {overqualifiedBoredom}
    (hoppat|hoppar|bytt|byter|byta|hattat|job hoppat) ~4 (jobb|arbetsgivare|ofta|runt|mycket|många|för)
    job hopp*
    hoppjerka
    luckor i ((ditt )cv)
    lucka i ((ditt )cv)
    (luckor|glapp|hål|luckorna|luckan|glappet) i (ditt|din)
    (länge|lång tid|månader|år) (varit)? (arbetslös|utan jobb|utanför arbetsmarknaden)
    (varit|är|var|{your}) ~1 ((arbetslös|långtidsarbetslös|arbetslöshet|arbetssökande så)*)`,
};
