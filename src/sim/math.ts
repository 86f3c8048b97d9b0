// Elementary functions whose last bit is the same on every engine: only + - * / and Math.sqrt.
// Coefficients of exp and log: Sun Microsystems, fdlibm 5.3 (e_exp.c, e_log.c), freely usable.

const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
/** 1 / ln 2, rounded: it only chooses k. */
const INVERSE_LN2 = 1.4426951;
const TWO_POW_54 = 18014398509481984;

/** 2^(i - 600) for i = 0..1200, by exact doubling. */
const POWER_OF_TWO = powersOfTwo();

const bits = new Float64Array(1);
const words = new Int32Array(bits.buffer);
bits[0] = 1;
/** Which of the two words holds the exponent; differs between processors. */
const HIGH = words[0] === 0 ? 1 : 0;

/**
 * Exponential function, e^x = 2^k * e^r with |r| <= ln(2)/2 and a rational approximation of e^r.
 * Source: fdlibm. Error below one unit in the last place; 0 below -745.2, Infinity above 709.8.
 *
 * @example exp(1) // 2.7182818284590455
 */
export function exp(x: number): number {
  if (Number.isNaN(x)) return x;
  if (x > 709.782712893384) return Infinity;
  if (x < -745.2) return 0;
  const k = Math.floor(x * INVERSE_LN2 + 0.5);
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const r = high - low;
  const t = r * r;
  const c =
    r -
    t *
      (0.16666666666666602 +
        t *
          (-0.0027777777777015593 +
            t * (6.613756321437934e-5 + t * (-1.6533902205465252e-6 + t * 4.1381367970572385e-8))));
  const y = 1 - (low - (r * c) / (2 - c) - high);
  const half = k >> 1;
  return y * POWER_OF_TWO[half + 600]! * POWER_OF_TWO[k - half + 600]!;
}

/**
 * Natural logarithm, ln(x) = k ln 2 + ln(1 + f) with sqrt(1/2) < 1 + f < sqrt(2).
 * Source: fdlibm. Error below one unit in the last place; NaN below zero, -Infinity at zero.
 *
 * @example log(10) // 2.302585092994046
 */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  if (x === Infinity) return x;
  let k = 0;
  if (x < 2.2250738585072014e-308) {
    x *= TWO_POW_54;
    k = -54;
  }
  bits[0] = x;
  const high = words[HIGH]!;
  const mantissa = high & 0xfffff;
  // Mantissas above sqrt(2) go to the next power of two.
  const above = (mantissa + 0x95f64) & 0x100000;
  words[HIGH] = mantissa | (above ^ 0x3ff00000);
  k += (high >> 20) - 1023 + (above >> 20);
  const f = bits[0]! - 1;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even = w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373));
  const odd =
    z *
    (0.6666666666666735 +
      w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586)));
  const halfSquare = 0.5 * f * f;
  return k * LN2_HIGH - (halfSquare - (s * (halfSquare + odd + even) + k * LN2_LOW) - f);
}

/**
 * Quantile of the standard normal distribution: the z below which a share p of draws lies.
 * Source: Wichura 1988, algorithm AS 241 (PPND16), Applied Statistics 37:477; relative error about 1e-16.
 * Valid for 0 < p < 1; -Infinity at 0 and Infinity at 1.
 *
 * @example normalQuantile(0.975) // 1.9599639845400536
 */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) return p === 0 ? -Infinity : p === 1 ? Infinity : NaN;
  const q = p - 0.5;
  if (q <= 0.425 && q >= -0.425) return q * centralRatio(0.180625 - q * q);
  const tail = Math.sqrt(-log(q < 0 ? p : 1 - p));
  const z = tail <= 5 ? middleRatio(tail - 1.6) : farRatio(tail - 5);
  return q < 0 ? -z : z;
}

function centralRatio(r: number): number {
  const over =
    ((((((2509.0809287301227 * r + 33430.57558358813) * r + 67265.7709270087) * r +
      45921.95393154987) *
      r +
      13731.69376550946) *
      r +
      1971.5909503065513) *
      r +
      133.14166789178438) *
      r +
    3.3871328727963665;
  const under =
    ((((((5226.495278852854 * r + 28729.085735721943) * r + 39307.89580009271) * r +
      21213.794301586597) *
      r +
      5394.196021424751) *
      r +
      687.1870074920579) *
      r +
      42.31333070160091) *
      r +
    1;
  return over / under;
}

function middleRatio(r: number): number {
  const over =
    ((((((0.0007745450142783414 * r + 0.022723844989269184) * r + 0.2417807251774506) * r +
      1.2704582524523684) *
      r +
      3.6478483247632045) *
      r +
      5.769497221460691) *
      r +
      4.630337846156546) *
      r +
    1.4234371107496835;
  const under =
    ((((((1.0507500716444169e-9 * r + 0.0005475938084995345) * r + 0.015198666563616457) * r +
      0.14810397642748008) *
      r +
      0.6897673349851) *
      r +
      1.6763848301838038) *
      r +
      2.053191626637759) *
      r +
    1;
  return over / under;
}

function farRatio(r: number): number {
  const over =
    ((((((2.0103343992922881e-7 * r + 2.7115555687434876e-5) * r + 0.0012426609473880784) * r +
      0.026532189526576124) *
      r +
      0.29656057182850487) *
      r +
      1.7848265399172913) *
      r +
      5.463784911164114) *
      r +
    6.657904643501103;
  const under =
    ((((((2.0442631033899397e-15 * r + 1.421511758316446e-7) * r + 1.8463183175100548e-5) * r +
      0.0007868691311456133) *
      r +
      0.014875361290850615) *
      r +
      0.1369298809227358) *
      r +
      0.599832206555888) *
      r +
    1;
  return over / under;
}

function powersOfTwo(): Float64Array {
  const powers = new Float64Array(1201);
  powers[600] = 1;
  for (let i = 1; i <= 600; i++) {
    powers[600 + i] = powers[599 + i]! * 2;
    powers[600 - i] = powers[601 - i]! / 2;
  }
  return powers;
}
