/** Swedish words of health. */
export const health: Readonly<Record<string, string>> = {
  ill: `
    sjuk, sjuka, sjukdom, sjukdomar, sjukdomen, *sjukdom, *sjukdomen, *sjukdomar, cancer, cancern, *cancer, tumör*, diabetes*, epilepsi*,
    astma*, migrän*, huvudvärk*, ryggvärk*, ryggont, ryggproblem*, ryggbesvär, rygg, ryggen, ryggskott, knäskada*, ryggskada*, knä, knät,
    knäet, knäna, höft, höften, axel, axeln, nacke, nacken, hjärta, hjärtat, handled, handleder, diskbråck*, artros*, reumat*, ms,
    parkinson*, stroke*, *infarkt, *infarkten, hjärtfel*, hjärtproblem*, hjärtflimmer, allergi*, allergisk%, eksem*, psoriasis*,
    depression*, depp*, deprimerad%, ångest*, panikångest*, panikattack*, utbränd%, utbrändhet*, utmattning*, utmattad%,
    utmattningssyndrom*, sömnproblem*, sömnsvårighet*, sömnbesvär, bipolär%, bipolaritet*, psykos*, psyket, psykisk%, psykiskt,
    ätstörning*, anorexi*, bulimi*, alkoholism*, alkoholist*, alkoholproblem*, missbruk*, nykter, nykterhet*, drog*, beroende, operation,
    operationen, opererad%, opererat, opererats, opereras, *operation, *operationen, *transplantation*, sjukskriv*, sjukfrånvaro*,
    sjukdagar, sjukhistorik, sjukledig*, sjukintyg*, sjukpenning*, rehab, rehabiliter*, cellgift*, strålbehandling*, dialys*, terapi*,
    terapeut*, psykolog*, medicin, mediciner, medicinen, medicinering*, antidepress*, magsår, tarmsjuk*, ibs, crohns*, fibromyalgi*,
    endometrios*, klimakteri*, pms, mens, mensen, mensvärk, hosta, hostade, förkyl*, covid*, postcovid, långtidscovid, hiv, hepatit*,
    yrsel*, kramp*, anfall, blodpropp*, benbrott, fraktur*, whiplash, olycka, olyckan, trafikolycka*, fetma*, övervikt*, överviktig%,
    undervikt*, vikt, vikten, kilon, tjock%, smal, missfall*, krämpor, krämpa, besvär, smärta*, smärtor, värk*, hälsoproblem*, hälsa,
    hälsan, ohälsa, mående, må, mår, mådde, sjukhus*, kroniskt*, kronisk%, symptom*, provsvar*, läkarintyg*, hälsodeklaration*, bältros,
    borrelia, kroppen, fysik, orken, svettas, svettades, självmord*, kollaps*, nervsammanbrott, gå in i väggen, gick in i väggen,
    gått in i väggen, in i väggen, frånvaro, frånvaron, korttidsfrånvaro, frisk, friskt, friskförklarad, frisk nog, blodtryck*, magen,
    mage, lungor, lunga, hörselskad*, dödssjuk*, gips*, brutna benet, brutet ben, brutna armen, konvalescens*, smittad*, smitta, vård,
    inlagd, behandling, behandlingen, läkaren, läkare, diagnos*, syrran, kryckor, insulin*`,
};
