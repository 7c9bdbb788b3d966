# Golden values for designs and estimators beyond the simple mean, from R's survey package, and its api samples as CSV files.
# Run from this folder: Rscript survey-estimators.R
suppressPackageStartupMessages(library(survey))
data(api)

# -- the samples, as the tests and the command read them ------------------------------------------------------------------
columns <- c("cds", "stype", "dnum", "enroll", "api99", "api00", "api.stu", "meals", "sch.wide")
for (name in c("apisrs", "apistrat", "apiclus1")) {
  write.csv(get(name)[columns], file.path("..", "fixtures", "api", paste0(name, ".csv")), row.names = FALSE, quote = FALSE)
}

# -- JSON, by hand, so that it needs no package ---------------------------------------------------------------------------
number <- function(x) ifelse(is.finite(x), sprintf("%.17g", unname(as.numeric(x))), "null")
array <- function(items) paste0("[", paste(items, collapse = ", "), "]")
object <- function(...) {
  fields <- list(...)
  if (length(fields) == 1 && is.list(fields[[1]])) fields <- fields[[1]]
  paste0("{ ", paste0('"', names(fields), '": ', unlist(fields), collapse = ",\n  "), " }")
}

centred <- function(stat, design) {
  object(
    estimate = number(coef(stat)), standardError = number(SE(stat)), degreesOfFreedom = number(degf(design)),
    normal = array(number(confint(stat))), t = array(number(confint(stat, df = degf(design))))
  )
}
share <- function(design, variable, types = c(mean = "mean", logit = "xlogit", arcsine = "asin", beta = "beta")) {
  formula <- as.formula(paste0("~I(", variable, ")"))
  fields <- lapply(types, function(type) array(number(attr(svyciprop(formula, design, method = type), "ci"))))
  stat <- svyciprop(formula, design, method = "mean")
  # The effective sample size, from which score limits (Wilson) are solved for here, without their closed form.
  p <- as.numeric(stat)
  size <- p * (1 - p) / as.numeric(attr(stat, "var"))
  critical <- qt(0.975, degf(design))
  score <- function(pi) (p - pi) - critical * sqrt(pi * (1 - pi) / size)
  reverse <- function(pi) (pi - p) - critical * sqrt(pi * (1 - pi) / size)
  wilson <- c(uniroot(score, c(1e-9, p), tol = 1e-15)$root, uniroot(reverse, c(p, 1 - 1e-9), tol = 1e-15)$root)
  object(c(list(
    estimate = number(p), standardError = number(sqrt(as.numeric(attr(stat, "var"))))
  ), fields, list(wilson = array(number(wilson)))))
}
quantiles <- function(design, formula, types = c(mean = "mean", logit = "xlogit", arcsine = "asin", beta = "beta")) {
  rules <- c("math", "school", "hf1", "hf2", "hf3", "hf4", "hf5", "hf6", "hf7", "hf8", "hf9")
  rows <- list()
  for (p in c(0.1, 0.25, 0.5, 0.9)) for (rule in rules) for (type in names(types)) {
    # Only the first rule with each way of making limits: the rules differ in how they read a share, not in the share.
    if (type != "mean" && !(rule %in% c("math", "hf7"))) next
    result <- unname(unclass(svyquantile(formula, design, p, qrule = rule, interval.type = types[[type]]))[[1]])
    rows <- c(rows, object(
      probability = number(p), rule = paste0('"', rule, '"'), limits = paste0('"', type, '"'),
      estimate = number(result[1, 1]), lower = number(result[1, 2]), upper = number(result[1, 3]),
      standardError = number(result[1, 4])
    ))
  }
  array(rows)
}
# svyquantile compares sums of weights to the last bit, so its golden values come from designs whose weights are binary
# fractions: N = 6400 (weights 32) and 960 districts (weights 64).
everything <- function(design, exact = design) {
  inDomain <- subset(design, stype == "E")
  object(
    meanEnroll = centred(svymean(~enroll, design), design),
    totalEnroll = centred(svytotal(~enroll, design), design),
    ratioStudents = centred(svyratio(~api.stu, ~enroll, design), design),
    shareSchoolWide = share(design, 'sch.wide == "Yes"'),
    domainMean = centred(svymean(~enroll, inDomain), inDomain),
    domainTotal = centred(svytotal(~enroll, inDomain), inDomain),
    quantilesEnroll = quantiles(exact, ~enroll),
    quantilesApi00 = quantiles(exact, ~api00)
  )
}
adjusted <- function(design) {
  object(
    meanApi00 = centred(svymean(~api00, design), design),
    totalEnroll = centred(svytotal(~enroll, design), design),
    ratioStudents = centred(svyratio(~api.stu, ~enroll, design), design),
    domainMean = centred(svymean(~api00, subset(design, meals > 50)), subset(design, meals > 50))
  )
}

