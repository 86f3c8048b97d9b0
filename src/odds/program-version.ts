declare const __PROGRAM_VERSION__: string;

/** Version of the package, put in by the build. */
export const PROGRAM_VERSION: string = __PROGRAM_VERSION__;
