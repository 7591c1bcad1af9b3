/** Swedish words of origin. */
export const origin: Readonly<Record<string, string>> = {
  origin: `
    arab*, kurd, kurder, kurdisk%, syrier, syrisk%, somalier, somalisk%, iranier, iransk%, irakier, irakisk%, afghan, afghaner, afghansk%,
    turk, turkar, turkisk%, polack, polacker, polsk%, ryss, ryssar, rysk%, rumän, rumäner, rumänsk%, bulgar*, eritrean*, etiopi*, afrikan*,
    asiat*, kines, kineser, kinesisk%, indier, indisk%, rom, romer, romsk%, rom*ni, pakistani*, libanes*, bosnier, bosnisk%, serb, serber,
    serbisk%, alban*, nigerian*, thailändsk%, thailändare, vietnames*, latinamerikan*, sydamerikan*, balt, balter, lettisk%, litauisk%,
    estnisk%, grek, greker, italienare, same, samer, samisk%, jude, judar, judisk%, finne, finnar, norrman, danskar, tysk%, svart, svarta,
    färgad%, persisk%, slavisk%, marockan*, ukrainsk%, ukrainare, östeuropeisk%, mellanöstern`,
  country: `
    syrien, irak, iran, somalia, polen, afghanistan, eritrea, turkiet, ryssland, ukraina, bosnien, thailand, finland, indien, kina,
    rumänien, bulgarien, afrika, mellanöstern, asien, balkan, östeuropa, sydamerika, pakistan, libanon, kosovo, nigeria, vietnam, marocko`,
};
