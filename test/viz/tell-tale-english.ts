/** Words of the page that English has and Dutch has not. */
const WORDS =
  /\b(?:the|and|with|without|from|to|that|this|those|which|what|when|where|whose|than|then|not|are|were|be|been|he|she|they|them|his|their|its|by|for|on|every|each|none|nobody|somebody|everybody|known|given|if|unless|else|about|against|behind|ahead|away|over the|laps?|skaters?|starters?|points?|places?|ranked|wins|won the|won sprint|scores?|scored|falls|fell|finished|sitting|going|attacking|goes|attacks|boxed|chances?|odds|times|expected|got|unknown|seed|digest|goal|gap|pack|break|breakaway|bell|share|mean|worse|better|none|usual|as usual|women|semifinal|World Cup|Division|race won|sprint \d|in \d+ races|of \d+ races|of 100)\b/;

/** What stands between quotation marks is quoted: what somebody types is in the words of plans, which are English. */
const quoted = /“[^”]*”/g;

/** The pieces of text that are English, each with the word that tells. */
export const englishIn = (texts: readonly string[]): string[] =>
  [...new Set(texts)].flatMap((text) => {
    const [word] = WORDS.exec(text.replace(quoted, "")) ?? [];
    return word === undefined ? [] : [`${word}: ${text}`];
  });
