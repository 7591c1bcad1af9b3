/** English words of promises. */
export const promises: Readonly<Record<string, string>> = {
  job: `
    job, jobs, position, post, place, hired, hire, employ, employed, employment, permanent, permanently, contract, offer, offers, offered,
    role, roles, promoted, promotion, manager, management, team leader, team lead, partner, pay rise, raise, rise, salary, pay, double,
    twice, career, dream job, future, chance, interview, interviewed, first, first in line, seat, desk, office, chair, key, vacancy, slot,
    shift, shifts, bonus, holiday cover, season, summer job, a yes, yes, through, pass, passing, licence, trainee place, apprenticeship,
    hours, success, successful, far, places, great things, chef, captain, head of, in charge, boss, top, tenure, somewhere, something,
    something better, snapped up, headhunted, place here, place with us, back here, with us, one of us, on board, on the team, in the team,
    lead, leading, board, work here, spot, tent, booking, booked`,
  surely: `
    certainly, certain, definitely, guaranteed, guarantee, surely, sure, bound, no doubt, without doubt, undoubtedly, absolutely, always,
    automatically, inevitably, soon, before long, sooner or later, shortly, in no time, next year, next time, next spring, next autumn,
    next summer, this autumn, in the autumn, in the spring, in spring, in autumn, within a year, within six months, in a year,
    in two years, in a year's time, eventually, one day, in the end, safely, rest assured, do not worry, of course, naturally, obviously,
    personally, in due course, in the future, straight away, easily, without fail, whatever happens, come what may, certain to, destined,
    any day now, for sure, by christmas`,
  answer: `
    answer, reply, decision by, feedback by, feedback on, hear from us by, hear by, by monday, by tuesday, by wednesday, by thursday,
    by friday, no later than, at the latest, date, confirmation, a date, let you know by, hear whether, hear back by, update by,
    information, get an answer, get a reply, tell you by, hear about the next step`,
};
