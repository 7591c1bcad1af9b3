/** What assessors write of one competency: where it was, and pairs of what was done and what came of it. */
type Stock = {
  readonly situations: readonly string[];
  readonly strength: readonly (readonly [behaviour: string, impact: string])[];
  readonly development: readonly (readonly [behaviour: string, impact: string])[];
};

/** Evidence as it is typed in a meeting room, of women, men and people who are called by neither: with and without subject, with and without capitals. */
export const stock: Readonly<Record<'sv' | 'en', Readonly<Record<string, Stock>>>> = {
  sv: {
    prioritising: {
      situations: [
        'När vi talade om nattpasset',
        'på frågan om en dag med för mycket att göra',
        'Fallbeskrivningen',
        'I caset med tre larm',
      ],
      strength: [
        ['berättade hur hon prioriterade tre patienter', 'vi fick en klar bild av hur hon tänker när det är bråttom'],
        ['Hon sa vad som fick vänta och vem som skulle få veta det', 'Det gick att följa varje val'],
        ['ritar upp ordningen på tavlan och förklarar skälen', 'Tydligt hur hon väger det ena mot det andra'],
        ['delade upp dagen i det som måste göras och det som kan vänta', 'så att det viktigaste blev gjort före lunch'],
      ],
      development: [
        ['räknade upp uppgifterna men sa inte vilken som gick först', 'vi fick ingen bild av hur hon väljer'],
        ['Kandidaten gav en ordning utan att säga varför', 'Svårt att se vad som styrde valet'],
        ['ville göra allt på en gång', 'två av uppgifterna blev inte klara'],
      ],
    },
    'patient-safety': {
      situations: [
        'när vi frågade om en avvikelse',
        'Rollspel',
        'Frågan om läkemedel',
        'under genomgången av läkemedelslistan',
      ],
      strength: [
        ['beskrev hur hon upptäckte en dubbelordination och ringde läkaren direkt', 'felet rättades innan dosen gavs'],
        ['kontrollerade namn och dos två gånger', 'Vi såg att rutinen sitter'],
        ['Hon skrev en avvikelse samma dag och tog upp den på nästa möte', 'det ledde till en ny rutin på avdelningen'],
      ],
      development: [
        ['Nämnde en risk först när vi frågade en andra gång', 'vi hade velat höra mer om vad hon gör åt den'],
        ['glömde att kontrollera armbandet', 'dosen hade kunnat ges till fel patient'],
      ],
    },
    teamwork: {
      situations: ['I gruppövningen', 'gruppövning', 'När gruppen fastnade', 'på frågan om en oenighet i teamet'],
      strength: [
        ['frågade vad de andra behövde innan hon kom med sitt eget förslag', 'gruppen kom vidare'],
        ['Bjöd in två deltagare som inte hade sagt något', 'alla förslag kom upp på tavlan'],
        ['sammanfattade vad gruppen var överens om', 'Det gjorde det lätt att gå till beslut'],
        [
          'satte sig bredvid en deltagare som hade kört fast och räknade om tillsammans med honom',
          'de blev klara i tid',
        ],
      ],
      development: [
        ['lät inte de andra prata till punkt', 'två förslag kom aldrig upp'],
        ['arbetade vidare ensam när gruppen hade enats om en annan väg', 'delarna gick inte ihop'],
        ['Sa inget om sitt eget förslag förrän tiden var slut', 'vi fick inte veta hur hon hade löst uppgiften'],
      ],
    },
    communication: {
      situations: ['Rollspelet med en anhörig', 'i samtalet', 'När vi spelade upp ett svårt besked', 'telefonsamtalet'],
      strength: [
        ['lyssnade färdigt och sammanfattade vad hon hade hört', 'samtalet blev lugnare'],
        ['Hon bytte ord när hon märkte att det inte gick fram', 'vi förstod direkt vad hon menade'],
        ['ställde en följdfråga innan hon svarade', 'svaret gällde det som vi undrade över'],
      ],
      development: [
        ['svarade innan frågan var ställd färdigt', 'svaret gällde något annat'],
        ['använde förkortningar som hon inte förklarade', 'den anhöriga frågade samma sak igen'],
      ],
    },
    documentation: {
      situations: ['Arbetsprovet', 'när hon skrev anteckningen', 'Frågan om dokumentation'],
      strength: [
        ['skrev händelse, åtgärd och beslut i tidsordning', 'nästa pass hade kunnat ta vid direkt'],
        ['skilde mellan vad hon hade sett och vad hon trodde', 'Texten gick att använda som den var'],
      ],
      development: [
        ['skrev vad som hade hänt men inte vad hon beslutade', 'nästa pass hade inte kunnat ta vid'],
        ['Lämnade två fält tomma utan att säga varför', 'vi fick gissa vad som gällde'],
      ],
    },
    planning: {
      situations: ['när vi bad om ett exempel på ett större projekt', 'Frågan om veckoplanering', 'I intervjun'],
      strength: [
        ['Han visade en plan med tider, ansvar och marginal', 'det var lätt att se vad som händer när något drar ut'],
        ['berättade hur hans plan ändrades när en leverans uteblev', 'en tydlig bild av hur han arbetar med ändringar'],
        ['delade upp uppdraget i fyra steg och satte en tid för varje', 'Vi kunde se när varje del skulle vara klar'],
      ],
      development: [
        ['beskrev målet men inte vägen dit', 'svårt att bedöma om tiden hade räckt'],
        ['planerade utan marginal', 'hela planen föll när den första leveransen var sen'],
      ],
    },
    'problem-solving': {
      situations: ['Hemuppgiften', 'Kodgenomgång', 'när vi gick igenom hans lösning', 'den tekniska intervjun'],
      strength: [
        ['avgränsade problemet först och vägde två lösningar mot varandra', 'Lätt att följa resonemanget'],
        ['hen återskapade felet och prövade en förklaring i taget', 'orsaken var funnen på tio minuter'],
        ['förklarade sina val och nämnde vad lösningen inte klarar', 'vi vet vad nästa steg skulle vara'],
      ],
      development: [
        ['började skriva kod innan kraven var klara', 'halva lösningen fick göras om'],
        ['löste huvudfallet men hanterade inte tomma filer', 'programmet stannade när filen var tom'],
      ],
    },
    service: {
      situations: ['Kundcase', 'rollspelet i butiken', 'Vi frågade om en reklamation'],
      strength: [
        ['lyssnar in kunden, ställer frågor och föreslår två lösningar', 'kunden kunde välja'],
        ['bad om ursäkt och sa när felet skulle vara löst', 'kunden var lugn när hon gick'],
      ],
      development: [
        ['förklarade regeln innan kunden hade berättat klart', 'kunden fick börja om'],
        ['lämnade kunden utan ett nästa steg', 'kunden hade fått ringa igen'],
      ],
    },
  },
  en: {
    prioritising: {
      situations: [
        'When we talked about the night shift',
        'question about a day with too much to do',
        'Case',
        'In the case with three alarms',
      ],
      strength: [
        [
          'described how she prioritised three patients',
          'we got a clear picture of how she decides when time is short',
        ],
        ['She said what could wait and who had to be told', 'every choice could be followed'],
        ['draws up the order on the board and explains the reasons', 'Clear how she weighs one thing against another'],
        [
          'divided the day into what has to be done and what can wait',
          'so that the main things were done before lunch',
        ],
      ],
      development: [
        ['listed the tasks but did not say which one came first', 'we did not see how she chooses'],
        ['The candidate gave an order without saying why', 'Hard to see what the choice rested on'],
        ['wanted to do everything at once', 'two of the tasks were left unfinished'],
      ],
    },
    'patient-safety': {
      situations: [
        'when we asked about a deviation',
        'Role play',
        'Question about medication',
        'during the review of the medication list',
      ],
      strength: [
        [
          'described how she noticed a double prescription and called the doctor at once',
          'the error was corrected before the dose was given',
        ],
        ['checked name and dose twice', 'We saw that the routine is in place'],
        [
          'She wrote a report the same day and brought it up at the next meeting',
          'it led to a new routine on the ward',
        ],
      ],
      development: [
        ['Named a risk only when we asked a second time', 'we would have liked to hear what she does about it'],
        ['forgot to check the wristband', 'the dose could have gone to the wrong patient'],
      ],
    },
    teamwork: {
      situations: [
        'In the group exercise',
        'group exercise',
        'When the group got stuck',
        'question about a disagreement in the team',
      ],
      strength: [
        ['asked what the others needed before she made her own suggestion', 'the group moved on'],
        ['Invited two participants who had not spoken', 'all suggestions ended up on the board'],
        ['summed up what the group agreed on', 'That made it easy to reach a decision'],
      ],
      development: [
        ['did not let the others finish', 'two suggestions were never heard'],
        ['went on alone when the group had agreed on another way', 'the parts did not fit together'],
        [
          'Said nothing about her own suggestion until time was up',
          'we did not learn how she would have solved the task',
        ],
      ],
    },
    communication: {
      situations: ['Role play with a relative', 'in the call', 'When we acted out a difficult message', 'phone call'],
      strength: [
        ['listened to the end and summed up what she had heard', 'the talk became calmer'],
        ['She changed words when she noticed that it did not come across', 'we understood at once what she meant'],
        ['asked a follow-up question before she answered', 'the answer met what we had wondered about'],
      ],
      development: [
        ['answered before the question was finished', 'the answer was about something else'],
        ['used abbreviations that she did not explain', 'the relative asked the same thing again'],
      ],
    },
    documentation: {
      situations: ['Work sample', 'when she wrote the note', 'Question about documentation'],
      strength: [
        ['wrote event, action and decision in order of time', 'the next shift could have taken over at once'],
        ['kept what she had seen apart from what she believed', 'The text could be used as it was'],
      ],
      development: [
        ['wrote what had happened but not what she decided', 'the next shift could not have taken over'],
        ['Left two fields empty without saying why', 'we had to guess what applied'],
      ],
    },
    planning: {
      situations: [
        'when we asked for an example of a larger project',
        'Question about weekly planning',
        'In the interview',
      ],
      strength: [
        [
          'He showed a plan with times, responsibilities and room to spare',
          'it was easy to see what happens when something takes longer',
        ],
        ['told us how his plan changed when a delivery failed', 'a clear picture of how he works with changes'],
        ['divided the assignment into four steps and set a time for each', 'We could see when each part would be done'],
      ],
      development: [
        ['described the goal but not the way there', 'hard to tell whether the time would have been enough'],
        ['planned without room to spare', 'the whole plan fell when the first delivery was late'],
      ],
    },
    'problem-solving': {
      situations: ['Home assignment', 'Code review', 'when we went through his solution', 'the technical interview'],
      strength: [
        [
          'narrowed the problem down first and weighed two solutions against each other',
          'Easy to follow the reasoning',
        ],
        ['reproduced the fault and tried one explanation at a time', 'the cause was found in ten minutes'],
        ['explained his choices and named what the solution does not handle', 'we know what the next step would be'],
      ],
      development: [
        ['began to write code before the requirements were clear', 'half the solution had to be redone'],
        ['solved the main case but left empty files unhandled', 'the program stopped when the file was empty'],
      ],
    },
    service: {
      situations: ['Customer case', 'role play in the shop', 'We asked about a complaint'],
      strength: [
        ['listens to the customer, asks questions and suggests two solutions', 'the customer could choose'],
        ['apologised and said when the error would be solved', 'the customer left in a calm mood'],
      ],
      development: [
        ['explained the rule before the customer had finished', 'the customer had to begin again'],
        ['left the customer without a next step', 'the customer would have had to call again'],
      ],
    },
  },
};
