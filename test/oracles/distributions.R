# Golden values for the quantiles behind critical values, from R.
# Run from this folder: Rscript distributions.R
number <- function(x) sprintf("%.17g", x)
levels <- c(0.01, 0.5, 0.68, 0.8, 0.9, 0.95, 0.99, 0.999, 0.999999)
degrees <- c(1, 2, 3.5, 5, 14, 29, 199, 1e4, 1e7)
normal <- sprintf('    { "confidenceLevel": %s, "value": %s }', number(levels), number(qnorm((1 + levels) / 2)))
grid <- expand.grid(level = levels, df = degrees)
student <- sprintf(
  '    { "confidenceLevel": %s, "degreesOfFreedom": %s, "value": %s }',
  number(grid$level), number(grid$df), number(qt((1 + grid$level) / 2, grid$df))
)
block <- function(rows) paste0(rows, c(rep(",", length(rows) - 1), ""))
writeLines(
  c(
    "{", paste0('  "source": "R ', getRversion(), ', qnorm and qt at (1 + confidenceLevel) / 2",'),
    '  "normal": [', block(normal), "  ],", '  "t": [', block(student), "  ]", "}"
  ),
  "distributions.json"
)
