export type Possessive = 'din' | 'ditt' | 'dina';

const neuter =
  /(?:arbete|sätt|svar|exempel|resonemang|team|ansvar|beslut|förslag|språk|mål|syfte|ledarskap|val|intresse|jobb|schema|upplägg|tempo|lugn|fokus|minne|omdöme|sammanhang|projekt|case|brev|cv|steg|råd|behov|uppdrag|perspektiv|initiativ|namn|liv|hem|barn|samtal|test|system|program|verktyg|material|underlag|körkort|pass|skift|besked|yrke|ämne|område|möte|engagemang|ordförråd|utlåtande|kunnande|alternativ|argument|agerande|beteende|ord|bidrag|tonfall|tal|papper|nummer|lager|mönster|stöd|manus|ordval|ställe|krav|betyg|prov|scenario|uttryck|budskap)$/u;
const common =
  /(?:chef|roll|tid|plan|erfarenhet|tanke|idé|ansökan|fråga|uppgift|grupp|kod|vikt|bild|väg|plats|patient|kund|elev|klass|mentor|handledare|arbetsgivare|tjänst|bakgrund|avdelning|del|dag|insats|process|metod|kunskap|egenskap|lista|förmåga|teknik|analys|rapport|syn|text|lektion|känsla|tur|röst|blick|närvaro|vilja|hand|dator|telefon|bil|signal|slutsats|attityd|reaktion|kollega|historia|berättelse|rutin|strategi|modell|design|budget|kurs|examen|start|tråd|modul|funktion|version|kalender|logg|tavla|instruktion|lösning|mamma|pappa|familj|personal|vana|sida|ton|styrka|mening|enhet|vardag|demo|kalkyl)$/u;
const commonEnding = /(?:ing|het|tion|sion|else|nad|are|ist|ik|dom|tet|ans|ens|när)$/u;
const neuterEnding = /(?:ande|ende|eri|um|iv|ment|em|skap)$/u;
const pluralEnding = /(?:or|ar|er|en|frågor|idéer|uppgifter)$/u;
const noPlural =
  /(?:semester|syster|center|fönster|kalender|nummer|papper|lager|mönster|silver|dotter|vatten|tecken|vapen|syften|ställen)$/u;

/** The form of "din" that goes before these words, by the gender and number of their noun; undefined where the noun is not known. */
export function possessiveOf(words: readonly string[]): Possessive | undefined {
  const [first, second, ...others] = words.map((word) => word.toLowerCase());
  if (first === undefined) return undefined;
  if (first === 'egen' || first === 'egna' || first === 'eget')
    return first === 'egen' ? 'din' : first === 'eget' ? 'ditt' : 'dina';
  const found = ofNoun(first);
  if (found !== undefined) return found === 'ditt' ? byPredicate([second, ...others]) : found;
  return /[ae]$/u.test(first) && second !== undefined ? ofNoun(second) : undefined;
}

function ofNoun(noun: string): Possessive | undefined {
  if (neuter.test(noun)) return 'ditt';
  if (common.test(noun) || commonEnding.test(noun)) return 'din';
  if (neuterEnding.test(noun)) return 'ditt';
  return pluralEnding.test(noun) && !noPlural.test(noun) ? 'dina' : undefined;
}

// "Hennes svar var tydliga": a noun that is alike in singular and plural shows its number in what is said of it.
function byPredicate([verb, said]: readonly (string | undefined)[]): Possessive {
  const isPlural = (verb === 'var' || verb === 'blev' || verb === 'är') && said !== undefined && said.endsWith('a');
  return isPlural ? 'dina' : 'ditt';
}
