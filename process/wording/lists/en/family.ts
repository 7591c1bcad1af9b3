/** English words of family. */
export const family: Readonly<Record<string, string>> = {
  kin: `
    mum, mom, mother, mother's, dad, father, parents, gran, granny, grandma, grandpa, grandmother, grandfather, wife, husband, spouse,
    partner, girlfriend, boyfriend, fiance, fiancé, fiancée, missus, hubby, ex, kids, child, children, son, sons, daughter, daughters,
    teenagers, baby, babies, twins, triplets, toddler, toddlers, little one, little ones, offspring, siblings, brother, brothers, sister,
    sisters, cousin, cousins, in laws, grandchildren, grandchild, stepchildren, stepson, stepdaughter, foster child, family, relatives,
    wedding, divorce, separation, engagement, marriage, custody, home situation, family situation, home life, domestic situation,
    marital status, childcare, other half, better half, love life, private life, lads at home, dog, dogs, cat, household, school run,
    nursery run, family life, family commitments, caring responsibilities`,
  workword: `
    group, class, ward, clinic, services, nursing, book, law, lawyer, psychologist, therapist, support, room, perspective, theatre,
    literature, home worker, plan, plans, liaison`,
};
