/** English words of age. */
export const age: Readonly<Record<string, string>> = {
  tens: `
    twenty, twenty one, twenty two, twenty three, twenty five, twenty eight, thirty, thirty five, thirty eight, forty, forty five,
    forty two, forty seven, forty eight, fifty, fifty one, fifty two, fifty five, fifty seven, fifty eight, fifty nine, sixty, sixty one,
    sixty two, sixty three, sixty five, seventy, eighteen, nineteen, fifty three, fifty six, fifty four`,
  unit: `
    minute#, hour#, kilo#, kg, per cent, percent, %, times, days, weeks, metres, miles, km, pounds, kronor, points, right, out of, of,
    pages, pupils, children, patients, customers, people, seconds, places, lines, questions, years of experience, years' experience,
    months, applicants, staff, words, marks, slides, past, wpm`,
};
