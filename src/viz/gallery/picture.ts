import type { Chart, TableTwin } from "../charts/chart.ts";

/** A chart on made-up data, for the gallery and for the tests of pictures. */
export interface Picture {
  /** Short name, of the stored file too. */
  name: string;
  /** Draws it at a width in px, or as wide as the container. */
  show(container: HTMLElement, width?: number): Pick<Chart<never>, "destroy">;
  /** Its table, as a file would have it; a replay has one that changes all the time. */
  table: TableTwin | null;
}

/** The width as an option, absent where it is not given. */
export const wide = (width: number | undefined): { width?: number } =>
  width === undefined ? {} : { width };
