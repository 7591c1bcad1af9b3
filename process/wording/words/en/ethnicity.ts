import type { RuleWords } from '../../contract.ts';

/** What the rule `ethnicity` looks for in English. */
export const ethnicity: RuleWords = {
  lists: {
    originMarks: `
      accent, origin, origins, ethnicity, skin, skin colour, race, nationality, citizenship, country, homeland, home country,
      mother tongue, native language, surname, last name, heritage, roots, immigrant background, foreign, visa, work permit,
      residence permit, culture, home culture, people's, kind, dialect, english is not, broken english, colour, tribe, country of birth,
      afro, braids, dreadlocks`,
    nativeSpeech: `
      native speaker#, native level, mother tongue, first language, native english, native swedish, broken english, heavy accent,
      thick accent, strong accent, slight accent, foreign accent, an accent, foreign sounding, immigrant#, immigrant background,
      foreigner#, foreign born, foreign background, refugee background, asylum seeker#, non native, ethnic, ethnicity, ethnic minority,
      dark skin, dark skinned, black skin, coloured, fair skinned, white, brown skinned, person of colour, skin colour, gypsy, gypsies,
      traveller#, travelling community, cultural background, different culture, another culture, foreign culture, culture clash,
      clash of cultures, cultural differences, cultural clash, cultural gap, diversity hire, diversity box, diversity quota, tick that box,
      bit of diversity, bit of colour, exotic, where you come from, back where you, your part of the world, that part of the world,
      your corner of, go back home, your own people, your lot, our kind of people, one of us, home grown, homegrown, nordic looking,
      local background, local lad, local girl, local person, local face, swedish sounding, english sounding, british sounding,
      western name`,
    ownKind: `
      your countrymen, your compatriots, your own kind, people like you, someone like you, folk like you, your sort, your kind,
      your people, your ways, your culture, your customs, over there, down there, where you are from`,
    originAdjectives: `
      (somali|syrian|arab|iranian|iraqi|afghan|kurdish|roma|black|asian|african|indian|pakistani|turkish|polish|russian|chinese|bosnian|albanian|eritrean|ethiopian|thai|latino|baltic|romanian|bulgarian|nigerian|jamaican|caribbean|gypsy|traveller|muslim|jewish|brown|foreign|immigrant|white|ethnic|indigenous|mexican|filipino|bangladeshi|vietnamese|east european|eastern european|middle eastern)(s)?`,
    originPersons: `
      driver(s)?, manager(s)?, teacher(s)?, nurse(s)?, worker(s)?, staff, people, person, women, men, woman, man, colleague(s)?,
      candidate(s)?, applicant(s)?, name, names, accent, background, origin, roots, look(s)?, face, faces, community, temperament, culture,
      boss, leader, hire, and you, employee, developer, cook, in this, girl, boy, guy(s)?, lad, families, minority, ones, cleaner(s)?,
      here, passport`,
    farCities: `
      damascus, baghdad, tehran, kabul, mogadishu, aleppo, cairo, lagos, manila, bucharest, belgrade, sarajevo, istanbul, ankara, warsaw,
      delhi, karachi, dhaka, asmara, nairobi, islamabad, beirut, amman, tunis, algiers, accra, harare`,
    originReasons: `
      accent, dialect, ethnicity, ethnic background, origin(s)?, heritage, race, skin, skin colour, skin color, colour, nationality,
      citizenship, country of birth, home country, homeland, native country, mother tongue, native language, first language, surname,
      last name, family name, first name, name (is|sounds|may|might|would|was|could|made|makes|suggests), culture, cultural background,
      background as a(n)? (immigrant|refugee|foreigner), immigration status, visa status, roots, hair texture, afro, dreadlocks, tribe,
      ancestry, english (is|was) too (foreign|accented), pronunciation`,
    originPeoples: `
      (nigerian|somali|syrian|iraqi|iranian|afghan|pole|romanian|bulgarian|arab|kurd|turk|indian|pakistani|bangladeshi|african|asian|chinese|jamaican|eritrean|ukrainian|russian|filipino|mexican|albanian|ghanaian|egyptian|moroccan)s`,
  },
  says: `
    your ~3 {originMarks} & -{told} & -{work}
    your ~1 (name|first name|surname|last name|full name) ~4 ({trouble}|mouthful|pronounce|sounds|sounded|made us|suggests|suggested|foreign|exotic|unusual|difficult)
    (pronounce|spell|say) ~3 (name|surname)
    (name|names|surname) ~5 (mouthful|pronounce|made us think|foreign|exotic|unpronounceable|easier|english|western|shorter|scare|suggest*|hints|tongue twister)
    (call yourself|change your name|shorten your|anglicise|go by|easier name) & {you}
    not ~2 (from here|from round here|from around here|one of us|a local|local|from these parts|properly english|really english|british enough|born here|grown up here|native)
    (born|raised|bred|grew up|grown up|brought up|rooted|roots) ~3 (here|in this country|local|locally|in the village|round here|abroad|in the area|overseas|and bred|in the uk|in sweden) & -{client}
    {nativeSpeech} & -{client} & -{work} & -(white paper|white space)
    hear ~4 (not from|where you come|you are not|foreign|accent)
    where ~3 (come from|are you from|originally from|really from) & {you}
    {you} ~4 {origin} & -{told} & -{work}
    (as|an|being) ~1 {origin} & ({you}|{trouble}|applicant|somebody|someone|person) & -{client} & -{work}
    {origin} ~4 ({trouble}|tend|are so|are often|name#|background|origin|temperament|mentality|roots|accent|descent|heritage|looking|colleague#|candidate#|applicant#|community|customers here) & -{client} & -{work}
    {origin} (people|men|women|workers|drivers|candidates) ~3 (are|tend|never|always|do not|have|like|cannot|usually)
    english ~3 (not your|not your first|not perfect|shows a bit|too accented|lets you down)
    (background) (like yours|such as yours)
    (someone|person|people|somebody|candidate#) ~1 (with|of) your (background|kind of background|sort of background|origin|culture|history)
    (tottenham|brixton|peckham|moss side|toxteth|rinkeby|rosengard|the estate|council estate|that estate|rough area|rough part|inner city|the suburbs|deprived) & ({you}|{your}|{trouble}) & -{work}
    (work permit*|visa|residence permit) & (assumed|guess*|think of|worry|hassle|side|name|wonder*|paperwork)
    school ~4 (do not usually|never|not hire|not recruit|wrong sort|same sort)
    (a name|names) ~1 like (that|yours)
    (name) ~2 (expect|get|questions|raise eyebrows|customers|door*)
    {ownKind} & -{told} & -{client} & -(looking for someone|want someone)
    (had|have had|hired|tried|employed|last|previous) ~3 {origin} ~4 (before|once|end well|hire|in the past|worker|colleague|employee|did not) & -{told} & -{client}
    (grew up|growing up|raised|brought up) ~2 (here|locally|round here|in the area|in the village|nearby|in town|in these parts)
    nordic (face|look|looks|type|appearance|profile|style)
    (our|guests|customers|readers|members|clients|callers) ~3 (want|prefer|are used|recognise|expect) ~6 (someone|somebody|who looks|who sounds|like them|without an accent|fair|local|british|english|swedish) & -{told}
    (international|exotic|multicultural|cosmopolitan) & (you|your) & (happier|suited|fit in|better|elsewhere|somewhere) & -{told}
    (address|postcode|part of town|that area|neighbourhood) ~6 (eyebrows|insur*|concern*|question*|problem*)
    (react|reacts|reacted|stare|stares|used to|unused) ~4 (dark|skin|colour|foreign|accent*|headscarf|turban)
    (travellers|gypsies|roma|romani|somalis|poles|arabs) & (experience|experiences|trouble|frank|honest) & -{client} & -{work}
    (name|names|surname) ~4 (made|makes|is|was|sound(s)?|sounded|put|might|would|could|confused|gave|hard|difficult|easier|tell(s)?|suggest*)
    {originAdjectives} ~1 {originPersons}
    {farCities}
    somebody (black|asian|white|foreign|brown)
    (tick(s|ed)?) (that|the|a) box
    (your) (people|kind|lot|country|homeland|heritage|roots|ethnic*|culture|skin|race|nationality|origin(s)?|mother tongue|dialect|brogue|twang|broken english)
    (you're|you are|being|as a|that you're) (a)? (sami|roma|jewish|arab|kurdish|african|asian|black|polish|russian|somali|finnish|irish|indian|turkish)
    braids
    our humour
    the way we do fika
    being (jewish|muslim|polish|african|asian|indian|black|arab|roma)
    where (are|do) you ~3 (really|originally|actually)? (come)? from
    (scandinavian|nordic|swedish|foreign|exotic|european|western|british|dark|asian|african|ethnic|local) (appearance|look(s)?|background|heritage|descent|ancestry|upbringing|features|complexion)
    (english|swedish|french|german|language|grammar) (is|was|are|sounds|skills are)? ~3 (good|excellent|great|fine|impressive|fluent|remarkable|decent) (for|considering|despite) (someone|somebody|a|an|being|your|you|where)
    your ~2 {originReasons}
    (native|mother tongue|first language|non native) (english|swedish|french|german)? (speaker(s)?|speaking|level|fluency|proficiency|tongue)
    english (is|was) not your (first|native|mother)
    (isn't|is not|not) your (first|native|mother) (language|tongue)
    mother tongue
    born and (raised|bred)
    where (you are|you re|you come|you) (really|originally|actually)? from
    (british|swedish|english|western|european) (workplace(s)?|working life|work culture|ways of working|norms)
    (given|despite|considering|with|because of|in view of) your background
    culture clash
    caste
    passport
    (name|surname) (is |was |sounds |may be |might be |would be |could be |looks |seems) ~3 ((hard|difficult|tricky|foreign|unusual|exotic|strange|confus|unpronounceable|odd|ethnic|complicated|off-putting)*)
    {rather} ~4 (native|swede|brit|briton|swedish national|british national|european|westerner|english person|swedish person|local person|citizen(s)?|swedish born|british born|white)
    (for|as) (a(n)?) (immigrant|foreigner|african|asian|arab|indian|pole|muslim|refugee|non native|outsider|american|russian|chinese person|nigerian)`,
  hints: `
    {rather} ~5 (british|english|swedish|swede#|native|european|westerner#|nordic|white|local|locals|locally born|from round here)
    {originPeoples}
    (ethnicity|skin colo(u)?r|ancestry|country of origin|work permit|residence permit)
    {origin} & {you}
    (english|swedish|french|german) ~4 (came|arrived) ~4 (later|late)`,
  not: `
    (black|white) (coffee|tea|board|box|friday|belt|spot|ice)
    french press
    my name is`,
};
