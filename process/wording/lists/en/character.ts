/** English words of character. */
export const character: Readonly<Record<string, string>> = {
  typeword: `
    team player, lone wolf, loner, leader type, natural leader, born leader, follower, wallflower, doormat, pushover, know it all,
    control freak, drama queen, prima donna, diva, show off, shrinking violet, mouse, grey mouse, people person, self starter, go getter,
    closer, pessimist, whiner, moaner, complainer, troublemaker, rebel, dreamer, idealist, narcissist, egotist, bore, snob, smart alec,
    clown, joker, robot, perfectionist, introvert, extrovert, bully, hothead, quitter, slacker, slob, jobsworth, pedant, nerd, geek, swot,
    leader, salesperson, natural, worrier, soft touch, lightweight, loudmouth, chatterbox, yes man, martyr, victim, free spirit, maverick,
    attention seeker, plodder, steamroller, bulldozer, wet blanket, cold fish, oddball, misfit, flake, airhead, coaster,
    passenger in a team`,
  inner: `
    personality, character, temperament, temper, ego, attitude, mindset, disposition, confidence, self confidence, self esteem,
    self belief, self awareness, self insight, humility, gravitas, charisma, presence, aura, energy, energy level, energy levels, drive,
    motivation, spark, fire, fire in the belly, guts, backbone, spine, hunger, passion, ambition, commitment, enthusiasm, maturity,
    empathy, social skills, people skills, interpersonal skills, emotional intelligence, intelligence, iq, eq, honesty, integrity, loyalty,
    thick skin, resilience, stress tolerance, stress resistance, patience, discipline, work ethic, warmth, judgment, judgement, intellect,
    talent, humour, sense of humour, courage, leadership qualities, leadership material, what it takes, right stuff, steel, edge, bite,
    oomph, pep, grit, killer instinct, x factor, hustle, get up and go, charm, wits, mettle, nerve, demeanour, demeanor, manner, manners,
    vibe, aggression, flexibility, polish, sparkle, zest, willpower, initiative, curiosity, common sense, self control`,
  lacks: `
    lack, lacks, lacked, lacking, missing, missed, without, no, not enough, not the right, wrong, too little, too much, too big,
    does not have, did not have, do not have, need more, needs more, short of, low, poor, weak, bad, questionable, doubt, doubted, doubts,
    question, questioned, leaves a lot, leaves something, leave a lot, left a lot, needs work, needs a, work on, problem, problem with,
    worries us, worried us, concerned, put us off, off putting, letting you down, lets you down, let you down, gets in the way, takes up,
    fills the room, hoped for more, hoping for more, wanted more, expected more, look for, looking for, not see, did not sense, never saw,
    radiate, radiated, exude, exuded, project, ooze, shows, showed, tone down, rein in, grow, find some, get some, develop some, quite a,
    some, more of a, a certain, bruised, fragile, inflated, huge, enormous`,
  likeness: `
    closed door, closed book, open book, block of ice, iceberg, robot, machine, ticking bomb, wrung out rag, shadow, wall, brick wall,
    bulldozer, steamroller, hurricane, tornado, chameleon, schoolboy, schoolgirl, elephant, wet blanket, child, little boy, little girl,
    kid, queen, king, princess, general, fish, zombie, statue, doll, parrot, ray of sunshine, leaf, sponge, deflated balloon, terrier,
    deer in, rabbit in, broken record, bull in, dog with a bone, headmaster, politician, used car salesman, damp squib, lost puppy, puppy,
    cat on`,
};
