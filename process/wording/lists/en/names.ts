/** First names that are common where English is written; small letters. */
export const names: Readonly<Record<string, string>> = {
  name: `
    ahmed, aisha, alan, ali, alice, amy, andrew, anna, annika, åsa, barbara, ben, bengt, beth, betty, birgitta, björn, bob, bobby, brenda,
    brian, bridget, camilla, carol, caroline, cathy, charlie, charlotte, chloe, chris, christine, christopher, claire, colin, craig, dan,
    daniel, darren, dave, david, debbie, deborah, denise, dennis, derek, diane, donna, dorothy, doug, douglas, duncan, edward, eileen,
    eleanor, elizabeth, ellen, elsie, emily, emma, eric, erik, ethan, eva, evelyn, fatima, felix, fiona, frances, francis, freddie,
    fredrik, gareth, gary, gemma, geoff, geoffrey, george, georgia, gerald, gillian, glen, göran, gordon, graham, greg, gunilla, gustav,
    gwen, håkan, hamish, hanna, hannah, harriet, harry, hassan, helen, henry, hilary, hugh, ian, imogen, ingrid, irene, isabel, isla, jack,
    jacob, jake, james, jamie, jane, janet, janice, jason, jeff, jennifer, jeremy, jerry, jess, jessica, jill, jim, jimmy, joan, joanna,
    joanne, joe, joel, johan, john, johnny, jonas, jonathan, joshua, joyce, judith, judy, julia, julian, julie, justin, karen, karin, karl,
    kate, kathleen, kathy, katie, keith, kelly, kenneth, kerry, kerstin, kevin, kim, kirsty, kjell, kyle, lars, laura, lauren, leanne, lee,
    lena, leo, leon, lewis, liam, linda, linnea, lisa, liz, lizzie, lorraine, lotta, louise, lucy, luke, lynn, magnus, malcolm, malin,
    marcia, marcus, margaret, maria, marie, marion, marjorie, martha, martin, mary, mats, matthew, maureen, maurice, megan, melanie,
    melissa, mia, michael, mikael, mike, millie, mohammed, muriel, nadia, nancy, naomi, natalie, nathan, neil, nicholas, nick, nicola,
    nigel, niklas, nora, norman, oliver, olivia, olle, omar, oscar, owen, pam, pamela, patricia, patrick, paul, paula, pauline, per erik,
    pete, peter, phil, philip, phoebe, pia, polly, priya, rachel, raj, rebecca, reg, richard, rickard, rita, robert, roger, rolf, ron,
    ronald, rory, rosie, russell, ruth, ryan, sally, sam, samantha, samuel, sandra, sanna, sarah, sean, sharon, sheila, shirley, simon,
    simone, sinead, sofia, sophie, stefan, stella, stephanie, steve, steven, stuart, sue, susan, sven, sylvia, ted, teresa, terry, tess,
    theo, thomas, tim, tina, toby, todd, tom, tommy, tony, tracey, tracy, trevor, ulf, ursula, valerie, vanessa, vera, vicky, victoria,
    vince, vincent, vivien, wayne, wendy, william, yvonne, zach, zoe`,
};
