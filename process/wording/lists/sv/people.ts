/** Swedish words of who is spoken of, and how. */
export const people: Readonly<Record<string, string>> = {
  you: `
    du, dig, ni`,
  your: `
    din, ditt, dina, er, ert, era`,
  seem: `
    är, var, varit, blir, blev, vara, verkar, verkade, känns, kändes, tycks, tycktes, låter, lät, framstår, framstod, framstått, upplevs,
    upplevdes, uppfattas, uppfattades, upplever, upplevde, upplevt, uppfattar, uppfattade, uppfattat, anses, ansågs, anser, bedöms,
    bedömdes, bedömer, betraktas, ser, såg, kom, kommer, tyckte, tycker, känner, kände, gav, ger, visade, uppträdde, uppträder, betedde,
    beter, agerade, agerar, svarade, svarar, talar, talade, pratar, pratade, uttryckte, uttrycker, tror, misstänker, gissar, skulle, hade`,
  because: `
    på grund av, pga, med tanke på, med hänsyn till, med anledning av, till följd av, beroende på, beror på, trots, givet, utifrån,
    av hänsyn till, i och med, oro för, oro kring, oro över, oroliga för, oroar oss, bekymrade över, osäkra på, tveksamma till,
    tveksamhet kring, tveksamma, undrar, undrade, funderar, funderade, hinder, skäl, avgjorde, eftersom, därför, för att, då, så,
    reagerade på, fastnade för`,
  rather: `
    vi söker, vi sökte, letar efter, letade efter, vill ha, ville ha, vill hellre, ville hellre, vill helst, ville helst, vi behöver,
    vi behövde, behöver vi, behövs, föredrar, föredrog, föredra, tänkt oss, tänkte oss, hade föredragit, hellre, helst, önskar, önskade,
    hoppades på, hoppats på, passar bättre, passar bäst, lämpar sig, gjord för, lämpad för, lämpat för, passar för, satsa på, satsar på,
    valde, vi valt, valt, gå vidare med, ta in, tagit in, få in, anställa, rekrytera, sökt, vana vid, vana, vid, van vid, vant vid, kräver,
    roll för, jobb för, tjänst för, arbete för, plats för, uppgift för, miljö för, ser gärna, såg gärna, sett, föll på, saknas,
    skulle behöva, väntar sig, förväntar sig, inte redo för, redo för`,
  one: `
    person#, människa, människor, typ, kandidat#, kollega, kollegor, medarbetare, individ#, profil#, förmåga, förmågor, kraft, krafter,
    sökande, lärare, ledare, chef#, säljare, någon, nån, folk, en, team#, gäng#, arbetsgrupp#`,
  trouble: `
    problem, problem*, svårt, svår, svåra, svårare, jobbigt, jobbig, tungt, tunga, tungt för, tuff, tufft, krångligt, krånglig, krångliga,
    krångel, risk, risken, risker, riskabelt, osäkert, osäkra, tveksam, tveksamma, tvekar, tvekade, oro, oroar, oroade, oroliga, undrar,
    undrade, hinder, ohållbart, ohållbar, ohållbara, omöjligt, känsligt, passar inte, funkar inte, fungerar inte, går inte, klarar inte,
    orkar inte, håller inte, räcker inte, vågar inte, vågar vi, vågade inte, inte vågar, vill inte, kan inte, kunde inte, inte kan,
    inte vant, inte vana, inte redo, lär inte, hinner inte, hindrar, hindra, i vägen, utesluter, sätter stopp, stopp, störa, stör,
    störande, störde, belastning, belastar, kostar, kostsamt, dyrt, för mycket, blir nej, blev nej, ett nej, tackar nej, säger nej,
    tack nej, avstå, avstår, avstod, avböjer, valde bort, väljer bort, valt bort, gick på en annan, går vidare utan, gå vidare utan,
    inte vidare, vill inte ha, klagomål, klaga, klagar, skrämmer, konstigt, besvärligt, reagera, reagerar, reagerade, reaktioner,
    ifrågasätt*, frågetecken, samtalsämne, prat, snack, skvaller, uppmärksamhet, protester, upprörd%, missnöj*, illa, fel, sjunker, sjönk,
    stjälper, föll på, skaver, kärvt, dra tillbaka, i andra hand, lägga av, slutar, sluta, tröttnar, tröttna, ger upp, flyttar, flytta,
    sticker, stannar inte, hinner, orkar, orka, klarar, klara, håller, funkar, fungera, fungerar, passar, passa, räcker, gick an, lönar,
    lönar sig, löna sig, oförenlig*, olämplig%, lämpar, lämplig%, tempot, tempo`,
  client: `
    patient*, brukar*, klient*, kund, kunden, kunder, kunderna, kundens, kundernas, elev, elever, eleven, eleverna, elevernas, elevens,
    elevgrupp*, student*, deltagar*, besökar*, gäst, gästen, gäster, gästerna, resenär*, målgrupp*, boende, boenden, anhörig*,
    vårdnadshavar*, barngrupp*, hyresgäst*, användar*, lärling*, läsar*, lyssnar*, medlem*, medborgar*, klass, klassen, konsument*,
    åhörar*, invånar*, äldreomsorg*, passagerar*, idrottar*`,
  rolewords: `
    *chefen, chefen, *ledaren, förmannen, verkmästaren, vaktmästaren, *läkaren, *sköterskan, *mästaren, rektorn, rektor, prefekten,
    professorn, *ordföranden, ordförande, kassören, ägaren, ägarna, delägaren, vd, vd:n, vdn, *direktören, facket, skyddsombudet, ombudet,
    personalen, *personalen, receptionisten, arkitekten, *ingenjören, konsulten, *konsulten, rekryteraren, rekryterarna, panelen, juryn,
    nämnden, styrelsen, ledningen, arbetslaget, kollegiet, teamet, gänget, kollegorna, kollegan, medarbetarna, intervjuaren, intervjuarna,
    receptionen, köket, lagret, hr, ekonomen, controllern, kommunalrådet, kyrkoherden, handledaren, mentorn, utvecklarna, lärarna, läraren,
    chaufförerna, säljarna, praktikanten, kocken, hovmästaren, husmor, instruktören, tränaren, provledaren, testledaren,
    bemanningsföretaget, bemanningsbolaget, arbetsförmedling*, *förmedlingen, agenturen, din handläggare, uppgiftslämnar*, referenten,
    referenterna, referensen, referenserna, referens, referent, kontaktperson*, vår kund, uppdragsgivaren, grannen, *mästare,
    föräldraföreningen, *sekreteraren, de andra i panelen, någon i panelen, en i panelen, två i panelen, två av oss, en av oss,
    halva panelen, majoriteten, de flesta av oss, jag personligen, några i gruppen, min kollega, kollega, en kollega, kollegor, min chef,
    vår chef, hela teamet, de i, damerna, tjejerna på, killarna på`,
  opined: `
    tyckte, tycker, ansåg, anser, gillade, gillar, kände, trodde, tror, sa, säger, sade, påstod, påstår, menade, menar, ville, vill,
    ville inte, avrådde, avstyrkte, avrådd, vägrade, vägrar, röstade, nobbade, sågade, underkände, blockerade, stoppade, satte stopp,
    satte ned foten, satte ner foten, la in veto, lade in, veto, röstade nej, var emot, emot, var tveksam, tveksam, tveksamma, tvekade,
    undrade, reagerade, föredrog, fastnade, klickade, höll inte med, hade invändningar, invände, protesterade, berättade att du,
    nämnde att du, hävdade, beskrev dig, kallade dig, kommenterade, klagade, muttrade, skakade på, rynkade, himlade, suckade, gick i taket,
    fick nog, gick emot, var kritisk, kritisk, kritiska, var skeptisk, skeptisk, skeptiska, inte såld, såld på, var inte nådig, lät inte,
    var svalt, var sval, hade sina dubier, sina tvivel, körde över, överröstade, bestämde, bestämt, hade redan, avslöjade, skvallrade,
    viskade, tipsade om att, varnade, gav tummen, tummen upp, tummen ner, hade helst, hade sett, stred för, kämpade för, föll för,
    ringde och, ratade, avfärdade, dissade, dömde ut, fick sista ordet, sista ordet, var för, lobbade, pekade på, var orolig, var osäker,
    störde sig, irriterade sig, blev provocerad, tog illa`,
  rolenoun: `
    *chef, rektor, vd, ägare, grundare, kund, klient, uppdragsgivare, ordförande, styrelse, ekonom, jurist, controller, rekryterare,
    *konsult, handledare, mentor, lärare, *läkare, kurator, *ledare, kollega, kollegor, kock, husmor, hovmästare, föreståndare, prefekt,
    *ombud, *sekreterare, receptionist, *tekniker, *ingenjör, delägare, granne, *direktör, fackrepresentant, referens, referenser,
    referent, *mästare, förman, arbetsgivare, personalavdelning, ledningsgrupp, HR avdelning, partner, företrädare, vikarie, praktikant,
    bas, kapten, kyrkoherde, tränare, lagbas`,
};