simple <- svydesign(id = ~1, fpc = ~fpc, data = apisrs)
stratified <- svydesign(id = ~1, strata = ~stype, fpc = ~fpc, data = apistrat)
cluster <- svydesign(id = ~dnum, fpc = ~fpc, data = apiclus1)
simpleExact <- svydesign(id = ~1, fpc = ~size, data = transform(apisrs, size = 6400))
clusterExact <- svydesign(id = ~dnum, fpc = ~size, data = transform(apiclus1, size = 960))
# apistrat$pw has single precision only.
apistrat$weight <- apistrat$fpc / ifelse(apistrat$stype == "E", 100, 50)
weights <- svydesign(id = ~1, strata = ~stype, weights = ~weight, data = apistrat)
# Clusters within strata: made here, districts with an odd and an even number, of 400 and 357 in the population.
apiclus1$half <- ifelse(apiclus1$dnum %% 2 == 1, "odd", "even")
apiclus1$districts <- ifelse(apiclus1$dnum %% 2 == 1, 400, 357)
stratifiedCluster <- svydesign(id = ~dnum, strata = ~half, fpc = ~districts, data = apiclus1)

types <- data.frame(stype = c("E", "H", "M"), Freq = as.vector(table(apipop$stype)))
api99Total <- sum(apipop$api99)
mealsTotal <- sum(apipop$meals)
# The ratio estimator is a calibration on one auxiliary without intercept, with variance proportional to it.
ratioTotal <- function(design) {
  ratio <- svyratio(~api00, ~api99, design)
  predicted <- predict(ratio, total = api99Total)
  object(estimate = number(predicted$total), standardError = number(predicted$se))
}

json <- object(
  source = paste0('"R ', getRversion(), " survey ", packageVersion("survey"), '"'),
  population = object(
    E = number(types$Freq[1]), H = number(types$Freq[2]), M = number(types$Freq[3]), schools = number(nrow(apipop)),
    districts = number(757), api99Total = number(api99Total), mealsTotal = number(mealsTotal)
  ),
  simple = everything(simple, simpleExact),
  stratified = everything(stratified),
  cluster = everything(cluster, clusterExact),
  stratifiedCluster = object(
    meanEnroll = centred(svymean(~enroll, stratifiedCluster), stratifiedCluster),
    totalEnroll = centred(svytotal(~enroll, stratifiedCluster), stratifiedCluster)
  ),
  stratifiedWithoutCorrection = object(
    meanEnroll = centred(svymean(~enroll, weights), weights), totalEnroll = centred(svytotal(~enroll, weights), weights)
  ),
  postStratifiedSimple = adjusted(postStratify(simple, ~stype, types)),
  postStratifiedCluster = adjusted(postStratify(cluster, ~stype, types)),
  regressionSimple = adjusted(calibrate(simple, ~ api99 + meals, c(nrow(apipop), api99Total, mealsTotal))),
  regressionStratified = adjusted(calibrate(stratified, ~api99, c(nrow(apipop), api99Total))),
  regressionCluster = adjusted(calibrate(cluster, ~api99, c(nrow(apipop), api99Total))),
  ratioSimple = ratioTotal(simple),
  ratioStratified = ratioTotal(stratified),
  ratioCluster = ratioTotal(cluster)
)
writeLines(json, "survey-estimators.json")
