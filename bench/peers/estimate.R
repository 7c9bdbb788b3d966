# Mean of 100,000 rows with strata by R's survey, reading the file included, loading R and the package not.
# Usage: Rscript estimate.R FILE SIZES; prints seconds, estimate and standard error.
suppressPackageStartupMessages(library(survey))
arguments <- commandArgs(trailingOnly = TRUE)
started <- proc.time()[["elapsed"]]
rows <- read.csv(arguments[1])
sizes <- read.csv(arguments[2])
rows$population <- sizes$population[match(rows$stratum, sizes$stratum)]
design <- svydesign(id = ~1, strata = ~stratum, fpc = ~population, data = rows)
mean <- svymean(~value, design)
cat(sprintf("%.6f %.17g %.17g\n", proc.time()[["elapsed"]] - started, coef(mean), SE(mean)))
