// pure-rand names its entry points under `exports` only, which the kernel's Node10 resolution of types does not read.
declare module 'pure-rand/generator/xoroshiro128plus' {
  /** A generator of 32-bit whole numbers that can leap to another part of its sequence. */
  export interface JumpableRandomGenerator {
    clone(): JumpableRandomGenerator;
    next(): number;
    jump(): void;
    getState(): readonly number[];
  }
  export function xoroshiro128plus(seed: number): JumpableRandomGenerator;
}

declare module 'pure-rand/distribution/uniformFloat64' {
  export function uniformFloat64(generator: { next(): number }): number;
}
