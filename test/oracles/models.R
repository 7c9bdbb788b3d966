# Golden values for centres, fits and estimation models, from R's own functions and from formulas written out here in
# another form than the library's. Run from this folder: Rscript models.R
number <- function(x) sprintf("%.17g", unname(as.numeric(x)))
object <- function(...) {
  fields <- list(...)
  paste0("{ ", paste0('"', names(fields), '": ', unlist(fields), collapse = ", "), " }")
}
array <- function(items) paste0("[", paste(items, collapse = ", "), "]")
text <- function(x) paste0('"', x, '"')

# Tukey & McLaughlin (1963): winsorised sum of squares over h(h - 1).
winsorise <- function(x, g) pmin(pmax(x, sort(x)[g + 1]), sort(x)[length(x) - g])
trimmed <- function(x, share) {
  g <- floor(length(x) * share)
  h <- length(x) - 2 * g
  w <- winsorise(x, g)
  object(
    centre = number(mean(x, trim = share)), variance = number(sum((w - mean(w))^2) / (h * (h - 1))),
    degreesOfFreedom = number(h - 1)
  )
}
# Dixon & Tukey (1968): (n - 1)/(h - 1) s_w/sqrt(n).
winsorised <- function(x, share) {
  n <- length(x)
  g <- floor(n * share)
  h <- n - 2 * g
  w <- winsorise(x, g)
  object(
    centre = number(mean(w)), variance = number(((n - 1) / (h - 1) * sd(w) / sqrt(n))^2), degreesOfFreedom = number(h - 1)
  )
}
# stats::wilcox.test: estimate, exact limits; psignrank for their coverage.
hodges <- function(x) {
  n <- length(x)
  test <- wilcox.test(x, conf.int = TRUE, exact = TRUE, digits.rank = Inf)
  k <- max(1, qsignrank(0.025, n))
  object(
    centre = number(test$estimate), limits = array(number(test$conf.int)),
    coverage = number(1 - 2 * psignrank(k - 1, n))
  )
}
cox <- function(x, critical) {
  l <- log(x)
  n <- length(x)
  centre <- mean(l) + var(l) / 2
  reach <- critical * sqrt(var(l) / n + var(l)^2 / (2 * (n - 1)))
  number(exp(c(centre, centre - reach, centre + reach)))
}
# Finney's series as a modified Bessel function.
g <- function(t, n) {
  b <- (n - 1) / 2
  x <- (n - 1)^2 * t / (2 * n)
  gamma(b) * x^((1 - b) / 2) * besselI(2 * sqrt(x), b - 1)
}
finney <- function(x) {
  n <- length(x)
  s2 <- var(log(x))
  object(
    centre = number(exp(mean(log(x))) * g(s2 / 2, n)),
    variance = number(exp(2 * mean(log(x))) * (g(s2 / 2, n)^2 - g(s2 * (n - 2) / (n - 1), n)))
  )
}
gamma_shape <- function(x) {
  uniroot(function(k) log(k) - digamma(k) - log(mean(x)) + mean(log(x)), c(1e-3, 1e6), tol = 1e-14)$root
}
# Profile score of the Weibull shape; mean by R's gamma function.
weibull <- function(x) {
  y <- x / max(x)
  k <- uniroot(function(k) sum(y^k * log(y)) / sum(y^k) - 1 / k - mean(log(y)), c(1e-2, 50), tol = 1e-14)$root
  scale <- max(x) * mean(y^k)^(1 / k)
  object(shape = number(k), scale = number(scale), mean = number(scale * gamma(1 + 1 / k)))
}
# Minus the expected information of (ln scale, shape), numerically integrated: the variance of the log mean by delta method.
weibull_log_mean_variance <- function(k) {
  score <- function(y) cbind(k * (y^k - 1), 1 / k + log(y) - y^k * log(y))
  entry <- function(i, j) {
    f <- function(u) {
      y <- (-log(u))^(1 / k)
      s <- score(y)
      s[, i] * s[, j]
    }
    integrate(f, 0, 1, rel.tol = 1e-10, subdivisions = 2000)$value
  }
  information <- matrix(c(entry(1, 1), entry(1, 2), entry(1, 2), entry(2, 2)), 2)
  gradient <- c(1, -digamma(1 + 1 / k) / k^2)
  drop(gradient %*% solve(information) %*% gradient)
}
weibull_error <- function(x, N) {
  n <- length(x)
  y <- x / max(x)
  k <- uniroot(function(k) sum(y^k * log(y)) / sum(y^k) - 1 / k - mean(log(y)), c(1e-2, 50), tol = 1e-14)$root
  centre <- max(x) * mean(y^k)^(1 / k) * gamma(1 + 1 / k)
  relative <- gamma(1 + 2 / k) / gamma(1 + 1 / k)^2 - 1
  (N - n) * centre * sqrt(weibull_log_mean_variance(k) / n + relative / (N - n))
}
pareto <- function(x) {
  n <- length(x)
  k <- floor(n / 3)
  s <- sort(x)
  u <- s[n - k]
  alpha <- 1 / mean(log(tail(s, k) / u))
  object(tailIndex = number(alpha), centre = number((n - k) / n * mean(head(s, n - k)) + k / n * u * alpha / (alpha - 1)))
}
# The unseen mean over the seen one has an F distribution: another form than the library's beta quantiles.
gamma_limits <- function(total, n, N, k) {
  number(total + (N - n) * total / n * qf(c(0.025, 0.975), 2 * (N - n) * k, 2 * n * k))
}
# The Bayes linear estimator in matrix form, as for any linear model: units 1..n seen, n + 1..N unseen.
bayes_linear <- function(mean_seen, s2, n, N, m, c) {
  covariance <- matrix(c, N, N) + diag(s2, N)
  seen <- 1:n
  rest <- (n + 1):N
  gain <- covariance[rest, seen] %*% solve(covariance[seen, seen])
  prediction <- m + gain %*% rep(mean_seen - m, n)
  left <- covariance[rest, rest] - gain %*% covariance[seen, rest]
  object(total = number(n * mean_seen + sum(prediction)), variance = number(sum(left)))
}
ericson <- function(x, N, m0, n0) {
  n <- length(x)
  total <- sum(x) + (N - n) * (n0 * m0 + sum(x)) / (n0 + n)
  squares <- (n - 1) * var(x) + n0 * n / (n0 + n) * (mean(x) - m0)^2
  scale <- (N - n) * sqrt(squares / n * (1 / (n0 + n) + 1 / (N - n)))
  object(total = number(total), limits = array(number(total + scale * qt(c(0.025, 0.975), n))))
}

