import type { enTerms } from "../en/terms.ts";

/** Woorden die een lezer misschien niet kent. */
export const nlTerms: typeof enTerms = {
  termsIn: "Begrippen",
  terms: {
    sprint: {
      word: "tussensprint",
      seen: /\b(?:elke tussensprint|tussensprint(?:s| \d+)?)\b/i,
      means:
        "Een streep tijdens de race waar de eerste drie punten krijgen, meestal 3, 2 en 1. Die punten gaan voor de volgorde aan de finish.",
    },
    neutral: {
      word: "neutrale ronde",
      seen: /\bneutrale ronden?\b/i,
      means: "De eerste ronde: het peloton rijdt samen en niemand mag nog aanvallen.",
    },
    sitIn: {
      word: "in het peloton blijven",
      seen: /\b(?:blijf(?:t|ven)? in het peloton|in het peloton (?:blijft|blijven)|blijven zitten)\b/i,
      means: "Meezitten: uit de wind blijven en alles sparen voor de finish.",
    },
    breakaway: {
      word: "ontsnapping",
      seen: /\b(?:ontsnapping(?:en)?|kopgroep|vooruit was|vooruit is|vluchters|achtervolg(?:t|en|ing))\b/i,
      means:
        "Een of enkele rijders die van het peloton zijn weggereden. Wie achterblijft, achtervolgt – of wacht tot een ander het doet.",
    },
    draft: {
      word: "slipstream",
      seen: /\b(?:slipstream|zog|beschutting)\b/i,
      means:
        "De beschutting achter een andere rijder. Er is minder lucht te verplaatsen: dezelfde snelheid kost veel minder vermogen.",
    },
    wind: {
      word: "in de wind",
      seen: /\bin de wind\b/i,
      means: "Met niemand vlak voor zich: alle lucht moet men zelf opzij duwen.",
    },
    outside: {
      word: "buitenom",
      seen: /\bbuitenom\b/i,
      means: "Naast de binnenste rij rijders: elke bocht is daar langer.",
    },
    boxedIn: {
      word: "ingesloten",
      seen: /\bingesloten\b/i,
      means: "Rijders voor en naast zich: men wil harder en kan er niet uit.",
    },
    plausible: {
      word: "aannemelijke variant",
      seen: /\baannemelijke (?:varianten|variant|velden|veld)\b/i,
      means:
        "Hoe sterk de rijders zijn en hoe het peloton zich gedraagt, is maar ongeveer bekend. Een variant is één manier waarop dat alles kan zijn, gegeven wat bekend is; elke wordt acht keer gereden.",
    },
    interval: {
      word: "95%-interval",
      seen: /\bintervallen\b|\binterval\b|95\s?%/i,
      means:
        "Waar het echte getal vermoedelijk ligt: van honderd zulke intervallen bevatten er zo’n 95 het. Een breed interval zegt dat er weinig bekend is.",
    },
    breakEven: {
      word: "omslagpunt",
      seen: /\b(?:omslagpunt|gaan loont(?: niet)?)\b/i,
      means:
        "Hoe vaak men de tussensprint moet winnen als men het probeert, wil proberen lonen: wat winnen oplevert tegen wat mislukken kost.",
    },
    cut: {
      word: "de laatste die doorgaat",
      seen: /\b(?:de laatste die doorgaat)\b/i,
      means: "De grens: de laatste die doorgaat tegen de eerste die afvalt.",
    },
    lineOrder: {
      word: "over de streep",
      seen: /\bover de streep\b/i,
      means:
        "De volgorde aan de finish. De uitslag gaat eerst op punten: wie negende over de streep komt, kan zevende zijn.",
    },
    given: {
      word: "als het gebeurt",
      seen: /\bals het gebeurt\b/i,
      means:
        "Geteld in de races waarin het zo liep. Daar zitten de sterke dagen bij, dus het vleit.",
    },
    tried: {
      word: "als we het proberen",
      seen: /\bals we het proberen\b/i,
      means: "Opnieuw gereden met die opdracht, wat er ook van komt: dát kan een coach beslissen.",
    },
    reserve: {
      word: "reserve",
      seen: /\breserve\b/i,
      means:
        "Wat over is voor inspanningen boven het tempo dat lang vol te houden is; in de slipstream komt het terug.",
    },
    criticalPower: {
      word: "drempelvermogen",
      seen: /\bdrempelvermogen\b/i,
      means:
        "Het hoogste vermogen dat lang vol te houden is. Alles daarboven gaat van de reserve af.",
    },
    skill: {
      word: "vaardigheid in het peloton",
      seen: /\bvaardigheid in het peloton\b/i,
      means:
        "Wat iemand van een massastart maakt bovenop wat zijn tijden zeggen: plaats, wiel, timing. Geleerd uit uitslagen.",
    },
    toGo: {
      word: "nog te gaan",
      seen: /\b(?:nog \d+ te gaan|ronden te gaan|te gaan)\b/i,
      means: "Ronden worden afgeteld, zoals de speaker ze omroept; bij de bel is het nog één.",
    },
    seed: {
      word: "startgetal",
      seen: /\bstartgetal\b/i,
      means:
        "Tekst die het toeval vastlegt: hetzelfde startgetal geeft dezelfde races, hier en overal.",
    },
    digest: {
      word: "controlegetal",
      seen: /\bcontrolegetal\b/i,
      means:
        "Een vingerafdruk van de gereden races. Zijn er twee gelijk, dan waren de races dezelfde.",
    },
    safe: {
      word: "zeker door",
      seen: /\b(?:zeker door|volgens de regels|de regels alleen)\b/i,
      means: "Wat de anderen ook nog scoren: dat zeggen de puntenregels alleen, zonder model.",
    },
    agrees: {
      word: "races die overeenkomen",
      seen: /\braces die overeenkomen\b/i,
      means:
        "Zoveel onafhankelijke gesimuleerde races zouden evenveel zeggen; zijn het er weinig, dan zijn de kansen ruw.",
    },
    percentile: {
      word: "percentiel",
      seen: /\bpercentiel\b/i,
      means:
        "Hoeveel van de honderd gesimuleerde races onder de echte liggen; dicht bij 0 of 100 was de echte race voor het model een ongewone.",
    },
    ally: {
      word: "bondgenoot",
      seen: /\b(?:bondgenoot|bondgenoten|ploeggenoot|ploeggenoten)\b/i,
      means:
        "Iemand die ook voor een ander rijdt: een landgenoot, of iemand van elders uit vriendschap of door samen trainen. Hij werkt minder tegen hem.",
    },
    together: {
      word: "minstens een van de twee",
      seen: /\bminstens (?:een|één)(?: van de twee)?\b/i,
      means:
        "Race voor race geteld: races waarin beiden het halen, tellen één keer. Voor een land is dit vaak wat telt.",
    },
  },
};
