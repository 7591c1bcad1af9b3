import { swedishCharacter } from './character-words.ts';

/** Swedish words that many rules need: whom one speaks to, how one says what somebody is, why, and whom one would rather have. */
export const swedishClasses: Readonly<Record<string, string>> = {
  ...swedishCharacter,
  name: 'anna|maria|karin|lars|anders|johan|erik|eva|sara|emma|lena|fredrik|peter|mikael|magnus|jonas|stefan|malin|jenny|linda|helena|annika|marie|kristina|camilla|ulrika|therese|elin|sofia|hanna|ida|johanna|josefin|kajsa|petra|gustav|oskar|viktor|niklas|mattias|martin|daniel|andreas|thomas|tomas|christer|göran|bengt|ulf|henrik|patrik|ali|ahmed|fatima|amir|leila|mohammed|omar|birgitta|gunilla|monica|susanne|carina|pia|åsa|ylva|david|simon|alexander|axel|björn|kalle|olle|lotta|cecilia|katarina|louise|frida|agnes|julia|alva|amanda|jakob|robert|roger|sven|nils|karl|carl|hassan|samira|yasmin|aisha',
  you: 'du|dig|ni',
  your: 'din|ditt|dina|er|ert|era',
  are: 'är|var|varit|blir|blev|blivit|vara|verkar|verkade|känns|kändes|tycks|tycktes|låter|lät|framstår|framstod|framstått|upplevs|upplevdes|uppfattas|uppfattades|upplever|upplevde|uppfattar|uppfattade|anses|ansågs|anser|ansåg|bedöms|bedömdes|bedömer|bedömde|betraktas|ser|såg|kom|kommer|tyckte|tycker|känner|kände|gav|ger|gett|visade|visar|agerade|agerar|uppträdde|uppträder|betedde|beter|svarade|svarar|talar|talade|pratar|pratade|uttryckte',
  link: '{you} ({fill} ){0,2}{are} ({fill} ){0,7}|{are} ({fill} ){0,4}{you} ({fill} ){0,6}',
  because:
    'på grund av|pga|med tanke på|med hänsyn till|med anledning av|till följd av|beroende på|beror på|berodde på|trots|trots att|givet|utifrån|av hänsyn till|i och med|oro för|oro kring|oro över|oroliga för|oroliga att|oroar oss för|bekymrade över|osäkra på|tveksamma till|tveksamhet kring|tvekar inför|tvekade inför|funderar på|undrar över|undrar om|reagerade på|reagerat på|frågande till|hinder|skäl|avgjorde|avgjordes av|fäste oss vid|spelade in|vägde in|eftersom|därför att|för att|då',
  rather:
    'vi söker|vi sökte|letar efter|letade efter|vill ha|ville ha|vill hellre ha|vi behöver|vi behövde|vi föredrar|vi föredrog|föredra|tänker oss|tänkte oss|hade tänkt oss|hade föredragit|hade hellre sett|hade önskat|ser hellre|såg hellre|ser gärna|såg gärna|sett|önskar|önskade|hoppades på|hoppats på|hellre|helst|bättre med|passar bättre|passar bäst|lämpar sig bättre|lämpar sig bäst|bäst med|gjord för|kräver|roll för|jobb för|tjänst för|arbete för|plats för|uppgift för|miljö för|lämpad för|lämpat för|lämpar sig för|passar för|passar|behöver|satsa på|valde|vi valt|gå vidare med|tagit in|anställa|anställer|rekrytera|sökt',
  person:
    'person|människa|typ|kille|tjej|man|kvinna|kandidat|kollega|medarbetare|individ|profil|förmåga|kraft|sökande|lärare|ledare|chef|säljare',
};
