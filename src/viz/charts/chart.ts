/** A picture on the page. */
export interface Chart<Data> {
  /** Shows other data in the same picture; what has the focus keeps it. */
  update(data: Data): void;
  /** Takes the picture off the page, with everything that listened. */
  destroy(): void;
}

/** What every chart may be told. */
export interface ChartOptions<Text extends { label: string }> {
  /** All words; `label` is the accessible name of the picture and the caption of its table. */
  text: Text;
  /** How numbers are written; "en" unless told otherwise. */
  locale?: string;
  /** px, for pictures and reports; where absent as wide as the container, followed as it changes. */
  width?: number;
}

/** The same data as a table, for those who do not see the picture and for files. */
export interface TableTwin {
  caption: string;
  columns: string[];
  /** Null where nothing is known. */
  rows: (string | number | null)[][];
}
