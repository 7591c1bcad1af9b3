import type { WordingRule } from '../contract.ts';

/** Politics, union, money, habits, and what was found on social media. */
export const privateLife: WordingRule = {
  code: 'private-life',
  severity: 'blocks',
  reason: {
    sv: 'Politik, fack, ekonomi, vanor och det som står i sociala medier är privat och hör inte till kraven.',
    en: 'Politics, union, money, habits and what is on social media are private, and no requirement.',
  },
  say: {
    sv: 'Ta bort det. Är en kontroll ett krav för tjänsten (registerutdrag, säkerhetsprövning): skriv det kravet.',
    en: 'Take it out. If a check is required for the job (record, clearance), name that requirement.',
  },
  sv: {
    says: [
      '{your} ({adj} ){0,2}(politiska *|fackliga *|åsikter|politik|partitillhörighet|medlemskap i (facket|parti|ett parti|fackförbund)*|facket|fackmedlemskap|fackförening|ekonomi|skulder|betalningsanmärkning|betalningsanmärkningar|kreditvärdighet|konsumtion|rökning|snus|snusande|alkohol|alkoholvanor|drickande|drogtest|kriminella *|brottsregister|förflutna|fängelse*|instagram|facebook|tiktok|twitter|linkedin-?inlägg|sociala medier|inlägg|blogg|dejting*|fester|festande|fritid|fritidsintressen|hobby|hobbyer|intressen utanför|hund|husdjur|träning*|kosthållning|veganism|umgänge|umgängeskrets|vänner|sexliv|livsstil|levnadssätt|levnadsvanor|privatekonomi|politiska engagemang|partipolitiska *|bakgrundskontroll|lönekrav för|klassbakgrund|uppväxt|arv|hemförsäkring|värderingar|valsympati*)(?= (är|var|gör|gjorde|kan|visar|visade|visar att|skulle|och|på|i|oroar|oroade|rimmar|passar|avskräckte|stör|talar|talade|gav|ger|om|som|inte|vi|påverkar|väckte|hindrar|krockar)|[.,;:!?]|$)',
      '{link}(vegan|vegetarian|rökare|snusare|nykterist|festprisse|kommunist|socialdemokrat|moderat|sverigedemokrat|vänsterpartist|miljöpartist|fackligt aktiv|fackligt engagerad|politiskt aktiv|politisk aktiv|politiskt engagerad|skuldsatt|straffad|tidigare straffad|kriminell|festande|feminist|aktivist|överklass|arbetarklass|nykter)(?= |[.,;!?]|$)',
      '(såg|sett|läst|läste|hittade|hittat|kollade|kollat|googlade|googlat|tittat|tittade|stalkade|letade|snubblade) ({fill} |dig |upp |igenom |in |vi |att |din |dina |ditt |om ){0,5}(på|i|via)? ?({fill} |din |dina |ditt ){0,2}(facebook|instagram|tiktok|twitter|sociala medier|google|googlade|flashback|lexbase|linkedin-?bilder|nätet|inlägg|blogg)|googlade (dig|ditt)|googlat (dig|ditt)|(politisk%|partipolitisk%|facklig%) (åsikt#|åsikter|engagemang|uppdrag|aktivitet|hållning|uppfattning|tillhörighet|bakgrund|övertygelse)|facklig förtroende*|(rökare|röker|röka|snusar|dricker (alkohol|för|mycket|inte)|alkoholproblem|festar|droger|drogtest|missbruk|betalningsanmärkning#|kronofogden|brottsregist*|fängelse|straffad|dömd för|lexbase|kreditupplysning*)(?! (hos|patient|vård|brukar|klient))|på (din )?fritid(en)?|privat(a|t)? (beteende|leverne|problem|åsikter|inlägg|liv)',
    ],
    innocentSentence: [
      'kriminalvård*|missbruksvård*|patient*|klient*|brukar*|(tjänsten|rollen|arbetet) (kräver|förutsätter)|enligt lag|säkerhetsprövning*|registerutdrag*|fritidsledar*|fritidspedagog*|fritidshem*|skuldrådgiv*|tjänsten som|politiker|kronofogde(myndigheten)?s?|kampanj*|kundens|sociala medier för|kommunikatör*',
    ],
    innocent: [
      '{your} (fritid|värderingar) ',
      '{your} inlägg (på|i) (mötet|diskussionen|gruppen|gruppövningen)',
      '(arbetat|arbetar|arbete|jobbat|erfarenhet|kampanj|strategi) ~4 (sociala medier|facebook|instagram|tiktok|politik|missbruk)*',
    ],
  },
  en: {
    says: [
      "your ({adj} ){0,2}(political *|politics|party membership|union membership|union activities|union|membership of (a|the) (union|party)|views on|finances|financial situation|debts?|credit (rating|score|history|report)|smoking|drinking|alcohol *|drug test|criminal *|past convictions?|time in prison|instagram|facebook|tiktok|twitter|tweets|linkedin posts|social media|posts|blog|dating *|parties|partying|free time|spare time|hobby|hobbies|interests outside|dog|pets?|training habits|diet|veganism|social circle|friends|sex life|lifestyle|lifestyle choices|habits|class background|upbringing|inheritance|values|activism|private affairs|background check)(?= (is|are|was|were|may|might|could|would|show|shows|showed|and|on|in|do|does|did|don't|worried|worry|concern|concerned|put|raised|made|makes|gave|that|affect|not|clash|seem|suggest|we|prevent|stood)|[.,;:!?]|$)",
      '{link}(vegan|vegetarian|smoker|heavy drinker|teetotal|teetotaller|party animal|communist|socialist|conservative|labour supporter|tory|democrat|republican|trade unionist|active in the union|unionised|politically active|politically engaged|in debt|ex-?offender|criminal|convicted|feminist|activist|upper class|working class|left-?wing|right-?wing|middle class|posh)(?= |[.,;!?]|$)',
      "(saw|seen|read|found|looked|checked|googled|searched|came across|noticed|browsed|scrolled|stalked) ({fill} |at |you |up |that |we |through |your |on |for |some |of |posts |pictures |photos ){0,7}(facebook|instagram|tiktok|twitter|social media|google|online profile|linkedin photos|online posts|the internet|tweets|blog)|googled you|looked you up|(political|party|union) (views|opinions?|engagement|activity|activities|affiliation|background|convictions|activism|leanings|involvement|membership)|(smoker|smoke|smoking|drink too much|don't drink|do not drink|drinking problem|alcohol problem|party too|drug use|drug test|credit (check|rating|score)|(?<!the |no )criminal record|conviction|prison|county court|bankrupt|bankruptcy)(?! (patients|clients|cessation|service|reform|officer|detector|alarm))|(in|on) your (free|spare) time|private (behaviou?r|life|problems|views|posts)|trade union",
    ],
    innocentSentence: [
      'probation|prison (service|officer|nurse)|smoking cessation|patients?|clients?|service users?|(role|job|position|post) (requires|needs)|required by law|security clearance|dbs check|debt (advice|adviser|advisor)|credit (risk|analyst|control|team)|campaigns?|social media (manager|strategy|campaign|content|for|officer)|youth work|communications? (officer|role)|bankruptcy law|addiction services',
    ],
    innocent: [
      '(worked|working|work|experience|campaign|strategy|strategies) ~4 (social media|facebook|instagram|tiktok|politics)',
      'your posts? (in|to) the (meeting|discussion|group)|smoke test#?|smoke tests|smoke alarm#?|union (types?|square)',
    ],
  },
};
