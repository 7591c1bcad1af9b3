/** Swedish words of belief. */
export const faith: Readonly<Record<string, string>> = {
  faith: `
    tro, trosuppfattning*, religion*, religiös%, gud, moské*, kyrka, kyrkan, frikyrk*, församling, församlingen, synagoga*, bön, böner,
    islam, kristendom*, judendom*, bibeln, bibel, koranen, slöja*, slöjan, hijab*, niqab*, burka*, kippa*, turban*, huvudduk*, sjal,
    sjalen, kors runt, korset, livsåskådning*, gudstro, ateism, ramadan, högtid, högtider, helgdagar, fasta, fastan, fastar`,
  believer: `
    muslim*, kristen, kristna, jude, judar, judisk%, hindu*, buddist*, ateist*, sikh*, katolik*, katolsk%, mormon*, jehovas*, frikyrklig%,
    troende, religiös%, bokstavstroende, pingstvän*`,
};
