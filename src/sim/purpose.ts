/**
 * What a keyed draw is for. The number is part of its key: never reuse or renumber one without a new
 * model version.
 */

// Once per race, for what is known imperfectly (key of knowledge).
export const KNOW_CRITICAL_POWER = 1;
export const KNOW_RESERVE = 2;
export const KNOW_PEAK = 3;
export const KNOW_CRAFT = 4;
export const KNOW_WAKE = 5;
export const KNOW_RECOVERY = 6;
export const KNOW_BEHAVIOUR = 7;

// Once per race, chance of the day.
export const FORM_CRITICAL_POWER = 10;
export const FORM_RESERVE = 11;
export const FORM_PEAK = 12;
export const DAY_ICE = 13;
export const MOOD_CHASE = 14;
export const MOOD_ATTACK = 15;
export const MOOD_CONTEST = 16;
export const MOOD_TEMPO = 17;
export const SHELTER = 18;
export const GRIP = 19;
export const WHEEL_GAP = 20;
export const REACTION = 21;
export const DARING = 22;
export const TEMPER = 23;
export const HAUNT = 24;
export const SPRINT_FROM = 25;
export const GRID = 26;
export const DISQUALIFICATION = 27;
export const EASE_OFF = 28;
export const CONTENT = 29;
export const LOYALTY = 30;

// Once per quarter lap of a skater.
export const ALIGNMENT = 40;
export const ATTACK = 41;
export const JOIN = 42;
export const MOVE_UP = 44;
export const SWING_OFF = 45;
export const MISHAP = 46;
export const HEART = 48;

// Once per half lap, per sprint or per line.
export const VOLUNTEER = 60;
export const CONTEST = 61;
export const LUNGE = 62;
export const CONTEST_FROM = 63;
export const CARRY_ON = 64;

// When somebody has fallen.
export const PILE_UP = 70;
export const DOWN_TIME = 71;
export const GIVE_UP = 72;
