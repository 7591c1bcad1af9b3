/** English words of numbers and marks. */
export const numbers: Readonly<Record<string, string>> = {
  numeral: `
    zero, nought, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen,
    seventeen, eighteen, nineteen, twenty, thirty, forty, fifty, half a dozen, a dozen`,
  competence: `
    teamwork, communication, leadership, structure, initiative, accuracy, flexibility, service, manner, expertise, overall, analysis,
    problem solving, drive, commitment, motivation, personality, punctuality, reliability, social skills, collaboration, match,
    suitability, credibility, conscientiousness, attitude, stress tolerance, openness, stability`,
};
