import { drawCap, type Scene } from "./draw-oval.ts";

/** A part of the canvas, px. */
export interface Frame {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** px a metre takes at most, and so many metres at least are shown. */
const LARGEST = 16;
const REACH = 24;
const RADIUS = 10;

/**
 * The race rolled out straight around the skater who is followed: first on the right, metres behind him on the axis,
 * the inner file above the outer ones, as they lie on the home straight of the oval.
 */
export function drawStrip(
  context: CanvasRenderingContext2D,
  { left, top, width, height }: Frame,
  scene: Scene,
  metres: (ahead: number) => string,
): void {
  const { now, paint, film, followed } = scene;
  const racing = now.filter(({ state }) => state === "racing");
  const middle = racing.find(({ skater }) => film.skaters[skater]!.name === followed) ?? racing[0];
  if (!middle) return;
  const scale = Math.min(LARGEST, width / REACH);
  const ahead = Math.min(racing[0]!.distance - middle.distance + 3, 0.6 * (width / scale));
  const x = (distance: number): number =>
    left + width - (ahead - (distance - middle.distance)) * scale;
  const y = (outside: number): number => top + 16 + (outside / 2) * (height - 52);

  context.save();
  context.beginPath();
  context.rect(left, top, width, height);
  context.clip();
  context.strokeStyle = paint.grid;
  context.fillStyle = paint.quiet;
  context.font = "400 13px system-ui, sans-serif";
  context.textBaseline = "alphabetic";
  context.textAlign = "center";
  context.lineWidth = 1;
  const least = Math.ceil((ahead - width / scale) / 5) * 5;
  for (let mark = least; mark <= ahead; mark += 5) {
    const at = Math.round(x(middle.distance + mark)) + 0.5;
    context.beginPath();
    context.moveTo(at, top);
    context.lineTo(at, top + height - 20);
    context.stroke();
    const words = metres(mark);
    const half = context.measureText(words).width / 2;
    if (mark % 10 === 0 && at - half > left && at + half < left + width)
      context.fillText(words, at, top + height - 4);
  }
  for (const skater of [...racing].reverse())
    drawCap(context, { x: x(skater.distance), y: y(skater.outside) }, RADIUS, skater.skater, scene);
  context.restore();
}
