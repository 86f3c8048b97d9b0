/** What lines of observations look like, for the help of the commands that read them. */
export const liveLines = `
A line of what was seen is JSON: laps to go and whatever is known then, such as
  {"toGo":12,"sprint":["Silovs","Swings","Chung"]}
  {"toGo":9,"attack":["Kramer"]}
  {"toGo":0,"finish":["Ulekleiv","Swings",null,"Chung"],"out":["Quinn"]}
Also: points, totals, away, order, groups, fell, text, source, id; the README has them all.`;
