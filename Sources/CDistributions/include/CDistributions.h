#ifndef HAILONG_CDISTRIBUTIONS_H
#define HAILONG_CDISTRIBUTIONS_H

// Distribution functions and quantiles by Boost.Math, and the few transcendental functions that the pure core needs.
// Every function returns NaN where its arguments are outside its domain or the computation does not converge;
// no exception leaves this target.

#ifdef __cplusplus
extern "C" {
#endif

// Standard normal: P(Z <= x); the x with P(Z <= x) = p, 0 < p < 1.
double hl_normal_cdf(double x);
double hl_normal_quantile(double p);

// Student's t with df > 0, not necessarily whole.
double hl_t_cdf(double x, double df);
double hl_t_quantile(double p, double df);

// Beta with a, b > 0 on [0, 1].
double hl_beta_cdf(double x, double a, double b);
double hl_beta_quantile(double p, double a, double b);

// Chi-square with df > 0; F with df1, df2 > 0.
double hl_chi_square_cdf(double x, double df);
double hl_chi_square_quantile(double p, double df);
double hl_f_cdf(double x, double df1, double df2);
double hl_f_quantile(double p, double df1, double df2);

// P(X >= x), which keeps its digits where 1 - cdf has lost them.
double hl_chi_square_upper(double x, double df);
double hl_f_upper(double x, double df1, double df2);

double hl_asin(double x);
double hl_sin(double x);
double hl_log(double x);
double hl_exp(double x);
double hl_pow(double x, double y);

#ifdef __cplusplus
}
#endif

#endif
