/** Swedish words of comparison. */
export const comparison: Readonly<Record<string, string>> = {
  rivals: `
    andra sökande, övriga sökande, de övriga, övriga, de andra, alla andra, andra kandidater, flera kandidater, andra kandidaterna,
    övriga kandidater, medsökande*, medtävlare*, medtävlande, konkurrent*, konkurrens*, konkurrera*, finalist*, startfält*, startfältet,
    fältet, motstånd, motståndet, motståndare*, medkandidat*, favorit*, toppkandidat*, rival*, kandidaterna, sökandena, kandidat som,
    sökande som, den vi valde, den vi valt, den vi tog, den vi har valt, den vi anställde, den vi gick vidare med, den vi erbjöd,
    den som fick, den som valdes, den som tog hem, de som gick vidare, de som fick, de vi valde, de vi går vidare med, de vi träffade,
    de vi kallade, den valda, den utvalda, den utsedda, vinnaren, segraren, motkandidat*, en annan kandidat, annan kandidat, annan sökande,
    någon annan, en annan, någon med, någon som, flera andra, en kollega med, en intern, internt, en extern, några av de, merparten av,
    flertalet av, resten av, resten, tjejen som, killen som, kvinnan som, mannen som, han före, hon efter, han som, hon som, de sökande,
    sökandegrupp*, ansökningarna, ansökningshög*, högen, bunten, andra, flera, många, kandidater, sökande, kandidaten, den andra,
    den andre, den tredje, någon starkare, konkurrenskraftig*`,
  better: `
    bättre, bäst, bästa, sämre, sämst, starkare, starkast, vassare, vassast, skarpare, svagare, mer erfarna, mer erfaren, mer meriterad%,
    mer kvalificerad%, mer rutinerad%, mer senior%, längre erfarenhet, mer erfarenhet, större erfarenhet, fler års, fler år, mer rutin,
    bredare, djupare, tydligare, snabbare, lugnare, vänligare, duktigare, skickligare, finare, högre, jämnare, säkrare, smartare, före dig,
    framför dig, förbi dig, över dig, snäppet, strået, strå, hästlängd*, längre fram, steget före, ett steg före, ett huvud, överglänste,
    överträffade, slog dig, slog, sprang om, gick om, gick förbi, förbi av, vann, vann på, segrade, distanserade, utklassade, stack ut,
    utmärkte sig, utklassad, mer att komma med, mer på fötterna, mer passande, mer lämpad%, bättre lämpad%, lämpligare, matchade,
    närmare profilen, vägde tyngre, tyngre, ett nummer för stor*, drog det längsta, längsta strået, tog hem, knep, kammade hem, bräckte,
    tuffare, mognare, piggare, mer driven, hungrigare, rappare, mer av, mer än du, bättre än, rätt kravprofil, starka meriter`,
  someone: `
    damen, mannen, killen, tjejen, kvinnan, kandidaten, sökanden, personen, grabben, herren, hon, han, den, de, paret, duon, kollegan`,
};
