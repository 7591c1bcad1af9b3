import type { RuleWords } from '../../contract.ts';

/** What the rule `character` looks for in English. */
export const character: RuleWords = {
  lists: {
    characterFigures: `
      fighter, martyr, warrior, winner, loser, gives up easily, give up easily, crack under, crumble, sulk, sulked, fly off the handle,
      lose your temper, lost your temper, shut down, withdraw into, take things to heart, take things personally, bristle, bristled,
      take offence, blow hot and cold, talk over people, like the sound of your`,
    characterReproaches: `
      far too seriously, too seriously, would suit you, run all over, walk over, take yourself, nerves for, nerves of, stand up for,
      assert yourself, make yourself heard, come across more, speak up more, thick skin, thicker skin, drains the, drain the, suck the air,
      sucks the, brings the mood, bring the mood, kill the mood, dampen, take over the room, own voice, sound of your own,
      in love with your, talk about yourself`,
    characterForces: `
      drive, energy, humility, confidence, self confidence, gravitas, attitude, fire, warmth, courage, enthusiasm, charisma, authority,
      joy, ego, pep, spark, grit, guts, personality, presence, oomph, passion, tact, patience, backbone, maturity`,
    characterNicknames: `
      plodder, wallflower, snob, follower, loner, lone wolf, know it all, show off, control freak, drama queen, diva, pushover, doormat,
      slacker, perfectionist, worrier, dreamer, daydreamer, cold fish, go-getter, self starter, leader type, leader material,
      natural leader, born leader, people person, team player, people pleaser, yes man, coward, bully, whinger, moaner, complainer,
      pessimist, cynic, narcissist, egotist, hothead, maverick, rebel, chatterbox, bore, charmer, liar, fraud, phoney, fake,
      ray of sunshine, sunshine, nerd, geek, bookworm, mouse, sheep, wimp, softie, softy, lightweight, bluffer, blagger, loose cannon,
      live wire, shrinking violet, closed book, mystery, enigma, pedant, nitpicker, fusspot, jobsworth, timewaster, pain, nuisance,
      handful, prima donna, fighter, grafter, winner, loser, quitter, natural, type, personality, character, soul, human being, introvert,
      extrovert, thinker, doer, talker, number two, lemon, killjoy, wet blanket, party pooper, grump, misery, clown, smart ?alec,
      big ?head, sweet person, weirdo, oddball, misfit, salesperson at heart`,
    characterSlurs: `
      plodder, wallflower, snob, lone wolf, know it all, show off, control freak, drama queen, diva, pushover, doormat, slacker, cold fish,
      go getter(s)?, people pleaser, yes man, whinger, moaner, narcissist, hothead, chatterbox, shrinking violet, loose cannon, live wire,
      closed book, prima donna, killjoy, wet blanket, grump, big ?head, oddball, misfit, self starter, dishwater, sourpuss, scatterbrain,
      jobsworth, stick in the mud, shirker, time ?waster, tactless, gormless, dithering, ditherer, wishy-washy, snooty, standoffish,
      frosty, prickly, brash, surly, whiny, mopey, dour, morose, gloomy, touchy, tetchy, stroppy, ratty, huffy, cagey, shifty, smarmy, sly,
      two-faced, shallow, hollow, lifeless, limp, drippy, soppy, weedy, mousy, meek, mealy-mouthed, long-winded person, self obsessed,
      self satisfied, attention seeking, hot headed, big headed, thin skinned, half hearted person, charisma, gravitas, backbone, spine,
      oomph, pizzazz, fire in (your|the), twinkle, spark, grit, get-up-and-go, killer instinct, thick skin, emotional intelligence,
      self awareness, self esteem, self belief, work ethic, people skills, social skills, common sense, sense of humour, personality`,
    characterVirtues: `
      integrity, honesty, character, sincerity, commitment, motivation, loyalty, maturity, temperament, attitude, reliability, personality,
      judgment, judgement, motives, stability, ambition, drive, resilience, stamina, are, have, really, could, can, would`,
    characterMissing: `
      fire, spark, drive, hunger, grit, passion, charisma, gravitas, backbone, spine, warmth, empathy, self awareness, confidence,
      self confidence, self esteem, patience, humility, honesty, integrity, people skills, social skills, maturity, work ethic, ambition,
      energy, personality, manners, common sense, edge, oomph, bite, presence, humour, enthusiasm, curiosity, thick skin, tact, charm,
      leadership qualities, killer instinct, steel, commitment, motivation, interest, initiative`,
    characterWanted: `
      hungry, driven, engaged, motivated, social, sharp, mature, independent, flexible, resilient, analytical, creative, structured,
      thorough, proactive, humble, energetic, enthusiastic, outgoing, assertive, tough, smart, bright, charismatic, passionate, ambitious,
      results driven, salesy, positive`,
    characterFlaws: `
      arrogance, laziness, naivety, insecurity, shyness, nervousness, attitude, personality, personality type, character, temperament,
      temper, charisma, mood, ego, self image, self esteem, self confidence, immaturity, maturity, mentality, disposition,
      personal qualities, stubbornness, pride, sensitivity, nature, demeano(u)?r, aura, vibe, vibes, energy level, work ethic, drive,
      lack of (drive|energy|enthusiasm|humility|self awareness|empathy|passion|maturity|motivation|interest|gravitas|ambition|humo(u)?r|curiosity|confidence|initiative|backbone|social skills|charisma|personality|presence|commitment),
      presence, introversion, negativity, coldness, emotional *, vanity, selfishness, insincerity, dishonesty, passivity, aloofness,
      social skills, people skills, meekness, timidity, bluntness, smugness, neediness, drive and ambition, interpersonal style`,
    characterLacking: `
      lack, lacks, lacked, lacking, no, not enough, without, little, absence of, insufficient, low, poor, missing, didn't show,
      did not show, don't have, do not have, didn't have, did not have, never had, didn't display, bad, wrong, short of, short on, any,
      need more, needed more, more`,
    characterAssets: `
      drive, passion, humility, self confidence, self esteem, self awareness, charisma, spark, gravitas, presence, social skills,
      social graces, people skills, maturity, backbone, spine, empathy, personality, attitude, hunger, ambition, enthusiasm, energy,
      authority, grit, courage, integrity, work ethic, sense of humo(u)?r, common sense, manners, motivation, curiosity,
      leadership material, intelligence, talent, emotional (maturity|intelligence|stability), instinct, fire, guts, heart,
      mental toughness, toughness, discipline, self discipline, resilience, polish, warmth, killer instinct, assertiveness,
      executive presence, confidence, x factor, wow factor, oomph`,
    characterTypes: `
      team player, leader type, loner, lone wolf, know it all, diva, loser, bore, slacker, drama queen, moaner, whiner, clown, follower,
      chatterbox, grey mouse, pushover, perfectionist, control freak, yes man, people pleaser, individualist, dreamer, bully, doer, type,
      kind of person, social person, person, people person, doormat, snowflake, prima donna, show off, lightweight, wallflower,
      natural leader, leader, salesperson, go getter, self starter, underachiever, free spirit, handful, oddball, weirdo, liar, misfit,
      quitter, rebel`,
    characterAdjectives: `
      nice, soft, harsh, tough, quiet, shy, cautious, pushy, chatty, talkative, eager, stiff, sensitive, assertive, dominant, ambitious,
      enthusiastic, emotional, nervous, insecure, unsure of yourself, self assured, confident, relaxed, hesitant, serious, jokey,
      casual as a person, gullible, humble, stubborn, passive, blunt, introverted, extroverted, inward, outgoing, weak, calm, kind,
      lenient, conflict averse, nonchalant, boring, dull, cold, restless, rigid, laid back, tense, self critical, withdrawn, cocky, proud,
      naive, aggressive, intense, timid, wishy washy, impulsive, submissive, anonymous, invisible, immature, sweet, fragile, scared, meek,
      bossy, forceful, reserved, gentle, opinionated, arrogant, polite, robotic, loud, bubbly, flaky, needy, slick, smug, pleasant,
      easy going, weird`,
    characterIdioms: `
      attitude problem, chip on your shoulder, short fuse, high opinion of yourself, full of yourself, too big for your, up yourself,
      wears on, gets on people, rub people, rubs people, rubbed us, the wrong way, cut out for, cut out to be, not made for,
      made of the right, made of sterner, the right stuff, right stuff, out of your shell, come out of your, in your shell, let your guard,
      loosen up, lighten up, grow up, toughen up, grow a, man up, stand up for yourself, take yourself, taking yourself, too nice,
      too soft, too hard, too shy, too quiet, too loud, too blunt, too much of, hot temper, rose tinted, head in the clouds,
      not the sharpest, sharpest knife, sharpest tool, slow on the uptake, thick, a handful, hard work as, high maintenance, walkover,
      walk all over, eaten alive, would eat you, personality clash, poker face, wear your heart, doom and gloom, glass half empty,
      negative energy, low energy, energy drain, dead fish, like a robot, like a wet, charisma of, personality of, warmth of, presence of,
      fun of a, fills the room, take up all, takes over the room, it is just who you are, the way you are, who you are as,
      believe in yourself more, be more, be less, a bit more outgoing, more confident, less nervous`,
    characterInner: `
      integrity, honesty, sincerity, character, nature, temper, temperament, personality, attitude, ego, arrogance, shyness, nervousness,
      insecurity, laziness, stubbornness, vanity, humour, charisma, aura, intelligence, iq, maturity, immaturity, self image, self esteem,
      self confidence, confidence, self awareness, self belief, work ethic, morals, drive, ambition, ambitions, motivation, passion,
      enthusiasm, energy, energy levels, mood(s)?, manner, demeano(u)?r, disposition, persona, vibe, loyalty, reliability, empathy,
      coldness, negativity, passivity, indifference, cockiness, timidity, resilience, mindset, way of being, quietness, silence, sarcasm`,
    characterNotOfPeople: `
      point, points, side, link, signal, question, customer*, case, cases, data, information, example#, part, parts, answer#, password#,
      subject, text#, internet, music, machine*, noise*, patch, situation, phone*, alarm*, calls, days, week*, spell`,
  },
  says: `
    you ~4 {seem} ~4 ({trait}|{harsh}|{typeword}) !(when|about|and asked|and said|of the|with the|which|on the question|enough to hear|in the drill) & -{told} & -{work}
    {seem} ~1 you ~4 ({trait}|{harsh}|{typeword}) & -{told}
    you are ~3 ({trait}|{harsh}|{typeword}) !(if|when|to apply|about|with|on time|enough to|whether|to|through|and we will|which|that) & -{told}
    you as ~4 ({trait}|{harsh}|{typeword}|the kind|the type|the sort|a person|someone)
    your ~2 {inner} & -{told} & -{work} & -(thank you for|thanks for|to develop)
    you ~4 {lacks} ~4 {inner} & -(example|examples|{told})
    {inner} ~5 {lacks} & ({you}|{your}) & -{told} & -example
    {lacks} ~4 {inner} ~4 (in you|about you|from you|you|your) & -{told}
    there ~2 (no|not much|little|too much|not enough) ~3 {inner}
    (difficult|impossible|tough|tiring|exhausting|draining) ~1 (person|to work with|to get on with|to deal with|to like|to warm to|to manage|to read|to trust|to be around|customer|to lead|to share)
    (as a person|by nature|deep down|at heart|as a human|in yourself|type of person|sort of person|kind of person) & {you} & -{client} & -{told}
    not ~4 (team player|leader|natural|people person|the type|the kind|the sort|right type|right person|person we|cut out|born|enough of a|much of a|salesperson|material|leadership material|management material) & ({you}|{your})
    (nobody|no one|who) ~2 (would|wants|could|can) ~3 (coffee|work|sit|spend|lunch|share|travel|talk) ~4 you
    (take|takes|took|handle|handles|stand|deal with|cope with) ~3 (criticism|feedback|pressure|stress|setbacks|a joke|direction) & you & (not|badly|poorly|never|hardly|cannot|trouble|struggle*|doubt*|well) & -{told}
    you ~2 (have|got|have got|has) ~3 (temper|attitude|attitude problem|ego|chip on|anger issues|authority issues|issues with|control issues|an air|short fuse|high opinion|superiority complex|inferiority complex|trust issues|big mouth)
    (impression|picture|image|feeling|sense|read|reading|take) ~3 (of you|you|that you) ~6 ({trait}|{harsh}|{typeword}|not|lack|a bit too|person|{inner})
    (we|i) ~2 (think|thought|suspect|believe|felt|feel|guess|fear|doubt|doubted|reckon|saw|see|found|read|worry|wonder) ~3 (you|your) ~6 ({trait}|{harsh}|{typeword}|{inner}) & -{told} & -{work}
    (like|as) ~1 (a|an) ~1 {likeness} & ({you}|{your}) & -{told}
    (something|a bit|a touch|a little|air of) ~1 ({trait}|chilly|false|hard|stiff|strange|fake|cold|sad|forced|sly|off|artificial|rehearsed) ~1 (about|in|with|to) ~1 (you|your)
    you ~4 {characterFigures} & -{told}
    (we|i) ~2 (want|need|are after|are looking for|were looking for|seek) ~2 (a|an|some|somebody|someone) ~1 (fighter|winner|star|personality|doer|leader|driving force|strong personality|robust|happy|cheerful|positive|sociable|outgoing|humble|fearless|tough|bubbly|warm|hungry|gutsy) & {you}
    your ~2 (manner|way|style|behaviour|behavior|tone|tone of voice|look|stare|gaze|presence|laugh|mannerisms|delivery|approach to people|vibe) ~4 ({trait}|{harsh}|{trouble}|scared|irritated|grated|annoyed|provoked|chilling|wearing|hostile|condescending|rubbed) & -{told}
    {characterReproaches} & ({you}|{your}) & -{told} & -{client}
    (people|others|colleagues|one|the group|the team) ~3 (tire of|would find you|will find you|get fed up|walk on eggshells|are wary|would avoid|would tire|would struggle with|can't stand|not warm) ~3 (you|your)
    (more|less|a bit more|a little more|some|bit of) {characterForces} & ({you}|{your}|needed|would|wanted|hoped) & -{told}
    (smile|smiled|smiling|laugh|cheerful|frown|scowl*) & you & (never|not|hardly|once|barely|too little|almost|wish|would it|kill) & -{client} & -{told}
    (sweet|nice|lovely|kind|pleasant|charming) (but|though) ~2 ({trait}|{harsh}|scatterbrained|dim|slow|weak|soft|vague)
    (scatterbrained|shy people|timid people|quiet people|nervous types|introverts|difficult person|closed door)
    (the sort|the type|the kind|somebody|someone) ~1 (who|that) ~4 (always|never|must|has to|only|cannot|sulks|sulk|wants|needs) & you & -{told}
    (strike|struck|strikes) ~1 (me|us) as
    (hardness|coldness|bitterness|anger|anxiety|insecurity|emptiness|heaviness|restlessness|aggression|arrogance|falseness|shallowness|smugness|stiffness|tiredness|indifference|sadness|edge) ~2 (in|about|to|around) ~1 (you|your)
    (a bit|a little|rather|just) (much|too much|intense|keen|eager) & you are & -{told}
    (like|care about|enjoy|understand) people & (learn|need|must|not|first) & you
    nervous ~1 (that)? it & you
    (charm|warmth|charisma|energy|personality|presence) of a
    ray of sunshine
    you ~6 (a |an |the |any |some |my) ~2 {characterNicknames}
    {characterSlurs}
    struck (me|us|the panel|everyone) as
    {you} ~2 {seem} ~5 {trait} & -{told}
    you ~4 {harsh} & -{told}
    (doubt(s)?|doubt|question(s)?|worries|concern(s)?|qualms) ~1 (as to|about|over|regarding|on|whether) (your|you) ~1 {characterVirtues}
    (as a|what kind of|what sort of|sort of|kind of) (human being|human|person)
    deep down
    (lack|lacks|lacked|lacking|have no|had no|without|missing|miss|absence of|not enough|too little|no|want of|short on|low on|deficit of|need|needs more) ~5 {characterMissing}
    (isn't|is not|aren't|are not|not) (how we (pictured|imagined|see)|leadership|leader material|management material|sales material|cut from|made of|born)
    (exude|exudes|exuded|ooze(s)?|oozed|radiate|radiated|radiates|scream|screams|reek|reeks) (of)?
    (exude|exudes|exuded|ooze(s)?|oozed|radiate|radiated|radiates|scream|screams|reek|reeks) ~1 (of)?
    (strike(s)?) (me|us) as
    came (over|off|across) as
    come (over|off|across) as
    (impression|feeling|picture|sense|image) (was|is|we got|we had) (of|that) ~1 (somebody|someone|a|an)
    one of those (people|who)
    (think(s)?) (they|he|you) (always)? (know(s)?) best
    hungry enough
    (drive|stuff|guts|nerve|temperament|character|mettle|stamina|head) (it takes|for (this|the|it|a)|that's needed)
    {trait} (people|types|types of|characters|souls|individuals)
    {trait} ~4 (is|are) (how|what|the word|you)
    (wet blanket|worrier|overthinker|control freak|moaner|misery|killjoy|chatterbox|know all|timewaster|dreamer|cynic|pessimist|martyr|nerd|party pooper|mouse|pushover|softie|drama llama)
    (fire|spark|hunger|edge|steel|energy|drive|bite|bounce|sparkle|fizz|oomph) ~2 (in you|about you|we look for|we wanted)
    (isn t|is not|wasn t|not) (enough|much) (fire|spark|hunger|drive|steel|energy|bite|bounce)
    too (lovely|nice|sweet|kind|good) for
    sum you up
    you (are|re) (a|an|such a) ~2 (lovely|sweet|kind|difficult|special|strange|nice|good|cold|negative|warm|wonderful|charming) (person|soul|human|man|woman|girl)
    {you} ~2 {seem} ~5 (hard|difficult|tricky|tough|impossible) to
    {seem} ~3 {you} ~5 (hard|difficult|tricky|tough|impossible) to
    not ~3 {characterWanted} enough
    you ~3 (are|re|were|seem|seemed|strike us as) ~4 (someone|somebody|person|type|sort|kind) (who|that|of person)
    {seem} ~3 {you} ~5 {trait}
    {harsh} (impression|attitude|manner|tone|person|candidate|approach|answer(s)?|body language|side|style|behavio(u)?r|personality|demeano(u)?r|streak|way|vibe|energy)
    your ~3 {characterFlaws}
    {characterLacking} ~4 {characterAssets}
    you (are|were|re|seem|seemed|came across as|come across as|strike us as|struck us as|appear to be|appear) ~6 {characterTypes}
    (not|isn't|aren't|hardly|no) ~3 (team player|leadership material|management material|people person|natural leader|self starter|go getter|self starter)
    lone wolf
    control freak
    people pleaser
    wrong attitude
    chemistry (was|is|wasn't|isn't|between|with)
    (hard|difficult|tricky|tough|challenging|impossible) to (work with|like|warm to|get along with|deal with|manage|trust|connect with|get on with)
    chip on your shoulder
    not the sharpest
    (rub(bed|s)?) (us|people|me|the panel) (up)? the wrong way
    (too|overly|a bit too|a little too|rather too|far too|excessively|unnecessarily|somewhat too|bit) {characterAdjectives}
    your personality`,
  hints: `
    {harsh} & ({you}|{your}|impression|tone|attitude)
    (a|an|the|any|no|not a|much of a|bit of a|born|natural) ~2 {typeword} & ({you}|{your}|looking for|we want|{trouble})
    (person|type|kind|sort|somebody|someone|individual) ~2 (who|that) ~4 (takes|take|can|cannot|will|does not|never|always|easily|gives|likes|rubs|needs|gets) & you
    {characterIdioms} & ({you}|{your})
    your ~2 {characterInner} & -(thank you|thanks)
    you ~6 {trait} !(and|but|that|about|with|when|of)
    {harsh} & you
    (self awareness|self confidence|self esteem|gravitas|charisma|humility|arrogance|ego|social skills|people skills|backbone|maturity|personality|temperament|temper|demeano(u)?r)`,
  not: `
    (weak|strong|poor|difficult|hard|average|slow|demanding|loud|sensitive|serious|busy) ~1 {characterNotOfPeople}
    sure (which|what|whether|how|if)
    unsure (which|what|whether|how|if|about the|of the)
    confident (about|with|in) (the|using|your|how)
    (answered|spoke|replied|said) with confidence
    (nervous|angry|upset|anxious|worried|difficult|demanding|aggressive|confused|loud|rude|quiet|frightened|shy|sad) ~1 ({client}|person|man|woman|child|children|colleague#|parent#|caller#)
    quiet (enough|pupils|room|part)
    clear and
    strong (case|example|point)
    drive (a|the|to|in|on|licence|test)
    (public|physical|stage|site|web|online) presence
    (test|driving|hard) drive
    soft (skills|ware|launch)
    backbone of
    immature trees`,
};
