import type { RuleWords } from '../../contract.ts';

/** What the rule `other-people` looks for in English. */
export const otherPeople: RuleWords = {
  lists: {
    othersOpined: `
      liked, disliked, thought you, did not like, was not keen, refused, voted, vetoed, objected, blocked, put her foot, put his foot,
      put a stop, was against, advised, hesitated, doubted, wanted somebody, wanted someone, would have, did not want, did not warm,
      had her doubts, had his doubts, had doubts, said no, was not, was hesitant, was unsure, took against, had reservations, was worried,
      found you, felt you, felt that you, said you, told us you, said that you`,
    othersHearsay: `
      rumour*, rumor*, grapevine, gossip, word is, word has it, word gets, word on the, a little bird, little bird, people talk,
      people say, it is said, heard things, heard stories, hear say, hearsay, reputation precedes, your reputation, in the industry say,
      small world`,
    othersInFront: `
      {name}, <capital>, an internal, someone, somebody, a colleague, our own, the temp, a woman, a man, the intern, your, the boss's,
      the manager's, the owner's, another, one of, a friend, an old, the other, a candidate, a girl, a guy, a chap, his, her`,
    othersConfiding: `
      up to me, my say, my decision alone, off the record, between you and me, between ourselves, strictly between, not supposed to,
      should not say, should not be telling, should not tell, did not hear it from, you did not hear, heard it from me, personally i,
      i personally, i was for, i voted, my vote, for my part, i fought, i would have hired, i would have taken, i liked you, i wanted you,
      i was rooting, rooting for you, i was all for, i disagreed, i did not agree, unofficially`,
    othersTones: `
      negative, positive, hesitant, lukewarm, cool, critical, glowing, reluctant, advised, not so, evasive, silent, told, said, described,
      not enthus*, worried, warned, mixed, damning, bad, poor, less than, let you down, did you no`,
    othersActed: `
      thought, felt, wanted, refused, put, said, voted, preferred, stopped, objected, hesitated, frowned, rolled, liked, disliked, praised,
      loved, slated, blocked, vetoed, favoured,
      had (objections|doubts|reservations|misgivings|trouble|a favourite|already|someone|another|her|his|their), reacted, opposed, decided,
      lobbied, pushed, pressed, swung, gave (you|it) (the)? (thumbs|a), took (to|against|a), lost interest, warmed, laughed, sighed,
      whispered, insisted, overruled, would ve, would have, wouldn't, wouldn t, won't, couldn t, said no, said yes, turned you, picked,
      blackballed, mentioned, complained, claimed, hinted, told`,
    othersStands: `
      negative, positive, sceptical, skeptical, unsure, against, for (you|it|hiring), divided, split, critical, unhappy, unconvinced,
      impressed, enthusiastic, disappointed, worried, annoyed, lukewarm, keen, torn, who, in favour, sold, adamant, charmed, opposed,
      rooting, hesitant`,
    othersRoles: `
      manager, boss, colleague, colleagues, team, team lead, team leader, ceo, cto, director, hr, panel, panellist, panelist, panel member,
      interviewer, interviewers, principal, head teacher, headteacher, head, owner, board, supervisor, recruiter, partner, founder,
      founders, management, staff, union, vp, nurse manager, ward manager, leadership`,
    othersThought: `
      thought, thinks, felt, feels, believed, believes,
      (wanted|wants|would rather have|would prefer) (someone|somebody|not|another|to go with), liked, likes, didn't, did not, doesn't,
      said, says, found you, considered you, preferred, was against, were against, voted, vetoed, objected, had doubts, was not impressed,
      wasn't impressed, were not impressed, was unsure, was sceptical, was skeptical, was negative, advised against, disliked,
      decided against, blocked, complained, mentioned that you, got the impression, had reservations, was annoyed, was disappointed, hated,
      perceived, saw you as, told me, pushed back, was reluctant, was put off, overruled`,
    othersPreferred: `
      fell for, prefers, prefer, would rather, hires, hired, picked, went for, told us, told me, leaned, leant, rang, asked, gave you,
      remembers, snorted, laughed, rolled, has a hard time, has already, drew, could not, took, let it, recommended, vouched, vouch, likes,
      liked, wants somebody, chose, swayed, pulled, tipped, put in, frowned, sniffed, turned up, had other`,
  },
  always: `
    {name} ~1 (said|thought|felt|believed|found|told us) that? you (were|are|was|had|lack|lacked|seemed|would|could|did|do)
    {name} (disliked|did not like|didn't like|did not want|didn't want|cannot stand|can't stand|was against|voted against) you`,
  says: `
    {name} ~4 {opined} & -{client} & -{told} & -(contact|ask for)
    <capital> ~3 {othersOpined} & ({you}|{your}|no|veto|foot|else) & -{client} & -{told}
    (mr|mrs|ms|miss|dr) ~1 <capital> & ({you}|{your}|it|job) & ({opined}|got|gave|number|doubts|was|had)
    (spoke|spoken|talked|rang|called|phoned|asked|checked|chatted|emailed|learned|learnt|found out|word) ~4 (from|to|with|around|about|your) ~3 (old|former|previous|ex|boss|manager|referee#|colleague#|employer#|someone who|people who|contacts|somebody who|friend|last job|last place) & -{told} & -{client} & -(would like to|may we|with your consent|will call)
    {othersHearsay}
    (job|post|position|role|it|offer|contract|vacancy) ~2 (went|goes|has gone|was given|is going|fell|was offered|go) ~2 to ~3 {othersInFront}
    ({name}|<capital>) ~5 (got|gets|landed|was given|was chosen|was appointed|was hired|withdrew|dropped out|went through|accepted|declined|had|has|is|was|took|comes|is taking) ~4 (job|post|position|role|it|place|more|better|same|degree|experience|through|ahead|the one|out|offer|years) & -{client} & -{told}
    (the one|the person|the candidate|the man|the woman|the girl|the guy|the chap|he|she|whoever|the winner|the applicant|the appointee) ~1 (who|we) ~2 (got|gets|was|won|chose|hired|picked|appointed|went|took|offered|landed|is going) & -{told}
    (the other|our other|the third|the second|a fellow|the next|one other|one of the other) ~1 (finalist|candidate|applicant|contender|person we|shortlisted|interviewee) & -{told} & -(cannot see|time|slot)
    (your colleague|your friend|your neighbour|your sister|your brother|your cousin|your classmate|your mate|your flatmate|your old colleague|your ex colleague|your former colleague) ~5 (applied|got|went|also|through|is|was|chosen)
    {othersConfiding} & -{told} & -{client}
    (one|two|three|four|some|half|most|majority|all but one|several|none|neither|only one|everybody) ~2 of ~2 (us|them|panel|board|committee|team|interviewers|jury|teachers|governors) ~5 ({opined}|were|was|wanted|voted|liked|had|did)
    (the only one|only one|the sole) ~4 (who|on|in) ~6 {opined}?  & (panel|board|against|not|committee|liked|vot*)
    (boss's|manager's|owner's|director's|chef's|founder's|ceo's|head's|chairman's|boss|manager|owner|director) ~1 (nephew|niece|son|daughter|sister|brother|wife|husband|friend|cousin|favourite|mate|choice)
    (panel|board|committee|jury|team) ~3 (split|divided|disagreed|argued|not agree|could not agree|not unanimous|vote*|outvoted|at odds|fell out) & -{told}
    (outvoted|overruled|three to two|two to one|four to one|casting vote|vetoed|veto)
    {name} ~4 (in|from|at|on) ~3 {opined} & ({you}|{your}|foot|no|veto|it) & -{told}
    (your neighbour|your old neighbour) ~4 (got|it)
    (my|one of our|your old|your former|your previous|your last) ~2 ({rolewords}|finance director|head|principal|*director|owner|client|customer) ~5 ({opined}|fell for|prefers|would rather|wanted|told us|told me|worried|negative|chose) & -{told}
    it was ~1 ({name}|<capital>|our|my|the|i) ~3 who ~4 & ({opined}|not|did|no|put|chose|wanted|stopped|blocked|against|decided) & -{told}
    (reference#|referee#) ~5 {othersTones} & -{told} & -(number|have answered)
    (hire|hires|hiring|employs|prefers|recruits) ~4 (people he|people she|people they|friends|someone he|someone they|family|their own|his own|her own|somebody they)
    according to ~1 (your|our|one of|a|an) ~3 ({rolewords}|reference#|referee#|colleague|friend|source|boss|manager)
    (friend|colleague|workmate|mate|neighbour|classmate|acquaintance|relative) of (yours|ours|mine)
    {name} ~3 (had|has|can|could|was|is|speaks|came) ~10 & (chose|chosen|got|hired|therefore|so we|went with|went through|accepted|picked)
    (chose|chosen|hired|took|taken|offered|picked|appointed|went with|gone with) ~3 ({name}|<capital>|her|him) & -{told} & -(place at|job at|through to)
    (the guy|the girl|the woman|the man|the one|the lady|the chap|she|he) ~1 (with|in|who) ~10 (got|picked|landed|chosen|through|took|waiting room|before you|after you|next to you|beside you) & -{told}
    (we|i) (picked|chose|hired|took|went with) the (guy|girl|woman|man|one|lady|chap|lad)
    (talked|spoke|spoken|rang|chatted) ~1 to ~2 ({name}|<capital>) & (different*|said|told|picture|you|sounded)
    {name} ~1 (and|or|,)? ~1 {name}? ~3 (are both|were both|both|is through|are through|a no|a yes|voted|got)
    {name} ~3 (found|thought|felt|rated|judged|considered|put|gave) ~3 (you|your) & -{client}
    (heard|learned|learnt|found out) ~4 (that|about) ~6 & (trouble|row|rows|rowed|problems|last job|old job|sacked|fired|fell out|conflict|left because|let go) & you & -{told}
    (your friend|your mate|your neighbour|your colleague|your cousin|your sister|your brother) ~5 (further|through|got|chosen|also|better)
    (woman|man|girl|guy|person|one|candidate) who (got|gets|took|landed|won) ~4 (post|job|position|role|place|it)
    (client|customer|owner|director|boss|board|ceo) would rather
    (asked|rang|enquired|heard|checked|called|dug) ~3 about you & -{told}
    (from what we hear|from what i hear|we hear|so we hear|we have heard|i hear|we are told|i am told|from what we gather|by all accounts) & ({you}|{your}) & -{told}
    ({numeral}|most|more) ~1 (hands|votes|thumbs) ~5 (for|against|no|up)
    {rolewords} ~2 (has|had|have) ~3 (favourite#|objection#|doubts|reservations|other plans|somebody|someone|his own|her own|their own)
    {name} ~2 (objection#|veto|protest*|resistance|vote|word|doubts|favourite) & -{told}
    (without|after|because of|thanks to) ~2 ({name}|<capital>) ~2 (objection#|veto|protest*|vote|word|intervention)
    one of (the|our) (nurses|teachers|cooks|drivers|fitters|colleagues|cleaners|guards|receptionists|developers|staff|parents|pupils|girls|guys|lads|temps|waiters|residents) ~4 (recognised|recognized|told|had|said|liked|thought|reacted|whispered|claimed|remembers|remembered|wanted|warned|knows|took) & -{told} & -{client}
    (council|committee|association|society|club|group|board) ~3 (said no|took one look|voted|did not want|put|blocked|turned|would not|not approve)
    even ({name}|<capital>) & -{told}
    (chap|man|woman|guy|girl|lady|lad) in ~3 (jumper|suit|shirt|jacket|glasses|dress|waiting room|reception|lift|blue|red|hat)
    (deputy|assistant|second in command|stand in|number two|right hand) ~6 (sold|keen|against|sure|thought|wanted|liked|convinced|warm) & (my|our|your) & -{told}
    {rolewords} (daughter|son|sister|brother|wife|husband|nephew|niece|cousin|mate|friend) & -{client}
    (not|never) ~1 sold on you
    lost ~1 to ~2 (a|an|someone|somebody|the)
    (employer|boss|manager) ~3 (glad|happy|relieved|pleased|keen) ~3 (to be rid|rid of|to see the back|to lose|you are leaving)
    (who|that) used to (work|share|sit|be|employ|manage|teach|train) ~3 (you|your)
    {rolewords} ~3 {othersActed} & -(once you have told|contact your)
    put (her|his|their) foot down
    (i|we) (heard|rang|called|spoke|talked|chatted|emailed|checked|had a (word|chat)|got a tip|exchanged) ~3 (from|with|to) (your|a (friend|former|colleague|mutual)|one of your|someone (who|at|from)|people|somebody|an old|an ex)
    (lady|woman|man|gentleman|girl|guy|lad|person|chap) you (met|sat|spoke|saw|greeted|passed|bumped)
    (professor|doctor|dr|mr|mrs|ms|sister|father|captain) ~1 (described|said|thought|felt|told|called|found|mentioned|praised|had|was|rated)
    split vote
    holding out
    which gave us pause
    (accepted|got|landed|secured|been given|taken) the (position|job|role|post|contract|shift)
    let go from
    claimed (that)? you
    your (university|college|course)? (tutor|lecturer|teacher|supervisor) (described|said|told|called|mentioned|thought)
    (former|old|previous|last|ex) (colleague|boss|manager|ward manager|employer|site|school|workplace|teacher|supervisor|line manager|firm) (of yours)?
    (former|old|previous|last|ex) ~1 (colleague|boss|manager|ward manager|employer|site|school|workplace|teacher|supervisor|line manager|firm) (of yours)?
    (your|one of your) ~2 (referee(s)?|reference(s)?) ~3 (said|says|told|mentioned|hinted|warned|thought|gave|described|was|were|suggested|claimed|confirmed|indicated|reported)
    (your|one of your) ~2 (former|previous|last|old|ex) (manager|employer|boss|colleague(s)?) ~3 (said|says|told|mentioned|hinted|warned|thought|gave|described|was|were|suggested|claimed|confirmed|indicated|reported)
    {rolewords} ~3 (was|were|is|are|became|remained) ~3 {othersStands}
    (thumb(s)?) (up|down)
    (his|her|their|(boss|owner|director|manager|headteacher|head|chairman|chief|chef|foreman|principal|ceo)'s) (nephew|niece|daughter|son|wife|husband|sister|brother|cousin|friend|mate|partner|neighbour|favourite|in law|pal)
    (his|her|their|(boss|owner|director|manager|headteacher|head|chairman|chief|chef|foreman|principal|ceo)'s) ~1 (nephew|niece|daughter|son|wife|husband|sister|brother|cousin|friend|mate|partner|neighbour|favourite|in law|pal)
    one of the ~1 (recognised|recognized|remembered|knew|knows|told|said|saw|heard|liked|disliked|met|mentioned)
    (recognised|remembered) you
    (two|some|several|a few|three|one) people (were|was|in the|on the|had|felt|thought|didn't) (uneasy|against|sceptical|unsure|negative|panel|team|group|room|doubts)?
    came up in the discussion
    {name} at (your|the) ~3 (had|said|told|thought)
    (appointment|job|post) went
    your (mate|friend|cousin|classmate|neighbour)
    {name} in (admin|finance|hr|reception|sales|the office|accounts|payroll|it)
    colleague of yours
    (advised|warned) (us)? against
    (vetoed|dug (her|his|their) heels|blackballed|voted you|overruled|argued (for|against)|couldn t see it|were keen|was keen)
    (woman|man|person|girl|guy|lad|lady|chap) (we|who we) (hired|chose|appointed|picked|took)
    (word|rumour(s)?|talk) (from|has it|on the)
    (one|two|three|the third|both) (of the)? (governors|panellists|interviewers|managers|partners|doctors|teachers|trustees|directors) (was|were|and|felt|thought|wanted)
    (the|our|my|hiring|line|one of the|one of our|one of my|another|head of|a) ~3 {othersRoles} ~3 {othersThought}
    (the|our|my|hiring|line|one of the|one of our|one of my|another|head of|a) ~3 {othersRoles} ~1 {othersThought}
    {name} ~1 (thought|felt|believed|wanted|liked|did not like|didn't like|said|found you|preferred|was against|voted|objected|had doubts|wasn't impressed|was not impressed|was unsure)
    hr (thought|felt|said|believed|decided|wanted|did not|didn't)
    if it (were|was|had been) up to me
    (job|role|position|post) (went|has gone|goes|was given|was offered|is going) to
    (we|have|we've|instead) (hired|chosen|selected|appointed|offered it to|picked) {name}`,
  hints: `
    {rolewords} ~4 {opined} & ({you}|{your}|us|i|we|foot|no|veto|against|else|somebody) & -(wants you|want you|wants to|want to meet|would like to|looks forward|look forward|once you|told us it|meet you|moves|when you)
    (my|our|one of your|an old|your old|your former|your previous|your last|your ex|your current) ~3 (boss|manager|colleague#|referee#|reference#|supervisor|teacher|employer#|workplace|team leader|tutor|mentor|predecessor|landlord|ex manager|job|ceo|owner|friend|neighbour) ~6 ({opined}|gave|was|wasn|did not|had|told|confirmed|is|let|also) & -(contact|if your|call your|take up)
    {rolewords} ~3 (said no|said yes|put|blocked|refused|vetoed|overruled|insisted|had already|chose|picked|wanted|stopped|pulled|voted|preferred|would not|was not|were not) & ({you}|{your}|it|else|somebody|foot)
    (our|my|the|one of our|one of your) ~2 {rolewords} ~5 {othersPreferred} & ({you}|{your}|us|else|somebody|someone|other|one)
    (called|named|lives in|comes from|married to|used to work|works at|son of|daughter of|sister of|brother of|from) & (got|chosen|picked|post|job|hired) & (woman|man|one|who|she|he|girl|guy|person)
    (takes over|took over|steps into|starting|begins|joins us|joining us) (as|the (desk|job|role|post|keys)|from|in (january|february|march|april|may|june|july|august|september|october|november|december))
    {name} & ({opined}|job|post|candidate) & you`,
  not: `
    (regards|wishes|sincerely|contact|ask for|meet|call|ring|email|see|with|write to|report to|reach|hi|hello|dear|reference) ~1 {name}
    the (customer|client|patient|customers) (liked|thought|said|wanted)`,
};
