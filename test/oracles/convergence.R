# Golden values for the convergence diagnostics of Markov chains, from R's posterior.
# The chains are written out, so that the tests need no R. Run from this folder: Rscript convergence.R
suppressPackageStartupMessages(library(posterior))
number <- function(x) sprintf("%.17g", x)
set.seed(2013)
ar <- function(n, rho) as.numeric(stats::filter(rnorm(n), rho, method = "recursive"))
cases <- list(
  "independent" = replicate(4, rnorm(60)),
  "autocorrelated, 0.7" = replicate(4, ar(80, 0.7)),
  "antithetic, -0.6" = replicate(2, ar(61, -0.6)),
  "one chain apart" = cbind(rnorm(50), rnorm(50), rnorm(50) + 1.5),
  "one chain wider" = cbind(rnorm(50), rnorm(50), 4 * rnorm(50)),
  "heavy tails" = replicate(3, rt(70, 1.5)),
  "ties" = replicate(4, round(2 * rnorm(45))),
  "drift in a single chain" = matrix(ar(64, 0.9) + (1:64) / 10, ncol = 1)
)
values <- function(x) c(
  rHat = rhat(x), bulk = ess_bulk(x), tail = ess_tail(x), mean = ess_mean(x),
  quantile = unname(ess_quantile(x, 0.3)), errorOfMean = mcse_mean(x), errorOfQuantile = unname(mcse_quantile(x, 0.3))
)
block <- vapply(names(cases), function(name) {
  x <- cases[[name]]
  if (name != "ties") x <- signif(x, 6)
  v <- suppressWarnings(values(x))
  v <- ifelse(is.na(v), "null", number(v))
  chains <- apply(x, 2, function(chain) paste0("[", paste(number(chain), collapse = ", "), "]"))
  paste0('    { "name": "', name, '", ', paste0('"', names(values(x)), '": ', v, collapse = ", "),
    ', "chains": [', paste(chains, collapse = ", "), "] }")
}, "")
writeLines(c("{", paste0('  "source": "R ', getRversion(), ", posterior ", packageVersion("posterior"), '",'),
  '  "cases": [', paste(block, collapse = ",\n"), "  ]", "}"), "convergence.json")
