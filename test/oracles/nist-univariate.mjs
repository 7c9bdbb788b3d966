// Golden values for mean and standard deviation: NIST's Statistical Reference Datasets (StRD), univariate summary
// statistics. Observed data sets are read from nist/, constructed ones are built by NIST's rule.
// The ninth data set, PiDigits, is left out: the first 5000 digits of pi have the mean 4.5358, NIST certifies 4.5348,
// so that its file is not what its rule says.
// Run from this folder: node nist-univariate.mjs
import { readFileSync, writeFileSync } from 'node:fs';

/** NIST's certified values, to the digits that NIST prints. */
const CERTIFIED = {
  Lottery: { count: 218, mean: '518.958715596330', standardDeviation: '291.699727470969' },
  Lew: { count: 200, mean: '-177.435000000000', standardDeviation: '277.332168044316' },
  Mavro: { count: 50, mean: '2.00185600000000', standardDeviation: '0.000429123454003053' },
  Michelso: { count: 100, mean: '299.852400000000', standardDeviation: '0.0790105478190518' },
  NumAcc1: { count: 3, mean: '10000002', standardDeviation: '1' },
  NumAcc2: { count: 1001, mean: '1.2', standardDeviation: '0.1' },
  NumAcc3: { count: 1001, mean: '1000000.2', standardDeviation: '0.1' },
  NumAcc4: { count: 1001, mean: '10000000.2', standardDeviation: '0.1' },
};

const observed = (name) =>
  readFileSync(new URL(`nist/${name}.txt`, import.meta.url), 'utf8')
    .trim()
    .split(/\s+/);
const alternating = (first, low, high) => [first, ...Array.from({ length: 500 }, () => [low, high]).flat()];

const DATA = {
  Lottery: observed('lottery'),
  Lew: observed('lew'),
  Mavro: observed('mavro'),
  Michelso: observed('michelso'),
  NumAcc1: ['10000001', '10000003', '10000002'],
  NumAcc2: alternating('1.2', '1.1', '1.3'),
  NumAcc3: alternating('1000000.2', '1000000.1', '1000000.3'),
  NumAcc4: alternating('10000000.2', '10000000.1', '10000000.3'),
};

/** A float64 number as an exact fraction with denominator 2^1074. */
function exact(number) {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, number);
  const bits = view.getBigUint64(0);
  const exponent = (bits >> 52n) & 0x7ffn;
  const mantissa = (bits & 0xfffffffffffffn) | (exponent === 0n ? 0n : 1n << 52n);
  const size = exponent === 0n ? mantissa : mantissa << (exponent - 1n);
  return bits >> 63n ? -size : size;
}

function integerRoot(square) {
  let root = 1n << BigInt(Math.ceil(square.toString(2).length / 2));
  for (;;) {
    const next = (root + square / root) / 2n;
    if (next >= root) return root;
    root = next;
  }
}

function decimal(numerator, denominator, digits) {
  const scaled = (numerator * 10n ** BigInt(digits)) / denominator;
  const text = String(scaled < 0n ? -scaled : scaled).padStart(digits + 1, '0');
  return `${scaled < 0n ? '-' : ''}${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

/** Mean and standard deviation of the numbers as float64 stores them, without any rounding until the last digit. */
function stored(texts) {
  const values = texts.map((text) => exact(Number(text)));
  const count = BigInt(values.length);
  const total = values.reduce((sum, value) => sum + value, 0n);
  const squares = values.reduce((sum, value) => sum + (count * value - total) ** 2n, 0n);
  const unit = 1n << 1074n;
  // Σ(n·y − Σy)² = n²·Σ(y − ȳ)², so that variance = squares / (n²·(n − 1)·unit²).
  const root = integerRoot((squares * 10n ** 60n) / (count ** 2n * (count - 1n)));
  return { mean: decimal(total, count * unit, 20), standardDeviation: decimal(root, 10n ** 30n * unit, 22) };
}

const datasets = Object.entries(CERTIFIED).map(([name, { count, ...certified }]) => {
  if (DATA[name].length !== count) throw new Error(`${name}: ${DATA[name].length} values, expected ${count}`);
  return { name, certified, stored: stored(DATA[name]), values: DATA[name].join(' ') };
});
const source = 'NIST StRD, univariate summary statistics; stored: exact arithmetic on the float64 values';
writeFileSync(new URL('nist-univariate.json', import.meta.url), `${JSON.stringify({ source, datasets }, null, 2)}\n`);
for (const { name, certified, stored: own } of datasets) console.log(name, certified, own);
