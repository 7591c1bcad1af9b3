// Words for people, by the beginning of their last part; what is no more than alike is in `others`.
const people =
  /(?:patient|kolleg|kund|elev|barn|förälder|föräldr|anhörig|närstående|brukar|chef|handledar|medarbetar|läkar|lärar|skötersk|deltagar|person|mannen|kvinn|pojk|flick|vikari|rektor|boende|medlem|gäst|grannen|syster|systr|broder|bröder|mamma|pappa|dotter|sonen|vårdnadshavar|motpart|intervjuar|kandidat|sökande|kill|tjej|ungdom|student|klass|grupp|team|arbetslag|användar|beställar|ordförand|ledamot|ledamöt|ägar|styrelse|figurant|testledar|kamrat|vännen|leverantör|köpar|säljar|doktor|expert|utvecklar|arkitekt)\p{L}{0,5}$/u;
const others = /^kunde$|^gruppera|^elever[ai]|relevan|sekund|personlig|klassisk|gruppera|ingenjörs|sökandet|ingenting/u;
const several = new Set(['alla', 'andra', 'flera', 'många', 'dem', 'samtliga', 'båda']);
const plural = /(?:er|erna|or|orna|ar|arna|grupp\p{L}*|klass\p{L}*|team\p{L}*|arbetslag\p{L}*|styrelse\p{L}*)$/u;
const single = /(?:syster|dotter|broder|doktor|leverantör|rektor)$/u;

/** Whom a word names: one person, for whom "hon" could stand too, or several, who may do something to themselves. */
export function personIn(word: string): 'one' | 'several' | undefined {
  const lower = word.toLowerCase();
  if (several.has(lower)) return 'several';
  if (!people.test(lower) || others.test(lower)) return undefined;
  return plural.test(lower) && !single.test(lower) ? 'several' : 'one';
}
