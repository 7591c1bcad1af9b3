/** Swedish words of blame. */
export const blame: Readonly<Record<string, string>> = {
  deed: `
    läst, läsa, läste, förberett, förbereda, förberedd, förberedde, ansträng*, kontrollera*, kolla*, veta, vetat, begripa, begripit,
    förstå, förstått, insett, inse, tänkt, tänka, frågat, lyssnat, lyssna, övat, öva, räknat ut, sagt, svarat, kommit i tid, passa tiden,
    skärpt, skärpa, bry, brytt, lagt ner, stava, klarat, kunnat, kunna, läxa*, fundera*, bättrat, hoppat, hålla, googla*`,
};
