# Golden values for the check of marked units in a sample, from R.
# Run from this folder: Rscript hypergeometric.R
number <- function(x) sprintf("%.17g", x)
cases <- data.frame(
  population = c(39, 39, 39, 8, 100, 500, 20, 10), marked = c(14, 14, 14, 4, 30, 250, 1, 10),
  size = c(15, 15, 15, 4, 20, 60, 5, 3), found = c(0, 2, 9, 3, 6, 12, 1, 3)
)
rows <- with(cases, mapply(function(N, K, n, x) {
  table <- matrix(c(x, n - x, K - x, N - K - n + x), 2)
  sprintf(
    '    { "populationSize": %d, "marked": %d, "sampleSize": %d, "markedInSample": %d, "probability": %s, "atMost": %s, "atLeast": %s, "twoSided": %s }',
    N, K, n, x, number(dhyper(x, K, N - K, n)), number(phyper(x, K, N - K, n)),
    number(phyper(x - 1, K, N - K, n, lower.tail = FALSE)), number(fisher.test(table)$p.value)
  )
}, population, marked, size, found))
writeLines(
  c(
    "{", paste0('  "source": "R ', getRversion(), ', dhyper, phyper and fisher.test",'),
    '  "cases": [', paste0(rows, c(rep(",", length(rows) - 1), "")), "  ]", "}"
  ),
  "hypergeometric.json"
)
