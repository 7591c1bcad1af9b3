/** English words of scores. */
export const scores: Readonly<Record<string, string>> = {
  mark: `
    point#, score#, scored, scoring, mark#, grade#, graded, rating#, rated, average, averaged, mean, median, total, totals, totalled,
    percentile, stanine, iq, rank, ranked, ranking, place, star, stars, match, score card, scorecard, scale, level, category, band,
    quartile, decile, z score, index, per cent, percent, %, right, wrong, correct, incorrect, fail, failed, failing, pass mark, cut off,
    cutoff, threshold, minimum, maximum, weighted value, merit value, value, assessment, evaluation, tally, thumbs, red, green, amber,
    out of, in the test, on the test, result, results`,
};
