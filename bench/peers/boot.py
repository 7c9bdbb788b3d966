# The plain bootstrap in numpy, vectorised: python3 boot.py mean|median REPLICATES; prints its seconds.
import sys
import time

import numpy

statistic, replicates = sys.argv[1], int(sys.argv[2])
values = numpy.round(3e6 * numpy.exp((numpy.arange(15) / 14 * 2.4) ** 1.3))
random = numpy.random.default_rng(2013)


def bootstrap(count):
    drawn = values[random.integers(0, len(values), (count, len(values)))]
    found = drawn.mean(axis=1) if statistic == "mean" else numpy.median(drawn, axis=1)
    return found.std(ddof=1), numpy.quantile(found, [0.025, 0.975])


bootstrap(1000)
start = time.perf_counter()
bootstrap(replicates)
print(time.perf_counter() - start)
