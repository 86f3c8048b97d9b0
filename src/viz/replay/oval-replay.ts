import { select } from "d3";
import { shortNames } from "../../odds/short-names.ts";
import type { Film } from "../../sim/film.ts";
import type { Chart, ChartOptions } from "../charts/chart.ts";
import { renderTable } from "../charts/table-twin.ts";
import { type Camera, capRadius, drawOval, type Scene, skaterOnScreen } from "./draw-oval.ts";
import { drawStrip } from "./draw-strip.ts";
import { filmMoment, type SkaterNow } from "./film-moment.ts";
import { type GroupNow, groupsNow } from "./groups-now.ts";
import { playClock } from "./play-clock.ts";
import { resolvePaint } from "./resolve-paint.ts";
import { placeOnTrack } from "./track-shape.ts";

export interface ReplayData {
  film: Film;
  /** Our skater first, by full name. */
  ours: string[];
  /** In the order of the film; null where unknown. */
  helmets: (number | null)[];
}

interface ReplayText {
  label: string;
  /** Large in the middle of the oval. @example toGo(9) // "9 to go" */
  toGo(laps: number): string;
  finished: string;
  /** @example group({ size: 2, names: ["Maes", "Carver"], gap: 0 }) // "Maes, Carver" */
  group(group: { size: number; names: string[]; gap: number }): string;
  /** Beneath the strip. @example metres(-10) // "10 m behind" */
  metres(ahead: number): string;
  /** Heads of the table: skater, metres behind the first, state. */
  skater: string;
  behind: string;
}

export interface ReplayOptions extends ChartOptions<ReplayText> {
  /** Told the time of the race, s, while it runs and when somebody moves it here. */
  onTime?(seconds: number): void;
  onPlay?(playing: boolean): void;
  /** Told the full name of a skater who is clicked or tapped. */
  onPick?(name: string): void;
}

export interface Replay extends Chart<ReplayData> {
  play(): void;
  pause(): void;
  /** Goes to a time, s, without telling of it. */
  seek(seconds: number): void;
  /** Seconds of the race per second; 1 until told otherwise. */
  setSpeed(times: number): void;
  /** The camera and the strip go with a skater; null for whoever leads. */
  follow(name: string | null): void;
  setZoom(zoom: "oval" | "pack"): void;
}

/** Room that the oval takes, m, with the ice outside and a rim. */
const WORLD = { width: 182, height: 70 };
const STRIP = 104;
const PACK_HEIGHT = 240;
/** px a metre takes when the pack is looked at. */
const PACK_SCALE = 16;
/** s with an arrow key, and with Page Up and Page Down. */
const STEP = 2;
const LEAP = 30;

/** One race on the ice, seen from above and anticlockwise, with the bunch rolled out straight beneath. */
export function ovalReplay(
  container: HTMLElement,
  first: ReplayData,
  options: ReplayOptions,
): Replay {
  const { text } = options;
  let data = first;
  let zoom: "oval" | "pack" = "oval";
  let followed: string | null = data.ours[0] ?? null;
  let width = 0;
  let camera: Camera | null = null;
  let shown: SkaterNow[] = [];
  const figure = select(container).append("figure").attr("class", "chart chart-oval");
  const canvas = figure.append("canvas").attr("role", "img").attr("aria-label", text.label);
  canvas.attr("tabindex", 0).style("display", "block");
  const words = figure.append("p").attr("class", "chart-words").attr("aria-live", "polite");
  const twin = figure.append("div").attr("class", "chart-table");
  const node = canvas.node()!;
  const view = node.ownerDocument.defaultView ?? window;
  const isStill = view.matchMedia?.("(prefers-reduced-motion: reduce)").matches ?? false;

  const show = (seconds: number): void => {
    // Who asked for less motion sees a race in pictures, one a second.
    const time = isStill && clock.isPlaying() ? Math.floor(seconds) : seconds;
    const { film, helmets, ours } = data;
    shown = filmMoment(film, time);
    const paint = resolvePaint(node);
    const scene: Scene = {
      film,
      now: shown,
      seconds: time,
      helmets,
      ours,
      followed,
      trails: !isStill,
      paint,
    };
    camera = aim(zoom, width, scene);
    drawScene(node, camera, width, scene, zoom, text);
    if (clock.isPlaying()) options.onTime?.(seconds);
  };
  const tell = (): void => {
    words.text(describe(data.film, shown, text));
    renderTable(twin.node()!, replayTable(data, shown, text), options.locale ?? "en");
  };
  const clock = playClock({
    view,
    duration: () => data.film.times[data.film.frames - 1]!,
    show,
    onPlay(playing) {
      if (!playing) tell();
      options.onPlay?.(playing);
    },
  });
  const draw = (): void => show(clock.seconds());
  const measure = (): void => {
    const wide = Math.max(240, options.width ?? (container.clientWidth || 640));
    if (wide === width) return;
    width = wide;
    draw();
  };

  canvas.on("click", (event: PointerEvent) => {
    const { left, top } = node.getBoundingClientRect();
    const at = { x: event.clientX - left, y: event.clientY - top };
    const name = camera && nearest(camera, data.film, shown, at);
    if (name) options.onPick?.(name);
  });
  canvas.on("keydown", (event: KeyboardEvent) => {
    if (event.key === " ") clock.isPlaying() ? clock.pause() : clock.play();
    else {
      const step = { ArrowLeft: -STEP, ArrowRight: STEP, PageDown: LEAP, PageUp: -LEAP }[event.key];
      if (step === undefined) return;
      clock.seek(clock.seconds() + step);
      options.onTime?.(clock.seconds());
      tell();
    }
    event.preventDefault();
  });
  measure();
  tell();
  const watcher =
    options.width === undefined && globalThis.ResizeObserver ? new ResizeObserver(measure) : null;
  watcher?.observe(container);
  return {
    play: clock.play,
    pause: clock.pause,
    setSpeed: clock.setSpeed,
    seek(seconds) {
      clock.seek(seconds);
      if (!clock.isPlaying()) tell();
    },
    follow(name) {
      if (name === followed) return;
      followed = name;
      draw();
    },
    setZoom(next) {
      if (next === zoom) return;
      zoom = next;
      draw();
    },
    update(next) {
      data = next;
      draw();
      tell();
    },
    destroy() {
      clock.stop();
      watcher?.disconnect();
      figure.remove();
    },
  };
}

