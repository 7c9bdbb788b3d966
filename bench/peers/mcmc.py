# Rotations of triples on sphere and box in numpy, 1000 chains at a time: python3 mcmc.py DRAWS ROTATIONS FILE
# Prints its seconds for DRAWS draws of each chain, ROTATIONS apart; writes the 13th smallest value of every draw to FILE,
# a line for each chain.
import sys
import time

import numpy

draws, rotations = int(sys.argv[1]), int(sys.argv[2])
chains = 1000
random = numpy.random.default_rng(2013)
minimum, median, maximum = 3.0, 11.882, 39.4
total, deviation = 232.394893, 11.527442868
lower = numpy.array([minimum] * 6 + [median] * 6)
upper = numpy.array([median] * 6 + [maximum] * 6)
free_sum = total - minimum - median - maximum
free_squares = 14 * deviation**2 + total**2 / 15 - minimum**2 - median**2 - maximum**2
# A start: 6.5 in the lower group, and the upper one spread evenly about its mean as far as the sum of squares asks.
spread = numpy.linspace(-1, 1, 6)
centre = (free_sum - 6 * 6.5) / 6
scale = numpy.sqrt((free_squares - 6 * 6.5**2 - 6 * centre**2) / (spread @ spread))
start = numpy.concatenate([numpy.full(6, 6.5), centre + scale * spread])
assert (start >= lower).all() and (start <= upper).all()
state = numpy.tile(start, (chains, 1))
rows = numpy.arange(chains)
triples = numpy.array([(i, j, k) for i in range(12) for j in range(i + 1, 12) for k in range(j + 1, 12)])
root = numpy.sqrt(3)


def rotate():
    slots = triples[random.integers(0, len(triples), chains)]
    angle = random.uniform(0, 2 * numpy.pi, chains)[:, None]
    old = state[rows[:, None], slots]
    mean = old.mean(axis=1, keepdims=True)
    across = (old[:, [2, 0, 1]] - old[:, [1, 2, 0]]) / root
    new = mean + (old - mean) * numpy.cos(angle) + across * numpy.sin(angle)
    stays = ((new >= lower[slots]) & (new <= upper[slots])).all(axis=1)
    state[rows[stays, None], slots[stays]] = new[stays]


for _ in range(3 * rotations):
    rotate()
kept = numpy.empty((draws, chains))
began = time.perf_counter()
for draw in range(draws):
    for _ in range(rotations):
        rotate()
    # With minimum and median, the 13th of all is the 11th of these.
    kept[draw] = numpy.sort(state, axis=1)[:, 10]
print(time.perf_counter() - began)
numpy.savetxt(sys.argv[3], kept.T, fmt="%.9g")
