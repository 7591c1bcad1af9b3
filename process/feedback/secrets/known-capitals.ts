const known = new Set(
  `excel word powerpoint outlook teams sharepoint windows linux android iphone google github gitlab jira confluence slack figma azure docker kubernetes terraform ansible jenkins java
  javascript typescript python kotlin swift rust ruby react angular vue node postgresql postgres mysql mongodb redis kafka spark hadoop tableau power bi qlik sap oracle salesforce hubspot
  visma fortnox agresso unit4 hogia cosmic takecare melior lifecare treserva procapita combine pascal journalia vklass skolplattformen unikum infomentor schoolsoft canvas moodle kahoot
  zoom scrum kanban lean agile sis news news2 sbar abcde hlr a-hlr gdpr lss sol nis lex maria ivo socialstyrelsen skolverket skolinspektionen arbetsmiljöverket migrationsverket
  försäkringskassan arbetsförmedlingen skatteverket sverige sweden stockholm göteborg gothenburg malmö uppsala lund linköping örebro västerås umeå norge norway danmark denmark finland
  london europa europe eu swedish english french german spanish arabic finnish norwegian danish monday tuesday wednesday thursday friday saturday sunday january february march april
  june july august september october november december christmas easter agda wms sql html css api rest graphql`.split(
    /\s+/u,
  ),
);
const shortOnes = new Set('IT HR AI UX UI QA PM VD CV ER KI BI C# OK TV PC'.split(' '));

/** Whether a word of capitals is the name of no person: a tool, a place, an authority, or letters that stand for a method. */
export function isKnownCapital(word: string): boolean {
  if (known.has(word.toLowerCase()) || shortOnes.has(word)) return true;
  return /^\p{Lu}[\p{Lu}\p{N}-]{2,7}(?:'?[sn])?$/u.test(word);
}
