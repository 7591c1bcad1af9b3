import type { RuleWords } from '../../contract.ts';

/** What the rule `pregnancy-and-leave` looks for in Swedish. */
export const pregnancyAndLeave: RuleWords = {
  lists: {
    pregnancyWords: `
      gravid%, graviditet*, höggravid, på smällen, väntar barn, vänta barn, väntar smått, väntar tillökning, ska ha barn, få barn,
      fått barn, skaffa barn, planerar barn, bebis på väg, barn på väg, tillökning, barnafödande, ammar, amma, ammande, amningen, ivf*,
      provrör*, fertilitet*, adopter*, adoption*, magen börjar, magen syns, bebismage, stor mage`,
    pregnancyLeave: `
      graviditet#, föräldraledighet#, föräldraledig, mammaledig*, pappaledig*, barnledig*, barnafödande, mage, bebis, amning, förlossning,
      havandeskap, mammaledighet, tid som (mamma|föräldra)ledig, föräldrapenning, ivf behandling*`,
    pregnancyBirth: `
      (förlossning|bf|beräknad födsel|barnafödande|graviditet|amning|ammar|illamående på|väntar (barn|smått|tillökning|en liten)|tillökning|smått på gång|havande|barnledig|mammaledig|pappaledig|föräldraledig|vab)(en|ar|ade|het|heten|na)?`,
  },
  says: `
    {pregnancyWords} & -{client} & -{work}
    (föräldraledig%|föräldraledighet*|mammaledig%|pappaledig%|mammaledighet|pappaledighet|barnledig%|föräldrapenning*|föräldraledigheten) & ({you}|{your}|{trouble}|{rather}) & -({client}|avtal*|kollega|vikariat*|reglerna|lagen|{told})
    (ledig|borta|på ledighet) ~3 (med barn|snart|till hösten|ett år) & (bebis*|barn|mage*)
    {you} ~4 (gravid|havande) & -{told}
    (magen|bulan) (börjar|syns|växer)
    (går|gå|gått|snart|planerad|väntad) (på|i) (ledighet|mammaledighet|pappaledighet|föräldraledighet)
    (bli|blir|blivit|bilda|nybliven|blivande) ~3 (förälder|föräldrar|mamma|pappa|mor|far|familj|tvåbarns*|småbarns*)
    ({your}|kommande|planerad%|lång%|snart|pågående|stundande|tidigare|eventuell%|senaste|längre|många) ~2 {pregnancyLeave}
    {you} ~2 {seem} ~5 (gravid|höggravid|havande|på smällen|på tjocken|föräldraledig|mammaledig|pappaledig|barnledig|nybliven (mamma|pappa|förälder|mor|far)|ammande|i (väntans|lyckliga) (tider|omständigheter))
    {seem} ~3 {you} ~5 (gravid|höggravid|havande|på smällen|på tjocken|föräldraledig|mammaledig|pappaledig|barnledig|nybliven (mamma|pappa|förälder|mor|far)|ammande|i (väntans|lyckliga) (tider|omständigheter))
    (väntar|vänta|väntade|planerar|planera|skaffa|skaffar|få|får|fått|föda|föder|fött|ha fler|vill ha) ~4 (barn|bebis|tillökning|småttingar|familj)`,
  hints: `
    {pregnancyBirth}
    (gå|går|gick|varit|var|är|vara|komma|tillbaka|åter|återkomma|återkommer|kommer) ~4 (på|från|efter)? (föräldraledig|föräldraledighet|föräldraledigheten|mammaledig|mammaledighet|pappaledig|pappaledighet|barnledig|föräldraledige)
    (gravid|gravida|blöjor|barnvagn|ska ha barn|bb|magen växer|tillökning)
    (graviditet(en)?|föräldraledighet(en)?|mammaledighet(en)?|pappaledighet(en)?|gravid|barnafödande|fertil%|barnafödande ålder|fruktsam ålder|förlossningen|mammaledig|pappaledig)
    (gravid%|föräldraledig*) & {you}
    {because} ~3 ((gravid|föräldraledig)*)`,
};
