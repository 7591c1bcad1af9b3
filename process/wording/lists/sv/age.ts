/** Swedish words of age. */
export const age: Readonly<Record<string, string>> = {
  tens: `
    tjugo, tjugoett, tjugotvå, tjugotre, tjugofyra, tjugofem, tjugosex, tjugosju, tjugoåtta, tjugonio, trettio, trettiofem, trettiotvå,
    trettioåtta, fyrtio, fyrtiofem, fyrtiotvå, fyrtioåtta, fyrtiosju, femtio, femtiofem, femtiotvå, femtioåtta, femtiosju, femtionio,
    sextio, sextiotvå, sextiofem, sextiotre, sextioett, sjuttio, trettioplus, fyrtioplus, femtioplus, sextioplus, arton, nitton,
    femtiofyra, femtiosex, femtiotre`,
  unit: `
    minut*, timm*, kilo*, kg, procent, gånger, dagar, veckor, meter, mil, km, kronor, kr, poäng, rätt, av, sidor, elever, barn, patienter,
    kunder, personer, medarbetare, sekunder, plats, platser, rader, frågor, år av, års erfarenhet, månader, sökande, st, anställda, ord`,
};
