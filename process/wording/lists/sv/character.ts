/** Swedish words of character. */
export const character: Readonly<Record<string, string>> = {
  typeword: `
    ledartyp, säljtyp, lagspelare, teamplayer, teamspelare, ensamvarg, enstöring, doer, grubblare, primadonna, kontrollfreak, diva,
    vindflöjel, latmask, tyckare, gnällspik, pessimist, optimist, drömmare, egoist, narcissist, mes, tönt, tråkmåns, översittare,
    besserwisser, dörrmatta, mähä, solskenshistoria, energitjuv, vinnarskalle, rebell, bråkmakare, bråkstake, glädjespridare,
    naturlig ledare, född ledare, ledare, lagledare, människokännare, pratkvarn, torrboll, nörd, plugghäst, stjärna, starka ledare,
    följare, jasägare, väggprydnad, panelhöna, blåslampa, hetsporre, dagdrömmare, perfektionist, lagmänniska, ensamspelare, soloartist,
    åsiktsmaskin, skrytmåns, martyr, offer, glidare, bekräftelsesökande, stridstupp, grå mus, gråsosse, introvert, extrovert`,
  inner: `
    personlighet, personligheten, karaktär, karaktären, temperament, temperamentet, humör, humöret, ego, egot, attityd, attityden,
    inställning, inställningen, läggning, självförtroende, självförtroendet, självkänsla, självkänslan, självinsikt, självkritik,
    självdistans, ödmjukhet, pondus, karisma, utstrålning, utstrålningen, energi, energin, energinivå*, driv, drivet, drivkraft*,
    motivation, motivationen, glöd, glöden, gnista, gnistan, jävlar anamma, jävlaranamma, vilja, viljan, hunger, hungern, passion,
    passionen, ambition*, engagemang, engagemanget, entusiasm*, mognad, mognaden, empati, känsla för andra, social kompetens,
    sociala förmåga, sociala kompetens, social förmåga, fingertoppskänsla, ärlighet, ärligheten, lojalitet*, integritet, ryggrad,
    skinn på näsan, hårda nypor, vassa armbågar, stresstålighet*, stresstålig%, tålamod, tålamodet, disciplin, arbetsmoral*, lyhördhet,
    värme, värmen, omdöme, omdömet, intellekt*, intelligens*, begåvning*, iq, eq, humor, humorn, mod, modet, styrka, ledaregenskaper,
    ledarpondus, lust, trygghet, skärpa, skärpan, must, tåga, krut, pannben, pli, stake, kämpaglöd, vinnarinstinkt*, nerver, tafs,
    social talang, hyfs, noggrannhet, flexibilitet, sätt att vara, natur, psyke, självbild*, uppsyn, framtoning`,
  lacks: `
    saknar, saknade, saknas, saknades, brister, brist, utstrålar inte, utstrålade inte, har inte, hade inte, inte rätt, fel, för lite,
    för mycket, för stor, för stort, tar plats, tar för, räcker inte, räckte inte, tvivlar, tvekar, lämnar en del, lämnar mycket, dålig,
    dåligt, svag, svagt, låg, lågt, bristande, bristfällig%, noll, ingen, inget, inte den, inte det, skrämmer, skrämde, häftigt, hett,
    önskar, önskade, letar, letade, efterlyser, efterlyste, för klen, för lågt, behöver mer, mer av, bättre, större, mindre, jobba på,
    arbeta på, fundera över, se över, skruva, problem*, skinande, imponerade inte, fick oss, utan, sitta i, avgjorde, stötte, tveksam*,
    för klent, sviktade, svajig%, oroar, oroade`,
  likeness: `
    stängd dörr, sluten bok, isbit, robot, maskin, tickande bomb, urvriden trasa, skugga, vägg, bulldozer, ångvält, orkan, tornado,
    kameleont, öppen bok, skolpojke, skolflicka, elefant, våt filt, barnunge, liten pojke, liten flicka, barn, drottning, kung, prinsessa,
    general, fisk, zombie, staty, docka, papegoja, solstråle, vind, löv, boxboll, svamp, urblåst ballong, bulldog, terrier, tuppkyckling`,
};
