import { compilePattern } from './compile-pattern.ts';
import type { WordingLanguage } from './contract.ts';
import { ofTheWork } from './of-the-work.ts';

/** How sentences of one language are read: whom they speak of, and whether they tell of the work. */
export type Reading = {
  readonly language: WordingLanguage;
  /** The words found speak of the one who reads. */
  readonly ofTheReader: RegExp;
  /** The sentence speaks of the work or of those it is done for. */
  readonly ofTheWork: RegExp;
  /** The sentence retells what the reader told or showed of their work. */
  readonly retells: RegExp;
};

const told = {
  sv: '(du|ni) ({fill} ){0,2}(beskrev|beskriver|redogjorde för|förklarade|förklarar|berättade om|berättade|visade|visar|resonerade kring|resonerade om|tog upp|gav exempel på|gav ett exempel på|gav ett tydligt exempel på|gav ett konkret exempel på|kunde beskriva|kunde redogöra för|kunde förklara|nämnde|har god kunskap om|har kunskap om|har erfarenhet av|kan|kände till|vet|lyfte) ({fill} ){0,2}(hur|reglerna|rutinerna|rutiner|regler|lagen|vilka|vilken|varför|när du|vad som gäller|skillnaden|en situation|ett fall|föräldraledighetslagen|metoder|[a-zåäö]+lagen)',
  en: '(you|your \\w+) ({fill} ){0,2}(described|describe|explained|explain|told us|showed|show|walked us through|talked us through|set out|outlined|gave (an|a clear|a good|a concrete|one|two)? ?examples? of|reasoned about|raised|mentioned|know|knew|understand|understood|have good knowledge of|covered|presented) ({fill} ){0,2}(how|the rules?|the routines?|rules|routines|which|why|what (applies|the|you do)|the difference|a situation|a case|the law|the act|the policy|methods|when you|where you)',
};

/** What somebody did at the work sample, or wants told: a sentence of it speaks of the work. */
const did = {
  sv: '(du|ni) ({fill} ){0,2}(skrev|ritade|räknade|redovisade|registrerade|dokumenterade|mätte|tvättade|lastade|plockade|sorterade|testade|kontrollerade|frågade|bokade|föreslog|byggde|rättade|sammanfattade|hälsade|noterade|upptäckte|loggade|packade|körde|backade|torkade|skar|kokade|vägde|ställde|vände|fyllde i|lämnade in|översatte|jämförde|prioriterade|delade upp|avslutade|inledde|öppnade|stängde|felsökte|redogjorde|läste upp|antecknade|summerade|angav|ansvarade för|lyssnade|gick igenom|läste av|förberedde|ringde upp|dukade|städade|serverade|monterade|svetsade|borrade)|hade (gärna )?velat (se|höra|veta)|(i|under) (rollspelet|gruppövningen|provlektionen|arbetsprovet|kodgranskningen) (du|lät|bad|tog|gjorde|visade|lyfte)',
  en: '(you|and) ({fill} ){0,2}(wrote|drew|counted|registered|documented|measured|washed|lifted|loaded|picked up|sorted|tested|checked|asked|booked|suggested|built|corrected|summed up|summarised|greeted|noted|noticed|spotted|logged|packed|reversed|wiped|weighed|turned|filled in|handed in|translated|compared|prioritised|split|opened|closed|debugged|referred|planned|read out|listened|strapped|stacked|cooked|served|cleaned|welded|drilled|set up|put on|quoted|calculated|rehearsed|labelled|organised) (?!a job|here)|would (have |ve )?(liked|wanted) to (hear|see|know)|we d have liked to (hear|see) how|in the (role play|work sample|trial lesson|code review) you',
};

const readings = new Map<WordingLanguage, Reading>();

/** How sentences of a language are read, made once. */
export function readingOf(language: WordingLanguage): Reading {
  const known = readings.get(language);
  if (known) return known;
  const reading: Reading = {
    language,
    ofTheReader: compilePattern(['{you}|{your}'], language),
    ofTheWork: compilePattern(ofTheWork[language], language),
    retells: compilePattern([told[language], did[language]], language),
  };
  readings.set(language, reading);
  return reading;
}
