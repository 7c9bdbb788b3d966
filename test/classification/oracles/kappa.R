# Golden values for test/classification/cohen-kappa.test.ts: Rscript kappa.R (see README.md).
suppressMessages(library(vcd))

tables <- list(
  cohen1960 = matrix(c(88, 14, 18, 10, 40, 10, 2, 6, 12), 3, byrow = TRUE),
  fleissCohenEveritt1969 = matrix(c(106, 10, 4, 22, 28, 10, 2, 12, 6), 3, byrow = TRUE),
  twoByTwo = matrix(c(20, 5, 10, 15), 2, byrow = TRUE),
  skewed = matrix(c(118, 5, 2, 0), 2, byrow = TRUE),
  fourCodes = matrix(c(5, 2, 0, 1, 1, 7, 3, 0, 0, 2, 4, 2, 0, 0, 1, 9), 4, byrow = TRUE)
)

number <- function(x) formatC(x, digits = 17, format = "g")
pair <- function(k) sprintf('{ "estimate": %s, "standardError": %s }', number(k[[1]]), number(k[[2]]))

entries <- sapply(names(tables), function(name) {
  m <- tables[[name]]
  rows <- paste(apply(m, 1, function(r) sprintf("[%s]", paste(r, collapse = ", "))), collapse = ", ")
  sprintf(
    '  "%s": {\n    "counts": [%s],\n    "none": %s,\n    "linear": %s,\n    "quadratic": %s\n  }', name, rows,
    pair(Kappa(m)$Unweighted), pair(Kappa(m, weights = "Equal-Spacing")$Weighted),
    pair(Kappa(m, weights = "Fleiss-Cohen")$Weighted)
  )
})

# Cohen (1968) weighs disagreements 0, 1, 3 / 1, 0, 6 / 3, 6, 0; as agreements these are 1 - v/6.
v <- matrix(c(0, 1, 3, 1, 0, 6, 3, 6, 0), 3)
cohen1968 <- sprintf('  "cohen1968Weights": %s', pair(Kappa(tables$cohen1960, weights = 1 - v / 6)$Weighted))
writeLines(c("{", paste(c(entries, cohen1968), collapse = ",\n"), "}"), "kappa.json")
