import type { RuleWords } from '../../contract.ts';

/** What the rule `disability` looks for in English. */
export const disability: RuleWords = {
  lists: {
    disabilityWords: `
      stammer*, stutter*, handicap*, able bodied, crippled, special needs, one armed, one eyed, fully fit, fully able, fully mobile,
      on the spectrum, hard of hearing, sight loss, poor eyesight, poor hearing, learning difficult*, fit and able, physically able,
      sound mind`,
    disabilityNouns: `
      disabilit(y|ies), impairment, impairments, handicap, wheelchair, adhd, add, autism, asperger'?(s)?, dyslexia, dyscalculia, diagnosis,
      stammer, stutter, stammering, stuttering, speech impediment, hearing aid(s)?, hearing loss, hearing, eyesight, sight loss, guide dog,
      assistance dog, cane, crutches, prosthe(sis|tic), limitations, mobility, mobility issues, tics, tourette'?(s)?, epilepsy,
      special needs, needs for adjustment(s)?, need for (adjustment(s)?|adaptation(s)?|an interpreter|aids), deafness, blindness, limp,
      physical condition, accommodation(s)?, access needs, interpreter, sign language`,
    disabilityAdjectives: `
      disabled, handicapped, deaf, blind, autistic, dyslexic, wheelchair bound, wheelchair user, crippled, lame, mute, hard of hearing,
      hearing impaired, visually impaired, paralysed, paralyzed, neurodivergent, neurodiverse, retarded, invalid, on the spectrum,
      special needs, impaired, spastic, partially sighted`,
  },
  says: `
    your ~3 {disability} & -{told}
    {disability} & ({trouble}|{rather}|{because}) & ({you}|someone|somebody|anyone|we|our) & -{work} & -{client}
    (someone|somebody|anyone|a person|people|you) ~1 (with|in|on) ~2 {disability} & -{client} & -{work}
    (you|you are|as a|an|a) ~2 {disabled} & ({you}|{trouble}|cannot|person|never) & -{client} & -{work}
    (you|your) ~3 (stammer*|stutter*|limp|limped|hear badly|see badly|lisp) & -{told}
    {disabilityWords} & ({you}|{your}|{trouble}|{rather}|we|our|someone) & -{client} & -{work}
    (adjustment#|adaptation#|adapting|accommodat*|hearing aid#|guide dog|assistance dog|ramp|lift|interpreter|special equipment|assistant) ~6 ({trouble}|cost*|expensive|for you|too much|afford|needs|big ask|stretch) & -{client} & -(let us know|if you need|tell us|contact)
    (manage|climb|get up|cope with|use) ~2 stairs & {you}
    (two good|both) (hands|legs|arms|eyes|ears) & -{told}
    (get|getting|move) (round|around|about) ~4 wheelchair
    {disability} ~5 (do not go|does not go|go together|not mix|in my experience|never|cannot)
    your ~2 {disabilityNouns}
    {because} ~3 (disability|disabilities|impairment|adhd|autism|dyslexia|diagnosis|wheelchair|hearing|eyesight|stammer|stutter|handicap)
    (only|with|just) one (arm|hand|leg|eye|ear|foot)
    (an|the|for an) autistic person
    a wheelchair user on (the|our) (shop floor|site|ward|line|team)
    {you} ~2 {seem} ~5 {disabilityAdjectives}`,
  hints: `
    (deaf|blind|wheelchair user|wheelchair|autistic|dyslexic|amputee|stammerer|sight as poor|poor (eyesight|sight|hearing))
    (stammer(s|ed|ing)?|stutter(s|ed|ing)?|lisp(s|ed|ing)?|wheelchair|limping|able bodied|handicap(ped)?|physically (able|fit|normal)|fully (fit|mobile|able)|on the spectrum)
    {disability} & {you} & -hearing from
    {disabled} & {you}
    (adhd|autism|autistic|asperger'?s|dyslexia|dyslexic|disabilit(y|ies)|handicap|wheelchair|deaf|neurodivergent)`,
  not: `
    (deaf ears|blind spot|blind spots|blind review|blind test)
    disability services`,
};
