/**
 * Speed after a step of dt = 1 / perSecond seconds at a mean power P, by the power balance over the step:
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
  perSecond: number,
  mass: number,
  drag: number,
  friction: number,
): number {
  const inertia = 2 * mass * perSecond;
  // Coming to a stop within the step.
  if ((0.25 * drag * v * v + friction) * 0.5 * v >= power + 0.25 * inertia * v * v) return 0;
  // Divided by s the balance reads drag s^2 + inertia (s - v) + friction = P / s: nearly linear in s, since inertia outweighs
  // the rest, so that two Newton steps from the speed before are enough. From a standstill all power goes into motion.
  let s = v > 1 ? v : 0.5 * (v + Math.sqrt(v * v + (4 * power) / inertia));
  for (let i = 0; i < 8; i++) {
    const force = power / s;
    const error = (drag * s + inertia) * s - inertia * v + friction - force;
    const change = error / (2 * drag * s + inertia + force / s);
    s -= change;
    // What is left is about change^2 / 500 s: below 1e-9 m/s.
    if (change < 1e-4 && change > -1e-4) break;
  }
  return Math.max(0, 2 * s - v);
}

/**
 * Power needed to go from v0 to v1 in dt = 1 / perSecond seconds at a mean speed s, by inverse dynamics:
 * P = m (v1^2 - v0^2) / (2 dt) + (drag s^2 + friction) s, in W; negative means braking. Units as in
 * `speedAfter`. With s = (v0 + v1) / 2 it is its inverse.
 *
 * @example powerFor(12, 12, 12, 1, 75, 0.14, 3.8) // 287.52
 */
export function powerFor(
  v0: number,
  v1: number,
  s: number,
  perSecond: number,
  mass: number,
  drag: number,
  friction: number,
): number {
  return 0.5 * (v1 - v0) * (v1 + v0) * mass * perSecond + (drag * s * s + friction) * s;
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
