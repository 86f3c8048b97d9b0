import { exp } from "../sim/math.ts";

/**
 * Share of a standard normal distribution below z. Source: Hart 1968 in the form of West 2005, a rational
 * function below 7.07 and a continued fraction beyond; error about 1e-15.
 *
 * @example normalShare(1.96) // 0.9750021048517795
 */
export function normalShare(z: number): number {
  const x = Math.abs(z);
  if (x > 37) return z > 0 ? 1 : 0;
  const bell = exp((-x * x) / 2);
  const beyond = x < 7.07106781186547 ? (bell * upper(x)) / lower(x) : bell / far(x);
  return z > 0 ? 1 - beyond : beyond;
}

const upper = (x: number): number =>
  (((((3.52624965998911e-2 * x + 0.700383064443688) * x + 6.37396220353165) * x + 33.912866078383) *
    x +
    112.079291497871) *
    x +
    221.213596169931) *
    x +
  220.206867912376;

const lower = (x: number): number =>
  ((((((8.83883476483184e-2 * x + 1.75566716318264) * x + 16.064177579207) * x + 86.7807322029461) *
    x +
    296.564248779674) *
    x +
    637.333633378831) *
    x +
    793.826512519948) *
    x +
  440.413735824752;

const far = (x: number): number =>
  2.506628274631 * (x + 1 / (x + 2 / (x + 3 / (x + 4 / (x + 0.65)))));
