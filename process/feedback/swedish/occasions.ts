const byPreposition: Readonly<Record<string, string>> = {
  i: `rollspel:rollspelet case:caset övning:övningen gruppövning:gruppövningen arbetsprov:arbetsprovet uppgift:uppgiften hemuppgift:hemuppgiften kodtest:kodtestet
    intervju:intervjun telefonintervju:telefonintervjun videointervju:videointervjun djupintervju:djupintervjun samtal:samtalet telefonsamtal:telefonsamtalet
    diskussion:diskussionen gruppdiskussion:gruppdiskussionen presentation:presentationen ansökan:ansökan brev:brevet cv:cv:t meritförteckning:meritförteckningen
    test:testet simulering:simuleringen grupparbete:grupparbetet fallbeskrivning:fallbeskrivningen kravdiskussion:kravdiskussionen inlämning:inlämningen`,
  under: `provlektion:provlektionen lektion:lektionen provpass:provpasset provdag:provdagen rundvandring:rundvandringen genomgång:genomgången
    kodgenomgång:kodgenomgången parprogrammering:parprogrammeringen praktik:praktiken möte:mötet körprov:körprovet bedömningsdag:bedömningsdagen dag:dagen
    överrapportering:överrapporteringen felsökning:felsökningen workshop:workshopen plockpass:plockpasset`,
  på: `fråga:frågan följdfråga:följdfrågan`,
};

const known = new Map(
  Object.entries(byPreposition).flatMap(([preposition, pairs]) =>
    pairs.split(/\s+/u).flatMap((pair): [string, string][] => {
      const [bare = '', ...definite] = pair.split(':');
      const whole = definite.join(':');
      return [
        [bare, `${preposition} ${whole}`],
        [whole, `${preposition} ${whole}`],
      ];
    }),
  ),
);

const longestFirst = [...known.keys()]
  .filter((noun) => noun.length > 3)
  .toSorted((one, other) => other.length - one.length);

/** The occasion that a noun names, as an adverbial: "rollspel" and "rollspelet" are "i rollspelet"; so are compounds. */
export function occasions(noun: string): string | undefined {
  const direct = known.get(noun);
  if (direct !== undefined) return direct;
  const last = longestFirst.find((one) => noun.endsWith(one));
  const [preposition = '', ...definite] = last === undefined ? [] : (known.get(last) ?? '').split(' ');
  return last === undefined ? undefined : `${preposition} ${noun.slice(0, -last.length)}${definite.join(' ')}`;
}
