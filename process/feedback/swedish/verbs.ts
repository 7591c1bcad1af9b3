const strong = new Map(
  `ber:bad är:var har:hade kan:kunde vill:ville ska:skulle skall:skulle vet:visste gör:gjorde ger:gav tar:tog drar:drog ser:såg går:gick får:fick står:stod
  säger:sa kommer:kom blir:blev låter:lät håller:höll skriver:skrev driver:drev bryter:bröt bjuder:bjöd ligger:låg sitter:satt lägger:lade sätter:satte
  ställer:ställde väljer:valde leder:ledde möter:mötte följer:följde tänker:tänkte tycker:tyckte känner:kände läser:läste löser:löste hjälper:hjälpte söker:sökte
  använder:använde behöver:behövde finner:fann förstår:förstod bär:bar skapar:skapade nämner:nämnde lyfter:lyfte räknar:räknade hör:hörde lär:lärde gör:gjorde
  bygger:byggde fyller:fyllde glömmer:glömde hinner:hann kräver:krävde köper:köpte lever:levde märker:märkte når:nådde rör:rörde styr:styrde stänger:stängde
  stöder:stödde stödjer:stödde svarar:svarade säljer:sålde tror:trodde visar:visade vänder:vände växer:växte äger:ägde ökar:ökade faller:föll far:for griper:grep
  lider:led rider:red skär:skar sjunger:sjöng slår:slog sprider:spred springer:sprang stiger:steg stryker:strök tiger:teg viker:vek vinner:vann bidrar:bidrog
  begär:begärde trycker:tryckte knyter:knöt byter:bytte fattar:fattade böjer:böjde väger:vägde ringer:ringde länkar:länkade syns:syntes finns:fanns märks:märktes
  vågar:vågade hänger:hängde bestämmer:bestämde delar:delade prövar:prövade bekräftar:bekräftade avser:avsåg skiljer:skilde rensar:rensade missar:missade
  klipper:klippte kör:körde lyder:lydde ryms:rymdes tackar:tackade täcker:täckte tystnar:tystnade väcker:väckte inser:insåg anser:ansåg tål:tålde upplever:upplevde
  kopplar:kopplade byggs:byggdes leker:lekte söks:söktes gäller:gällde hamnar:hamnade stannar:stannade brister:brast flyter:flöt gläder:gladde ritar:ritade`
    .split(/\s+/u)
    .map((pair) => pair.split(':') as [string, string]),
);
const pasts = new Set([
  ...strong.values(),
  'sade',
  'la',
  'stack',
  'bröt',
  'skrek',
  'log',
  'skrattade',
  'sken',
  'kröp',
  'undvek',
  'unnade',
  'vred',
  'sög',
]);
const prefixes =
  /^(be|del|före|för|åter|upp|ut|in|av|an|över|till|under|om|ned|med|på|vidare|fram|miss|sam|bi|fast|bort|ige|ifråga|iakt)(?=\p{L}{2,})/u;
const pastEnding = /(?:ade|dde|tte|[lmnrvgj]de|[kpsxf]te|[^aeiouyåäö]nde|ades|ddes|ttes|[lmnrv]des|[kps]tes)$/u;
const noVerb =
  /(?:ande|ende|ärende|område|värde|boende|syfte|löfte|skifte|bästa|inte|ofta|både|bäste|förste|siste|störste|yngste|äldste|minste|främste|sämste|tredje|fjärde|femte|sjätte|nionde|tionde|åttonde|hände|bråte|önskemål|höjde|bredde|längde|mängde)$/u;
// What ends in -ar may be a noun in the plural as well, so only these are taken for verbs.
const ofAr = new Set(
  `agerar analyserar anpassar ansvarar använder argumenterar arbetar avbokar avgränsar avslutar avstyr bedömer berättar bearbetar betonar bekräftar bemöter bjuder bygger börjar delar deltar diskuterar
  dokumenterar engagerar erkänner etablerar fokuserar formulerar fortsätter fragmenterar fokuserar frågar fångar fördelar förankrar förbereder föreslår förklarar föredrar förmedlar förtydligar
  genomför granskar hanterar hittar hämtar identifierar informerar ifrågasätter inleder involverar jobbar jämför klarar kommenterar kommunicerar kontrollerar koncentrerar konstaterar kollar
  lagar lokaliserar lyssnar lugnar lämnar lånar markerar missar motiverar märker namnger nämner noterar ordnar organiserar pausar pekar peppar planerar plockar presenterar pratar prioriterar
  prövar provar rapporterar reagerar reder redogör redovisar reflekterar repeterar resonerar ringar ritar rensar rättar räknar saknar samarbetar samlar sammanfattar samordnar satsar sorterar
  stannar startar strukturerar städar stämmer summerar svarar säkrar talar tar testar tillfrågar tolkar tvekar undersöker undrar uppdaterar uppmuntrar utgår utmanar utvecklar utvärderar vaktar
  visar väntar vågar välkomnar värderar återkopplar återkommer åtgärdar öppnar övar skapar skickar skissar skriver slutar sparar spontant stoppar stöttar`.split(
    /\s+/u,
  ),
);
const adjectives =
  /^(?:strukturerade|motiverade|avancerade|detaljerade|nyanserade|begränsade|varierade|genomarbetade|välformulerade|relaterade|utvecklade|blandade|utförliga)$/u;

/** Whether the word is a finite verb in the past tense: "gav", "berättade", "beskrev". */
export function isPast(word: string): boolean {
  const lower = word.toLowerCase();
  if (pasts.has(lower) || pasts.has(lower.replace(prefixes, ''))) return true;
  return pastEnding.test(lower) && !noVerb.test(lower) && !adjectives.test(lower);
}

/** The verb in the past tense; undefined where the word is no finite verb, or one that is not known well enough. */
export function toPast(word: string): string | undefined {
  const lower = word.toLowerCase();
  if (isPast(lower)) return lower;
  const known = strong.get(lower);
  if (known !== undefined) return known;
  const prefix = prefixes.exec(lower)?.[0] ?? '';
  const bare = prefix === '' ? undefined : strong.get(lower.slice(prefix.length));
  if (bare !== undefined) return prefix + bare;
  return lower.endsWith('ar') && ofAr.has(lower) ? `${lower.slice(0, -1)}de` : undefined;
}

/** Whether the word is a finite verb, past or present. */
export function isFinite(word: string): boolean {
  return toPast(word) !== undefined;
}
