# Golden values for bootstrap intervals, from R's boot package: replicates of a plain bootstrap, and the limits that
# boot.ci takes from them. Run from this folder: Rscript boot.R
suppressPackageStartupMessages(library(boot))
set.seed(20131101)

number <- function(x) sprintf("%.17g", unname(as.numeric(x)))
array <- function(x) paste0("[", paste(number(x), collapse = ", "), "]")
object <- function(...) {
  fields <- list(...)
  paste0("{ ", paste0('"', names(fields), '": ', unlist(fields), collapse = ", "), " }")
}

# The last two columns that boot.ci gives for each type are the limits.
limits <- function(result, type, level) {
  influences <- empinf(result, type = "jack")
  interval <- boot.ci(result, conf = level, type = type, L = influences)
  array(tail(interval[[c(perc = "percent", basic = "basic", stud = "student", bca = "bca")[type]]][1, ], 2))
}

case <- function(name, data, statistic, replicates, levels) {
  result <- boot(data, statistic, R = replicates)
  at <- sapply(levels, function(level) {
    object(
      confidenceLevel = number(level), percentile = limits(result, "perc", level),
      basic = limits(result, "basic", level), studentised = limits(result, "stud", level),
      bca = limits(result, "bca", level)
    )
  })
  influences <- empinf(result, type = "jack")
  object(
    name = paste0('"', name, '"'), values = array(as.matrix(data)[, 1]),
    denominators = if (is.matrix(data)) array(data[, 2]) else "null",
    estimate = number(result$t0[1]), variance = number(result$t0[2]),
    influences = array(influences), acceleration = number(sum(influences^3) / (6 * sum(influences^2)^1.5)),
    bias = number(mean(result$t[, 1]) - result$t0[1]), standardError = number(sd(result$t[, 1])),
    replicates = array(result$t[, 1]), variances = array(result$t[, 2]),
    limits = paste0("[", paste(at, collapse = ", "), "]")
  )
}

mean_and_variance <- function(data, drawn) c(mean(data[drawn]), var(data[drawn]) / length(drawn))
# Linearised: the variance of y - rx over the squared mean of x.
ratio_and_variance <- function(data, drawn) {
  y <- data[drawn, 1]
  x <- data[drawn, 2]
  ratio <- sum(y) / sum(x)
  c(ratio, var(y - ratio * x) / length(drawn) / mean(x)^2)
}

skewed <- round(3e6 * exp(seq(0, 2.4, length.out = 15)^1.3))
sizes <- c(14, 9, 22, 18, 31, 12, 40, 27, 35, 52, 33, 61, 48, 77, 90)
cases <- c(
  case("mean of 15 skewed amounts", skewed, mean_and_variance, 999, c(0.8, 0.95)),
  # (R + 1)p is no whole number, so that limits are interpolated.
  case("ratio of the amounts to sizes", cbind(skewed, sizes), ratio_and_variance, 500, c(0.9, 0.95, 0.99))
)
version <- paste("R", getRversion(), "boot", packageVersion("boot"))
writeLines(
  c("{", paste0('  "source": "', version, '",'), '  "cases": [', paste0("    ", cases, c(rep(",", length(cases) - 1), "")), "  ]", "}"),
  "boot.json"
)
