/** Getallen van een zin, al in Nederlandse schrijfwijze. */
type Zin = (...n: string[]) => string;

/**
 * Wat er bekend is dat niet klopt: per kop in het Engels de kop en de zin in het Nederlands. De getallen zijn die van de
 * Engelse alinea, in haar volgorde; er zijn er zoveel als de zin neemt.
 */
export const bekendeFouten: Record<string, { kop: string; zin: Zin }> = {
  "Step size, men": {
    kop: "Stapgrootte, mannen",
    zin: (s, deel, zeker, van, tot, gevraagd, rest, a, b, c, grens, vanV, totV, hoofdstuk) =>
      `: met de halve tijdstap is de mediaan van de voorsprong van de winnaar ${s} s groter, ${deel} % van de breedte van het bereik (${zeker} %: ${van} tot ${tot}); gevraagd is ${gevraagd}. Al het andere verschuift hoogstens ${rest} %. De voorsprong ontstaat op het laatste rechte eind: wie niet op tijd achter zijn voorganger uit kan komen, verliest snelheid, en bij lange stappen komen er meer op tijd uit; als daar niemand van baan wisselt, of niemand wordt opgehouden, is de voorsprong bij ${a}, ${b} en ${c} s gelijk. Bij de vrouwen heeft dezelfde verschuiving een interval dat tot ${grens} % komt (${vanV} tot ${totV}). De kansen om door te gaan en te winnen verschuiven ongeveer zoveel als de steekproef openlaat (docs/TESTING.md ${hoofdstuk}).`,
  },
  "Men's races won from a break": {
    kop: "Mannenraces die uit een ontsnapping worden gewonnen",
    zin: (keer, van, model) =>
      ` kwamen met model ${model} op ${keer} van de ${van} uit; een peloton dat wacht tot een ander achtervolgt, een tempo dat van race tot race meer verschilt en rijders die niet langer aan hun plaats voorbijrijden, brachten ze binnen het bereik.`,
  },
  "Close calls.": {
    kop: "Op het randje.",
    zin: (nu, van, tot) =>
      ` Binnen het bereik, maar aan de rand: de individuele tijden hangen in de B-velden van de mannen voor ${nu} samen met de uitslag (echt is ${van} tot ${tot}).`,
  },
  "Olympic races are slow and close.": {
    kop: "Olympische races zijn langzaam en blijven dicht bij elkaar.",
    zin: (rit, t1, p1, t2, p2, van, tot, eersten, mediaan) =>
      ` De eerste van halve finale ${rit} in Peking deed er ${t1} s over (percentiel ${p1}), die van de finale in Milaan ${t2} s (percentiel ${p2}); wereldbekerraces op laaglandbanen duurden ${van} tot ${tot} s. En de eerste zes van Peking kwamen binnen ${eersten} s over de streep: van honderd gesimuleerde halve finales eindigen er twee zo dicht bij elkaar; de mediaan daarvan is ${mediaan} s. Gesimuleerde halve finales vallen te gemakkelijk uiteen.`,
  },
};
