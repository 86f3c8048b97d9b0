/** Lets the page do what waits, between two pieces of work. */
export const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
