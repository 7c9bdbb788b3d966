# The plain bootstrap of R's boot package: Rscript boot.R mean|median REPLICATES; prints its seconds.
suppressPackageStartupMessages(library(boot))
arguments <- commandArgs(trailingOnly = TRUE)
values <- round(3e6 * exp((0:14 / 14 * 2.4)^1.3))
statistic <- if (arguments[1] == "mean") function(data, drawn) mean(data[drawn]) else function(data, drawn) median(data[drawn])
set.seed(2013)

bootstrap <- function(count) {
  result <- boot(values, statistic, R = count)
  c(sd(result$t), boot.ci(result, type = "perc")$percent[4:5])
}

invisible(bootstrap(1000))
start <- proc.time()[["elapsed"]]
invisible(bootstrap(as.integer(arguments[2])))
cat(proc.time()[["elapsed"]] - start, "\n")
