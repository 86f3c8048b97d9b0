/** Numbers in 0..1 from a seed, one after the other (splitmix32, Steele et al. 2014): luck for made-up races. */
export function hashUnit(seed: number): () => number {
  // Mixed first: neighbouring seeds must not give the same numbers one step apart.
  let state = mixed(seed + 1);
  return () => {
    state = (state + 0x9e3779b9) | 0;
    return (mixed(state) >>> 0) / 2 ** 32;
  };
}

function mixed(word: number): number {
  let z = Math.imul(word ^ (word >>> 16), 0x21f0aaad);
  z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
  return z ^ (z >>> 15);
}