/** The whole oval, or the ice around the one who is followed. */
function aim(zoom: "oval" | "pack", width: number, { film, now, followed }: Scene): Camera {
  if (zoom === "oval") {
    const scale = width / WORLD.width;
    return { centre: { x: 0, y: 0 }, scale, width, height: Math.round(WORLD.height * scale) };
  }
  const racing = now.filter(({ state }) => state === "racing");
  const middle =
    now.find(({ skater }) => film.skaters[skater]!.name === followed) ?? racing[0] ?? now[0]!;
  const centre = placeOnTrack(film.track, middle.distance, 0);
  return { centre, scale: PACK_SCALE, width, height: PACK_HEIGHT };
}

function drawScene(
  canvas: HTMLCanvasElement,
  camera: Camera,
  width: number,
  scene: Scene,
  zoom: "oval" | "pack",
  text: ReplayText,
): void {
  const height = camera.height + STRIP;
  const sharpness = canvas.ownerDocument.defaultView?.devicePixelRatio ?? 1;
  const size = [Math.round(width * sharpness), Math.round(height * sharpness)] as const;
  if (canvas.width !== size[0] || canvas.height !== size[1]) {
    [canvas.width, canvas.height] = size;
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
  }
  const context = canvas.getContext("2d");
  if (!context) return;
  context.setTransform(sharpness, 0, 0, sharpness, 0, 0);
  context.clearRect(0, 0, width, height);
  context.save();
  context.beginPath();
  context.rect(0, 0, width, camera.height);
  context.clip();
  drawOval(context, camera, scene);
  drawInfield(context, camera, scene, zoom, text);
  context.restore();
  const strip = { left: 0, top: camera.height + 8, width, height: STRIP - 8 };
  drawStrip(context, strip, scene, text.metres);
}

/** Laps to go in large type, and the groups with their gaps where there is room. */
function drawInfield(
  context: CanvasRenderingContext2D,
  camera: Camera,
  { film, now, paint }: Scene,
  zoom: "oval" | "pack",
  text: ReplayText,
): void {
  const large = Math.min(44, Math.max(22, 4.4 * camera.scale));
  const isPack = zoom === "pack";
  const groups = groupsNow(now).slice(0, Math.max(0, Math.floor((32 * camera.scale - large) / 20)));
  const x = isPack ? 12 : camera.width / 2 - (50 * camera.width) / WORLD.width;
  const rows = isPack ? 0 : groups.length;
  const top = isPack ? large + 4 : camera.height / 2 - (rows * 20) / 2 + large / 3;
  context.fillStyle = paint.ink;
  context.textAlign = "left";
  context.textBaseline = "alphabetic";
  context.font = `600 ${large}px system-ui, sans-serif`;
  context.fillText(lapsWords(film, now, text), x, top);
  context.font = "400 13px system-ui, sans-serif";
  context.fillStyle = paint.quiet;
  if (!isPack)
    groups.forEach((group, k) => {
      context.fillText(groupWords(film, group, text), x, top + 22 + 20 * k);
    });
}

/** As the speaker calls it: the lap under way of the first skater counts. */
function lapsWords({ laps, track }: Film, now: readonly SkaterNow[], text: ReplayText): string {
  const first = now.find(({ state }) => state === "racing");
  if (!first) return text.finished;
  return text.toGo(Math.max(0, laps - Math.max(0, Math.floor(first.distance / track.lapLength))));
}

function groupWords({ skaters }: Film, group: GroupNow, text: ReplayText): string {
  const short = shortNames(skaters);
  const names = group.skaters.map(({ skater }) => short.get(skaters[skater]!.name)!);
  return text.group({ size: names.length, names, gap: group.gap });
}

/** The moment in words: laps to go and the groups. */
function describe(film: Film, now: readonly SkaterNow[], text: ReplayText): string {
  const groups = groupsNow(now).map((group) => groupWords(film, group, text));
  return `${lapsWords(film, now, text)}. ${groups.join("; ")}`;
}

function nearest(
  camera: Camera,
  film: Film,
  now: readonly SkaterNow[],
  at: { x: number; y: number },
): string | null {
  const away = now.map((skater) => {
    const { x, y } = skaterOnScreen(camera, film, skater);
    return { skater: skater.skater, distance: Math.hypot(x - at.x, y - at.y) };
  });
  const [best] = away.sort((a, b) => a.distance - b.distance);
  return best && best.distance <= capRadius(camera) + 10 ? film.skaters[best.skater]!.name : null;
}

function replayTable({ film }: ReplayData, now: readonly SkaterNow[], text: ReplayText) {
  const first = now[0];
  return {
    caption: `${text.label}. ${lapsWords(film, now, text)}`,
    columns: [text.skater, text.behind],
    rows: now.map(({ skater, distance, state }) => [
      film.skaters[skater]!.name,
      state === "out" || !first ? null : Math.round(first.distance - distance),
    ]),
  };
}
