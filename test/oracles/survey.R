# Golden values for means and totals of simple random samples, from R's survey package.
# Run from this folder: Rscript survey.R
suppressPackageStartupMessages(library(survey))
data(api)

number <- function(x) sprintf("%.17g", unname(as.numeric(x)))
object <- function(...) {
  fields <- list(...)
  paste0("{ ", paste0('"', names(fields), '": ', unlist(fields), collapse = ", "), " }")
}
array <- function(items) paste0("[", paste(items, collapse = ", "), "]")

estimate <- function(stat, design) {
  normal <- confint(stat)
  student <- confint(stat, df = degf(design))
  object(
    estimate = number(coef(stat)), standardError = number(SE(stat)), degreesOfFreedom = number(degf(design)),
    normal = array(number(normal)), t = array(number(student))
  )
}

case <- function(name, values, population, level = 0.95) {
  rows <- data.frame(y = values, population = population, weight = population / length(values))
  corrected <- svydesign(id = ~1, fpc = ~population, data = rows)
  uncorrected <- svydesign(id = ~1, weights = ~weight, data = rows)
  object(
    name = paste0('"', name, '"'), populationSize = number(population), sampleSize = number(length(values)),
    values = array(number(values)), sum = number(sum(values)), mean = number(mean(values)),
    standardDeviation = number(sd(values)), median = number(median(values)),
    oneMinusSamplingFraction = object(
      mean = estimate(svymean(~y, corrected), corrected), total = estimate(svytotal(~y, corrected), corrected)
    ),
    none = object(
      mean = estimate(svymean(~y, uncorrected), uncorrected), total = estimate(svytotal(~y, uncorrected), uncorrected)
    )
  )
}

skewed <- round(3e6 * exp(seq(0, 2.4, length.out = 15)^1.3))
ties <- c(2, 2, 2, 5, 5, 7)
cases <- c(
  case("apisrs, enroll", apisrs$enroll, 6194),
  case("apisrs, api00", apisrs$api00, 6194),
  case("15 skewed amounts of 39 units", skewed, 39),
  case("ties, N/n not whole", ties, 17),
  case("negative values, nearly a census", c(-3.5, 0.25, 11, -8, 4.125), 6)
)
version <- paste("R", getRversion(), "survey", packageVersion("survey"))
writeLines(
  c("{", paste0('  "source": "', version, '",'), '  "cases": [', paste0("    ", cases, c(rep(",", length(cases) - 1), "")), "  ]", "}"),
  "survey.json"
)
