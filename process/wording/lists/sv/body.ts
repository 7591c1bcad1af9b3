/** Swedish words of disability. */
export const body: Readonly<Record<string, string>> = {
  disability: `
    funktionsnedsättning*, funktionsvariation*, funktionshind*, handikapp, rullstol*, permobil*, adhd, adhd:n, add, autism*, autistisk%,
    asperger*, dyslexi*, dyskalkyli*, npf*, diagnos, diagnosen, diagnoser, hörselnedsättning*, synnedsättning*, synfel*, hörselfel*,
    hörsel, hörseln, syn, synen, dövhet*, blindhet*, hörapparat*, stamning*, talfel*, ledarhund*, käpp, kryckor, protes, tics, tourettes,
    cp skada*, rörelsehind*, läs och skrivsvårigheter, rörlighet, anpassningsbehov*, lässvårighet*, skrivsvårighet*,
    koncentrationssvårighet*, språkstörning*`,
  disabled: `
    döv, döva, blind, blinda, synskadad%, hörselskadad%, rullstolsburen, rullstolsburna, rörelsehindrad%, funktionsnedsatt*,
    funktionshindrad%, handikappad%, autist*, autistisk%, dyslektiker, halt, stum, förlamad%, invalid*, utvecklingsstörd%, hörselnedsatt*,
    lomhörd%, stammande, stamning, kortvuxen`,
};