case <- function(name, x, N) {
  n <- length(x)
  z <- qnorm(0.975)
  m <- median(x)
  w <- (1 + sqrt(1 + 4 * var(x) / m^2)) / 2
  sigma <- diff(log(range(x))) / (2 * qnorm((n - 0.375) / (n + 0.25)))
  object(
    name = text(name), populationSize = number(N), values = array(number(x)),
    trimmed10 = trimmed(x, 0.1), trimmed20 = trimmed(x, 0.2),
    winsorised10 = winsorised(x, 0.1), winsorised20 = winsorised(x, 0.2),
    geometric = number(exp(mean(log(x)))), harmonic = number(1 / mean(1 / x)), hodgesLehmann = hodges(x),
    coxNormal = array(cox(x, z)), coxT = array(cox(x, qt(0.975, n - 1))), finney = finney(x),
    gammaShape = number(gamma_shape(x)), gammaShapeFitdistr = number(MASS::fitdistr(x / mean(x), "gamma")$estimate[1]),
    gammaLimits = array(gamma_limits(sum(x), n, N, gamma_shape(x))),
    gammaMomentsLimits = array(gamma_limits(sum(x), n, N, (mean(x) / sd(x))^2)),
    weibull = weibull(x), weibullError = number(weibull_error(x, N)), weibullFitdistr = number(MASS::fitdistr(x / mean(x), "weibull")$estimate[1]), pareto = pareto(x),
    bayesLinear = bayes_linear(mean(x), var(x), n, N, 1.3 * mean(x), (mean(x) / 4)^2),
    ericson = ericson(x, N, m, n), lognormalMedianDeviation = number(sum(x) + (N - n) * m * sqrt(w)),
    lognormalMedianRange = number(sum(x) + (N - n) * m * exp(sigma^2 / 2))
  )
}

skewed <- round(3e6 * exp(seq(0, 2.4, length.out = 15)^1.3))
cases <- c(
  case("15 skewed amounts of 39 units", skewed, 39),
  case("6 small numbers of 17 units", c(2.25, 3.5, 4.75, 1.125, 9.5, 6.0625), 17),
  case("27 near-normal values of 100 units", 50 + 8 * qnorm(ppoints(27)) + 0.01 * (1:27)^1.5, 100)
)
shapes <- c(0.6, 1, 1.7, 4)
special <- c(0.05, 0.5, 1, 2.5, 9.9, 10, 123)
version <- paste("R", getRversion(), "MASS", packageVersion("MASS"))
lines <- function(items) paste0("    ", items, c(rep(",", length(items) - 1), ""))
pairs <- function(x, y) sprintf("[%s, %s]", number(x), number(y))
writeLines(
  c(
    "{", paste0('  "source": "', version, '",'),
    '  "cases": [', lines(cases), "  ],",
    '  "digamma": [', lines(pairs(special, digamma(special))), "  ],",
    '  "trigamma": [', lines(pairs(special, trigamma(special))), "  ],",
    '  "weibullLogMeanVariance": [', lines(pairs(shapes, sapply(shapes, weibull_log_mean_variance))), "  ]",
    "}"
  ),
  "models.json"
)
