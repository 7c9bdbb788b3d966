# Reference values for src/survey from R's own functions, written to intervals.json:
#   Rscript test/survey/oracles/intervals.R && npx prettier --write test/survey/oracles/intervals.json
# Clopper-Pearson: binom.test. Wilson: prop.test(correct = FALSE), and with a population size the roots of the score
# equation by uniroot. Jeffreys: qbeta. Finite Clopper-Pearson: phyper over every K. Finite Jeffreys: lbeta over every K.
# Poisson: poisson.test. Newcombe: from prop.test's limits.

number <- function(x) ifelse(is.infinite(x), '"unbounded"', formatC(x, digits = 17, format = "g", width = 1))
record <- function(...) {
  values <- list(...)
  text <- sapply(values, function(v) if (is.character(v)) sprintf('"%s"', v) else number(v))
  sprintf("    { %s }", paste(sprintf('"%s": %s', names(values), text), collapse = ", "))
}
section <- function(name, records) sprintf('  "%s": [\n%s\n  ]', name, paste(records, collapse = ",\n"))

clopper <- function(x, n, level) binom.test(x, n, conf.level = level)$conf.int
wilson <- function(x, n, level) suppressWarnings(prop.test(x, n, conf.level = level, correct = FALSE)$conf.int)
jeffreys <- function(x, n, level) {
  tail <- (1 - level) / 2
  c(if (x == 0) 0 else qbeta(tail, x + 0.5, n - x + 0.5), if (x == n) 1 else qbeta(1 - tail, x + 0.5, n - x + 0.5))
}

samples <- list(c(0, 1), c(1, 1), c(0, 15), c(15, 15), c(1, 15), c(7, 20), c(10, 20), c(3, 7), c(9, 14), c(13, 20),
                c(207, 340), c(112, 340), c(14, 340), c(1, 340), c(339, 340), c(500, 10000), c(9999, 10000))
levels <- c(0.8, 0.9, 0.95, 0.99, 0.999)
proportion <- c()
for (s in samples) for (level in levels) for (method in c("wilson", "clopper-pearson", "jeffreys")) {
  limits <- switch(method, wilson = wilson, `clopper-pearson` = clopper, jeffreys = jeffreys)(s[1], s[2], level)
  proportion <- c(proportion, record(method = method, successes = s[1], sampleSize = s[2], confidenceLevel = level,
                                     lower = limits[1], upper = limits[2]))
}

wilsonFinite <- function(x, n, N, level) {
  p <- x / n
  z <- qnorm(1 - (1 - level) / 2)
  if (n == N) return(c(p, p))
  score <- function(P) (p - P)^2 - z^2 * P * (1 - P) / n * (N - n) / (N - 1)
  root <- function(a, b) uniroot(score, c(a, b), tol = 1e-15, maxiter = 10000)$root
  # At p itself the equation holds trivially if p is 0 or 1, so the search starts just beside it.
  c(if (x == 0) 0 else root(0, p - 1e-9), if (x == n) 1 else root(p + 1e-9, 1))
}
clopperFinite <- function(x, n, N, level) {
  tail <- (1 - level) / 2
  K <- x:(N - n + x)
  kept <- K[phyper(x - 1, K, N - K, n, lower.tail = FALSE) > tail & phyper(x, K, N - K, n) > tail]
  range(kept) / N
}
jeffreysFinite <- function(x, n, N, level) {
  tail <- (1 - level) / 2
  k <- 0:(N - n)
  logs <- lchoose(N - n, k) + lbeta(k + x + 0.5, N - n - k + n - x + 0.5) - lbeta(x + 0.5, n - x + 0.5)
  probability <- exp(logs)
  below <- cumsum(probability)
  above <- rev(cumsum(rev(probability)))
  c(if (x == 0) 0 else (x + min(k[below >= tail])) / N, if (x == n) 1 else (x + max(k[above >= tail])) / N)
}
finite <- c()
for (s in list(c(0, 5, 12), c(5, 5, 12), c(2, 5, 5), c(2, 5, 6), c(8, 15, 39), c(0, 15, 39), c(15, 15, 39), c(1, 15, 39),
               c(45, 100, 300), c(2, 100, 300), c(5, 13, 200), c(1, 500, 10000), c(207, 340, 1000), c(14, 340, 345),
               c(300, 1000, 20000)))
  for (level in c(0.8, 0.95, 0.99)) for (method in c("wilson", "clopper-pearson", "jeffreys")) {
    f <- switch(method, wilson = wilsonFinite, `clopper-pearson` = clopperFinite, jeffreys = jeffreysFinite)
    limits <- f(s[1], s[2], s[3], level)
    finite <- c(finite, record(method = method, successes = s[1], sampleSize = s[2], populationSize = s[3],
                               confidenceLevel = level, lower = limits[1], upper = limits[2]))
  }

count <- c()
for (x in c(0, 1, 2, 6, 10, 56, 149, 205, 2000, 500000)) for (exposure in c(1, 8)) for (level in c(0.9, 0.95, 0.999)) {
  limits <- poisson.test(x, exposure, conf.level = level)$conf.int
  count <- c(count, record(count = x, exposure = exposure, confidenceLevel = level, lower = limits[1], upper = limits[2]))
}
ratio <- c()
for (s in list(c(11, 800, 23, 3010), c(56, 8, 2, 4), c(0, 8, 2, 4), c(6, 8, 0, 4), c(10, 1, 10, 1)))
  for (level in c(0.9, 0.95)) {
    limits <- poisson.test(s[c(1, 3)], s[c(2, 4)], conf.level = level)$conf.int
    ratio <- c(ratio, record(count1 = s[1], exposure1 = s[2], count2 = s[3], exposure2 = s[4], confidenceLevel = level,
                             lower = limits[1], upper = limits[2]))
  }

difference <- c()
for (s in list(c(56, 70, 48, 80), c(207, 340, 112, 340), c(0, 9, 9, 9), c(3, 11, 40, 41))) for (level in c(0.9, 0.95)) {
  p <- c(s[1] / s[2], s[3] / s[4])
  one <- wilson(s[1], s[2], level)
  two <- wilson(s[3], s[4], level)
  d <- p[1] - p[2]
  difference <- c(difference, record(successes1 = s[1], sampleSize1 = s[2], successes2 = s[3], sampleSize2 = s[4],
    confidenceLevel = level, lower = d - sqrt((p[1] - one[1])^2 + (two[2] - p[2])^2),
    upper = d + sqrt((one[2] - p[1])^2 + (p[2] - two[1])^2)))
}

file <- file.path(dirname(sub("^--file=", "", grep("^--file=", commandArgs(), value = TRUE))), "intervals.json")
writeLines(c("{", paste(c(sprintf('  "source": "R %s.%s, stats"', R.version$major, R.version$minor),
  section("proportion", proportion), section("finite", finite), section("count", count), section("ratio", ratio),
  section("difference", difference)), collapse = ",\n"), "}"), file)
