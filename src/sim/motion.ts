/**
 * Speed after a step of dt seconds at a mean power P, by the power balance over the step:
 * m (u^2 - v^2) / (2 dt) + (drag s^2 + friction) s = P with s = (u + v) / 2, so that work done equals drag, ice
 * and kinetic change exactly. u, v in m/s, P in W, mass in kg, drag = 0.5 rho CdA D in kg/m, friction in N.
 * Source: van Ingen Schenau 1982 (balance); midpoint rule solved by Newton steps. Valid for v >= 0, P >= 0.
 * The distance covered is dt (u + v) / 2.
 *
 * @example speedAfter(12, 290, 1, 75, 0.14, 3.8) // 12.0027
 */
export function speedAfter(
  v: number,
  power: number,
  dt: number,
  mass: number,
  drag: number,
  friction: number,
): number {
  const inertia = mass / dt;
  const energy = power + 0.5 * inertia * v * v;
  // Coming to a stop within the step.
  if ((0.25 * drag * v * v + friction) * 0.5 * v >= energy) return 0;
  // A first guess that ignores the change of resistance over the step, then Newton on a convex function.
  const start = v * v + (2 / inertia) * (power - (drag * v * v + friction) * v);
  let u = start > 0.01 ? Math.sqrt(start) : 0.1;
  for (let i = 0; i < 6; i++) {
    const s = 0.5 * (u + v);
    const air = drag * s * s;
    const error = 0.5 * inertia * u * u + (air + friction) * s - energy;
    const change = error / (inertia * u + 1.5 * air + 0.5 * friction);
    u = Math.max(0, u - change);
    // What is left is about change^2 / 2v: below 1e-11 m/s.
    if (change < 1e-5 && change > -1e-5) break;
  }
  return u;
}

/**
 * Power needed to go from v0 to v1 in dt seconds at a mean speed s, by inverse dynamics:
 * P = m (v1^2 - v0^2) / (2 dt) + (drag s^2 + friction) s, in W; negative means braking. Units as in
 * `speedAfter`. With s = (v0 + v1) / 2 it is its inverse.
 *
 * @example powerFor(12, 12, 12, 1, 75, 0.14, 3.8) // 287.52
 */
export function powerFor(
  v0: number,
  v1: number,
  s: number,
  dt: number,
  mass: number,
  drag: number,
  friction: number,
): number {
  return ((v1 - v0) * (v1 + v0) * mass) / (2 * dt) + (drag * s * s + friction) * s;
}

/**
 * Most power that a skater can bring onto the ice in the first strokes: 3 m max(v, 1), in W, mass in kg: a push
 * of 3 N per kg. Source: calibrated on the starts of 39 races of 1000 m with transponders (Heerenveen 2020:
 * 100 m in 9.9 s and 200 m in 16.5 s by the median man), MODEL 2.3.
 *
 * @example startPower(75, 3) // 675
 */
export function startPower(mass: number, v: number): number {
  return 3 * mass * Math.max(v, 1);
}
