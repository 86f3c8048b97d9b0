/** Rises whenever the same seed gives other races; results of different versions are not compared. */
export const MODEL_VERSION = 12;
