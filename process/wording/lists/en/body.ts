/** English words of disability. */
export const body: Readonly<Record<string, string>> = {
  disability: `
    disabilit*, impairment#, handicap, wheelchair#, adhd, autism, autistic, asperger*, dyslexi*, dyscalculia, neurodiver*, diagnosis,
    hearing loss, hearing aid#, hearing, eyesight, sight, sight loss, blindness, deafness, stammer*, stutter*, speech impediment,
    guide dog, cane, crutches, prosthe*, tics, tourette*, limp, mobility, special needs, learning difficult*, missing arm, missing leg,
    missing hand, bad eye, motor skills`,
  disabled: `
    deaf, blind, disabled, handicapped, autistic, dyslexic, wheelchair user, wheelchair bound, amputee, mute, visually impaired,
    hearing impaired, partially sighted, neurodivergent, paralysed, stammerer, hard of hearing, cripple, crippled`,
};
