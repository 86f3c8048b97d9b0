import type { Film } from "../../sim/film.ts";
import { capColours } from "./country-colours.ts";
import { filmMoment, type SkaterNow } from "./film-moment.ts";
import type { Paint } from "./resolve-paint.ts";
import { type Place, placeOnTrack } from "./track-shape.ts";

/** How the ice is looked at: which place is in the middle of the picture, and how many px a metre takes. */
export interface Camera {
  centre: Place;
  scale: number;
  width: number;
  height: number;
}

/** What is drawn of a race at a moment. */
export interface Scene {
  film: Film;
  now: SkaterNow[];
  seconds: number;
  helmets: readonly (number | null)[];
  ours: readonly string[];
  followed: string | null;
  trails: boolean;
  paint: Paint;
}

/** Files are drawn so many times as far out as they are, or they could not be told apart. */
const FILE_STRETCH = 2;
/** Ice outside the reference line that is drawn, m. */
const ICE = 9;
/** A trail is drawn in so many parts of so many seconds. */
const TRAIL_PARTS = 6;
const TRAIL_PART = 0.4;
/** How long the marks of those who left the race stay, s. */
const LINGER = 12;
/** Caps of this radius, px, and more hold a number in 13 px type. */
const NUMBERED = 9;

const onScreen = ({ centre, scale, width, height }: Camera, { x, y }: Place): Place => ({
  x: width / 2 + (x - centre.x) * scale,
  y: height / 2 - (y - centre.y) * scale,
});

/** Where a skater is drawn, px. */
export const skaterOnScreen = (camera: Camera, film: Film, now: SkaterNow): Place =>
  onScreen(camera, placeOnTrack(film.track, now.distance, FILE_STRETCH * now.outside));

export const capRadius = ({ scale }: Camera): number => Math.min(12, Math.max(5.5, 1.35 * scale));

/** Ice, lines and skaters, the first drawn last. */
export function drawOval(context: CanvasRenderingContext2D, camera: Camera, scene: Scene): void {
  drawIce(context, camera, scene);
  if (scene.trails) drawTrails(context, camera, scene);
  for (const now of [...scene.now].reverse()) {
    const place = skaterOnScreen(camera, scene.film, now);
    const gone =
      now.state === "out"
        ? now.since / LINGER
        : now.state === "coasting"
          ? now.since / (3 * LINGER)
          : 0;
    if (gone < 1) drawCap(context, place, capRadius(camera), now.skater, scene, 1 - gone);
  }
}

function drawIce(context: CanvasRenderingContext2D, camera: Camera, { film, paint }: Scene): void {
  const { track } = film;
  const edge = (outside: number): void => {
    context.beginPath();
    for (let metres = 0; metres <= track.lapLength; metres += 2) {
      const { x, y } = onScreen(camera, placeOnTrack(track, metres, outside));
      if (metres === 0) context.moveTo(x, y);
      else context.lineTo(x, y);
    }
    context.closePath();
  };
  context.fillStyle = paint.grid;
  context.globalAlpha = 0.45;
  context.beginPath();
  edge(ICE);
  context.fill();
  context.globalAlpha = 1;
  context.fillStyle = paint.paper;
  edge(-1.5);
  context.fill();
  context.strokeStyle = paint.grid;
  context.lineWidth = 1;
  for (const outside of [-1.5, ICE]) {
    edge(outside);
    context.stroke();
  }
  const [inner, outer] = [-1.5, ICE].map((outside) =>
    onScreen(camera, placeOnTrack(track, 0, outside)),
  );
  context.strokeStyle = paint.ink;
  context.lineWidth = 2;
  context.beginPath();
  context.moveTo(inner!.x, inner!.y);
  context.lineTo(outer!.x, outer!.y);
  context.stroke();
}

/** Where ours and the one followed were in the last two seconds, fading. */
function drawTrails(context: CanvasRenderingContext2D, camera: Camera, scene: Scene): void {
  const { film, seconds, paint, ours, followed } = scene;
  context.lineWidth = 3;
  for (let part = TRAIL_PARTS; part > 0; part--) {
    const [from, to] = [part, part - 1]
      .map((parts) => parts * TRAIL_PART)
      .map((ago) => filmMoment(film, Math.max(0, seconds - ago)));
    for (const now of from!) {
      const { name } = film.skaters[now.skater]!;
      if (now.state !== "racing" || (!ours.includes(name) && name !== followed)) continue;
      const next = to!.find(({ skater }) => skater === now.skater)!;
      const [a, b] = [now, next].map((one) => skaterOnScreen(camera, film, one));
      context.strokeStyle = ours[0] === name ? paint.ours : paint.ink;
      context.globalAlpha = 0.4 * (1 - part / (TRAIL_PARTS + 1));
      context.beginPath();
      context.moveTo(a!.x, a!.y);
      context.lineTo(b!.x, b!.y);
      context.stroke();
    }
  }
  context.globalAlpha = 1;
}

/** A cap in the colours of the country with its number; a ring around ours and the one followed. */
export function drawCap(
  context: CanvasRenderingContext2D,
  { x, y }: Place,
  radius: number,
  skater: number,
  { film, helmets, ours, followed, paint }: Omit<Scene, "now" | "seconds" | "trails">,
  opacity = 1,
): void {
  const { name, country } = film.skaters[skater]!;
  const { cap, number } = capColours(country);
  const ring =
    ours[0] === name ? paint.ours : name === followed || ours.includes(name) ? paint.ink : null;
  context.globalAlpha = opacity;
  context.beginPath();
  context.arc(x, y, radius + (ring ? 3.5 : 1), 0, 2 * Math.PI);
  context.fillStyle = ring ?? paint.paper;
  context.fill();
  if (ring) {
    context.beginPath();
    context.arc(x, y, radius + 1, 0, 2 * Math.PI);
    context.fillStyle = paint.paper;
    context.fill();
  }
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fillStyle = cap;
  context.fill();
  context.strokeStyle = paint.quiet;
  context.lineWidth = 0.75;
  context.stroke();
  const helmet = helmets[skater];
  if (radius >= NUMBERED && helmet !== null && helmet !== undefined) {
    context.fillStyle = number;
    context.font = "600 13px system-ui, sans-serif";
    context.textAlign = "center";
    context.textBaseline = "middle";
    context.fillText(String(helmet), x, y + 0.5);
  }
  context.globalAlpha = 1;
}
