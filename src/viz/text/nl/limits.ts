import { digestText } from "../../../odds/digest.ts";

interface BekendeFout {
  kop: string;
  /** Vingerafdruk van de Engelse woorden waar dit bij hoort: staan er andere, dan zegt dit misschien niet meer hetzelfde. */
  bij: string;
  /** De zin, met de getallen van de Engelse alinea in haar volgorde. */
  zin(...n: string[]): string;
}

const NUMBER = /\d+(?:[.,]\d+)*/g;

/** Vingerafdruk van een alinea zonder haar getallen. */
export const zonderGetallen = (paragraph: string): string =>
  digestText(paragraph.replace(NUMBER, "#"));

/** Wat er bekend is dat niet klopt of net wel, naar de kop van de Engelse alinea. */
const bekendeFouten: Record<string, BekendeFout> = {
  "Step size, men": {
    kop: "Stapgrootte, mannen",
    bij: "8007651aa6a185e8",
    zin: (...n) =>
      `: viel erbuiten, met ${n[0]} % van een bereik waar ${n[1]} gevraagd is: met de halve tijdstap was de mediaan van de voorsprong van de winnaar ${n[2]} s groter. Als op het laatste rechte eind niemand van baan wisselde, of niemand werd opgehouden, was die gelijk; en ook als niemand bij het passeren naar binnen kwam. Wie dat deed, sneed de rijder af die naast hem reed of hem ging passeren en hield die op, en dat vaker naarmate een korte stap hem minder ver liet kijken. Sinds model ${n[3]} kijkt hij een seconde vooruit, wat de stap ook is; over de laatste ronde was de voorsprong ${n[4]}, ${n[5]} en ${n[6]} s bij stappen van ${n[7]}, ${n[8]} en ${n[9]} s (daarvoor ${n[10]}, ${n[11]} en ${n[12]}). Met stappen van ${n[13]} s (${n[14]} s waar de race rustig is), tegen de helft daarvan, blijft in model ${n[15]} bij de mannen ${n[16]} % over (winnaars van de derde sprint, tijden en uitslag) en bij de vrouwen ${n[17]} % (ontsnappingen; voor de achterstand van de zestiende is het ${n[18]} %, en was het ${n[19]} voordat afstanden tot een wiel maar een ogenblik vooruit werden genomen). De regel zegt bij de mannen ${n[20]} %, want de volgorde van de rondesnelheden kan alleen goed of fout zijn: ze klopt met een verschil van ${n[21]} m/s, en met de halve stap niet.`,
  },
  "Men's races won from a break": {
    kop: "Mannenraces die uit een ontsnapping worden gewonnen",
    bij: "dd2fd21ca572f99c",
    zin: (keer, van, model) =>
      ` kwamen met model ${model} op ${keer} van de ${van} uit; een peloton dat wacht tot een ander achtervolgt, een tempo dat van race tot race meer verschilt en rijders die niet langer aan hun plaats voorbijrijden, brachten ze binnen het bereik.`,
  },
  "Close calls.": {
    kop: "Op het randje.",
    bij: "eae2ca3b89dae392",
    zin: (...n) =>
      ` Binnen het bereik, maar aan de rand: de individuele tijden hangen in de B-velden van de mannen voor ${n[0]} samen met de uitslag (echt is ${n[1]} tot ${n[2]}) en in de A-velden van de vrouwen voor ${n[3]} (${n[4]} tot ${n[5]}), mannen winnen alleen in ${n[6]} van de ${n[7]} races (${n[8]} tot ${n[9]}), ${n[10]} van de ${n[11]} winnaars bij de mannen en ${n[12]} bij de vrouwen hebben punten (${n[13]} tot ${n[14]}), mannen winnen in ${n[15]} s (${n[16]} tot ${n[17]}), en de eerste acht vrouwen komen binnen ${n[18]} s over de streep in ${n[19]} van de ${n[20]} (${n[21]} tot ${n[22]}).`,
  },
  "Olympic races are slow and close.": {
    kop: "Olympische races zijn langzaam en blijven dicht bij elkaar.",
    bij: "6efe31083ca979f3",
    zin: (rit, t1, p1, t2, p2, van, tot, eersten, keer, mediaan) =>
      ` De eerste van halve finale ${rit} in Peking deed er ${t1} s over (percentiel ${p1}), die van de finale in Milaan ${t2} s (percentiel ${p2}); wereldbekerraces op laaglandbanen duurden ${van} tot ${tot} s. En de eerste zes van Peking kwamen binnen ${eersten} s over de streep: van ${keer} gesimuleerde halve finales eindigt er minder dan één zo dicht bij elkaar; de mediaan daarvan is ${mediaan} s. Gesimuleerde halve finales vallen te gemakkelijk uiteen.`,
  },
  "Other fields.": {
    kop: "Andere velden.",
    bij: "b62624c61adbb0ff",
    zin: (...n) =>
      ` De A- en B-velden hierboven zijn die van Heerenveen ${n[0]}-${n[1]}. Met die van Calgary ${n[2]}-${n[3]} ervoor in de plaats (\`validate --targets\`, ${n[4]} races) vallen ${n[5]} van de ${n[6]} streefwaarden erbuiten, met die van Milwaukee ${n[7]}-${n[8]} ${n[9]} en met die van Tomaszow ${n[10]}-${n[11]} ${n[12]}: de zestiende komt ${n[13]} tot ${n[14]} s na de eerste binnen in die van Milwaukee en bij de vrouwen van Tomaszow (gevraagd ${n[15]} tot ${n[16]}), de individuele tijden hangen in de A-velden van de vrouwen tot ${n[17]} met de uitslag samen (${n[18]} tot ${n[19]}) en in de B-velden van Tomaszow voor ${n[20]} en ${n[21]} (${n[22]} tot ${n[23]}), bij de vrouwen van Milwaukee en Tomaszow komen er acht binnen ${n[24]} s over de streep in ${n[25]} van de ${n[26]} (${n[27]} tot ${n[28]}), winnaars van de tweede sprint halen bij de vrouwen van Calgary in ${n[29]} van de ${n[30]} races het podium en bij de mannen van Milwaukee in ${n[31]} (${n[32]} tot ${n[33]}), de mannen winnen in de ijle lucht van Calgary in ${n[34]} s en in Milwaukee in ${n[35]} s (${n[36]} tot ${n[37]}), en de volgorde van hun rondesnelheden, die in Heerenveen maar net klopt, is in geen van beide de echte.`,
  },
  "Fields are spread too wide behind the first.": {
    kop: "Achter de eerste ligt het veld te ver uit elkaar.",
    bij: "0d92275651a96f06",
    zin: (...n) =>
      ` In ${n[0]} wereldbekerraces met tijden lag nummer ${n[1]} over de streep gemiddeld op percentiel ${n[2]} van de gesimuleerde achterstanden, de nummers ${n[3]}, ${n[4]}, ${n[5]}, ${n[6]} en ${n[7]} op ${n[8]}, ${n[9]}, ${n[10]}, ${n[11]} en ${n[12]} (standaardfout ${n[13]}; ${n[14]} gesimuleerde races per race); het zijn de B-velden en de halve finales die te ver uiteen liggen. Van de ontsnappingen die bij de mannen winnen zijn er ${n[15]} van de ${n[16]} van vier tot zes rijders, en ${n[17]} van meer; op de uitslagen is er geen van meer dan zes.`,
  },
};

/**
 * Een alinea over wat niet klopt, met haar getallen; zoals ze is waar er geen Nederlands voor is.
 * @param getal schrijft een getal
 */
export function bekendeFout(paragraph: string, getal: (number: string) => string): string {
  const [, head = "", rest = ""] = /^\*\*(.*?)\*\*(.*)$/s.exec(paragraph) ?? [];
  const known = bekendeFouten[head];
  if (known === undefined || known.bij !== zonderGetallen(paragraph)) return paragraph;
  const numbers = [...rest.matchAll(NUMBER)].map(([number]) => getal(number));
  return `**${known.kop}**${known.zin(...numbers)}`;
}
