import type { RuleWords } from '../../contract.ts';

/** What the rule `religion` looks for in Swedish. */
export const religion: RuleWords = {
  lists: {
    religionGarb: `
      (kalott|turban|hijab|slöja|slöjan|sjal|huvudduk|burka|niqab|kippa|kors|radband|davidsstjärna|krucifix|bön|bönen|bönestund|fredagsbön|ramadan|fasta|fastan|fastar|sabbat|sabbaten|halal|kosher|moské|moskén|kyrkan|församling|församlingen|frikyrklig|muslim|muslimsk|kristen|kristna|judisk|jude|hindu|buddhist|sikh|ateist|troende|jehovas|mormon|pingstvän|bibel|bibeln|koranen|tro|troslära|religion|religiös|gudstro|gudfruktig|helgdagar|högtider|eid|missionär|predikant|celibat)(s|en|et|er|n|a|t)?`,
    religionClothes: `
      slöja, slöjan, hijab#, niqab#, burka, burkan, kippa, kippan, turban#, sjal (på|av), huvudduk#, kors (runt|om) halsen, korshalsband,
      huvudbonad (av|på grund),
      religiös% (klädsel|symbol|symboler|plagg|huvudbonad|uttryck|skäl|åsikter|övertygelse|tro|tillhörighet|bakgrund|högtider|kläder|livsstil|engagemang|person|hänsyn),
      troende, ortodox, djupt religiös, kristen tro`,
  },
  says: `
    {faith} & ({your}|{trouble}|{rather}) & -{work} & -(oavsett|får du av oss|finns att)
    som {believer}
    {you} ~4 {believer}
    {believer} ~5 {trouble} & -{work}
    (muslimer|kristna|judar|hinduer|ateister|katoliker|troende) (som du|brukar|är|har|kan|får|i) & -{work}
    {rather} ~5 ({believer}|sekulär%|utan religiös*)
    (ber|bönepaus*|bönestund*|bönetid*|bönematta*|fastar|fasta|fastan|fastade|ramadan|sabbat*|eid|bönemöte*|bönerum*|fredagsbön*|söndagsgudstjänst*|gudstjänst*|halal*|kosher*|fläskkött|griskött) & ({you}|{trouble}|arbetstid|skiftet|någon) & -{work} & -({you} bad)
    (ber|be) ~3 (fem gånger|om dagen|under arbetstid|på jobbet|böner|bön)
    (skaka|skakar|ta|tar|tog|hälsa|hälsar|hälsade) ~4 (hand|i hand|händer|med handen) & (inte|vägra*|hjärtat|konstigt|i stället)
    handen på hjärtat & (hälsa*|hand)
    (slöja|slöjan|sjal|sjalen|hijab|huvudduk|huvudduken|turban|turbanen|kippa|kippan|korset) & -{work} & -(material|brandsäker*|finns att|storlekar)
    (religiös%|religiösa) (skäl|symboler|symbol|högtid*|plagg|klädsel|uttryck|åsikt*|övertygelse|tro|hänsyn|bakgrund|livsstil|person|engagemang|invändning*|dagar) & -{work}
    (jobba|arbeta|ledig|arbetar) ~5 (julafton|fredagar|lördagar|söndagar|jul) ~6 religiös*
    (predika*|missionera*|frälst%|gudfruktig%|djupt troende|bibelbältet|ditt gudshus|andra gudar|annan gud)
    {religionGarb} ~5 (bar|bär|dig|ditt|din|oss|kunder|problem|krock|skulle|störande|fungerar|passar|svårt|här|du|kollegor|påverka|hinder|privat|kan bli|gör)
    (reagerade|hakade upp|fastnade|tveksamma|stördes) ~1 (på|till|inför|oss på|av) ~1 ((kalott|turban|hijab|slöja|sjal|huvudduk|kippa|kors|din tro|bönerna|ramadan|fastan|bönen)*)
    (bära|bär|ha|ha på dig|använda) ~3 (kors|slöja|kippa|turban|hijab|sjal|huvudduk|religiös*|davidsstjärna)
    (bibel|bibeln|koran|koranen|gudstjänst*|bönematta*|halal*|kosher*|fläskkött|helgdag# (i din|enligt din)|jul tillsammans)
    {your} ~2 (tro|religion|gud|trosuppfattning|livsåskådning|bön|böner|bönetider|fasta|kyrka|moské|församling|synagoga|trosbekännelse|trosgemenskap|gudstro|ateism|religiösa *|religiositet|tro på gud)
    {you} ~2 {seem} ~5 (muslim|kristen|jude|judisk|muslimsk|hindu|buddist|ateist|religiös|troende|katolik|frikyrklig|sikh|mormon|jehovas vittne|bokstavstroende|gudfruktig)
    {seem} ~3 {you} ~5 (muslim|kristen|jude|judisk|muslimsk|hindu|buddist|ateist|religiös|troende|katolik|frikyrklig|sikh|mormon|jehovas vittne|bokstavstroende|gudfruktig)
    (muslimer|kristna|judar|hinduer|ateister|katoliker|troende) (som du|brukar|har ofta|är ofta|kan|inte|har svårt|passar|i (teamet|gruppen))
    {rather} ~4 ((kristen|kristna|muslim|icke religiös|sekulär|ateist|troende|religiös)*)
    som (muslim|kristen|jude|hindu|troende|ateist|katolik|jehovas vittne)
    (äter inte|inte äter) (fläsk|griskött)
    (skaka(r)?) (inte)? hand med
    (hälsa(r)?) (inte)? (genom att ta|med hand)
    handskakning
    {because} ~2 (religion|tro|slöja|kyrka)`,
  hints: `
    {religionClothes}
    ((muslim|judisk|hindu|sikh|katolik|kristna|frikyrklig|ateist|buddist|frikyrka)(er|en|erna|a|t|ar)?)
    (religion|religionen|religiös%|trosuppfattning*|moské*|kristendom*|islam|judendom*)
    {faith} & ({you}|vi)
    {believer} & {you}`,
  not: `
    i god tro
    ta fasta på
    (tar|tog) ~3 fasta`,
};
