import { decidePictures } from "./decide-pictures.ts";
import { followPictures } from "./follow-pictures.ts";
import { oddsPictures } from "./odds-pictures.ts";
import type { Picture } from "./picture.ts";
import { racePictures } from "./race-pictures.ts";

/** Every chart, in the order of the page. */
export const pictures: Picture[] = [
  ...oddsPictures,
  ...decidePictures,
  ...racePictures,
  ...followPictures,
];
