/** Ctrl-C before there was anything to show. */
export class Stopped extends Error {}
