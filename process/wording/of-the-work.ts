import type { WordingLanguage } from './contract.ts';

/** Words by which a sentence speaks of the work, of those it is done for, or of treating everybody alike: there, a hint means nothing. */
export const ofTheWork: Readonly<Record<WordingLanguage, readonly string[]>> = {
  sv: [
    '*(patient|brukar|klient|kund|elev|student|deltagar|besökar|gäst|resenär|målgrupp|boende|anhörig|förälder|föräldrar|barngrupp|hyresgäst|användar|lärling|läsar|lyssnar|medlemm?)(e|en|er|erna|ar|arna|are|arnas|ers|s|na|a|ens|ernas|grupp|grupper|kontakt|kontakter|möte|möten|samtal|perspektiv|säkerhet|arbete|arbetet)?',
    '*(omsorg|vård|sjukvård|hälsovård|rehab|rehabilitering|omvårdnad|mottagning|avdelning|klinik|terapi|psykiatri|medicin)#',
    '(erfarenhet|erfarenheter|arbete|arbetet|kunskap|kunskaper|kompetens|utbildning|kurs|kursen|examen|forskning|handledning|stöd|insats|insatser|rutiner|rutinerna|metod|metoder|bemötande|bemötandet|information|undervisning|undervisningen|behandling|behandlingen|planering|planeringen|tjänster|verksamhet|verksamheten|projekt|projektet) (av|om|för|till|med|kring|i|inom|hos|bland)',
    '(arbetat|arbetar|arbetade|jobbat|jobbar|jobbade|arbeta|jobba|mött|möter|bemöter|bemötte|bemöta|stöttade|stöttat|stödjer|undervisat|undervisar|undervisade|vårdat|vårdar|vårdade|hjälpt|hjälpte|utbildat|utbildade|informerar|informerade|ledde|lett|leder) (med|för|inom|hos|i|mot|en|ett|barn|unga|äldre|personer|människor|ungdomar|familjer|kvinnor|män)',
    '(kommunen|regionen|myndigheten|försäkringskassan|skolan|förskolan|organisationen)s? (arbete|uppdrag|verksamhet)',
    '(förslag|rutin|plan|strategi|statistik|uppföljning|kampanj|förebygg|policy|kommun|region|minska|sänka|avtal|löneadministration|schemaläggning)*',
    '(ordination|läkemedel|dos|journal|rapport)*|lektion*|ingår i (tjänsten|rollen|arbetet)|pubertet*|protokoll|utställning|historia|arbetskläder|uniform*|system*|affärssystem*|myndigheten|pensionsmyndigheten|mottagning*',
    'oavsett|oberoende av|lika rättigheter|lika villkor|likabehandling*|jämställdhet*|mångfald*|diskrimineringslag*|tillgänglighet*',
    '(lag|lagen|lagar|lagstiftning|lagstiftningen|policy|riktlinjer|direktiv) (om|kring|för)',
    'byggnad*|fastighet*|fordon*|utrustning*|maskin*|system|systemet|systemen|kodbas*|databas*|produkt*',
  ],
  en: [
    "(patient|client|customer|student|pupil|resident|visitor|guest|service user|user|learner|participant|tenant|family member|relative|carer|traveller|reader|member)s?('s?)?",
    '(care|ward|clinic|department|unit|rehab|rehabilitation|therapy|nursing|nursery|psychiatry|medicine|service|services|programme|program|campaign|curriculum|classroom|lesson)',
    '(experience|work|working|knowledge|skills?|training|course|degree|research|support|routines?|methods?|information|teaching|treatment|planning|projects?|policies|policy|legislation|law|guidelines) (of|on|in|with|for|about|among|to|supporting|helping)',
    '(worked|works|work|working|met|meet|supported|support|supporting|taught|teach|teaching|cared|caring|care|helped|helping|help|trained|informed|led|leading) (with|for|in|among|a|an|children|young|older|elderly|people|disabled|families|women|men|teenagers)',
    '(proposal|routine|plan|strategy|statistics|figures|follow-up|campaign|council|reduce|reducing|prevent|preventing|payroll|rota planning|workforce data)s?',
    'chart|dose|doses|prescription|handover|countersign*|lessons?|part of the (role|job|post)|processing|uniform|studies|contract (covers|is|ends)|festivals|platform|policy|procedures?|history|demonstration|visitor',
    'regardless of|irrespective of|equal opportunit*|equal treatment|equality|diversity|accessib*|inclusi*',
    'buildings?|propert(y|ies)|vehicles?|equipment|machines?|systems?|code ?bases?|databases?|products?',
  ],
};
