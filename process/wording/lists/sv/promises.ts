/** Swedish words of promises. */
export const promises: Readonly<Record<string, string>> = {
  job: `
    jobb, jobbet, jobbar, tjänst, tjänsten, plats, platsen, anställning, anställningen, anställd, anställda, fast, fast anställd,
    fast anställning, fast jobb, tillsvidare, tillsvidareanställ*, fastanställ*, ordinarie, erbjudande, erbjudandet, erbjudanden, roll,
    rollen, kontrakt, kontraktet, avtal, avtalet, befordra*, befordran, chef, chefsjobb*, *chef, gruppledare, teamledare, partner,
    delägare, arkitekt, löneförhöjning, löneökning, lönepåslag, lönelyft, högre lön, lön, lönen, dubbelt, dubbla, karriär, karriären,
    drömjobb*, framtid, chans, chansen, intervju, förtur, först, först i kön, först på tur, *stol, skrivbord, kontor, nyckel, nycklar,
    sommarvikariat*, säsong*, vikariat*, *tjänst, *tjänsten, *jobb, *jobbet, *roll, *anställning, ja, pass, timmar, bonus, tillägg,
    semester*, uppdrag, uppdraget, legitimation, körkort, praktikplats*, ledningsgruppen, i ledningen, plats hos oss, väg in, ingång,
    succé, framgångsrik%, lyckas, långt, hem det, toppen, vidare, rekryterad%, rekryteras, återanställ*, provanställ*, fast tjänst,
    lokförare, återkallad, kallad`,
  surely: `
    garanterat, garanterad, garanterar, garantera, säkert, säker, säkra, definitivt, självklart, självskriven, självskrivet, given, givet,
    givetvis, alldeles säkert, utan tvekan, utan tvivel, absolut, bergsäkert, bombsäkert, bergis, tveklöst, med all säkerhet, oavsett vad,
    hur som helst, alltid, automatiskt, per automatik, undantagslöst, förr eller senare, snart, inom kort, snarast, lugnt, tryggt, kallt,
    iskallt, inom ett år, inom två år, om ett år, till hösten, till våren, i höst, i vår, nästa år, nästa gång, nästa vår, nästa höst,
    nästa sommar, så småningom, i framtiden, framöver, på sikt, direkt, med hundra procents, oroa dig inte, lugn, förstås, helt klart,
    i sinom tid`,
  answer: `
    besked, svar, svaret, svarar, återkoppling, återkopplingen, datum, senast, hör av oss senast, beskedet, kallelse, kallelsen,
    information, informationen, uppdatering, bekräftelse, länken`,
};
