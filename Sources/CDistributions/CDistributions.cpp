#include "CDistributions.h"

#include <cmath>
#include <limits>

#include <boost/math/distributions/beta.hpp>
#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/fisher_f.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>

namespace {

namespace bm = boost::math;
namespace pol = boost::math::policies;

// Errors come back as NaN (or infinity at the ends of the support) through errno, never as an exception.
using Quiet = pol::policy<pol::domain_error<pol::errno_on_error>, pol::pole_error<pol::errno_on_error>,
                          pol::overflow_error<pol::errno_on_error>, pol::evaluation_error<pol::errno_on_error>,
                          pol::promote_double<true>>;

template <class F>
double guarded(F f) noexcept {
  try {
    return f();
  } catch (...) {
    return std::numeric_limits<double>::quiet_NaN();
  }
}

template <class D>
double cdf_of(const D& distribution, double x) noexcept {
  return guarded([&] { return bm::cdf(distribution, x); });
}

template <class D>
double upper_tail_of(const D& distribution, double x) noexcept {
  return guarded([&] { return bm::cdf(bm::complement(distribution, x)); });
}

template <class D>
double quantile_of(const D& distribution, double p) noexcept {
  return guarded([&] { return bm::quantile(distribution, p); });
}

using Normal = bm::normal_distribution<double, Quiet>;
using StudentsT = bm::students_t_distribution<double, Quiet>;
using Beta = bm::beta_distribution<double, Quiet>;
using ChiSquared = bm::chi_squared_distribution<double, Quiet>;
using FisherF = bm::fisher_f_distribution<double, Quiet>;

}  // namespace

extern "C" {

double hl_normal_cdf(double x) { return cdf_of(Normal(0, 1), x); }
double hl_normal_quantile(double p) { return quantile_of(Normal(0, 1), p); }
double hl_t_cdf(double x, double df) { return cdf_of(StudentsT(df), x); }
double hl_t_quantile(double p, double df) { return quantile_of(StudentsT(df), p); }
double hl_beta_cdf(double x, double a, double b) { return cdf_of(Beta(a, b), x); }
double hl_beta_quantile(double p, double a, double b) { return quantile_of(Beta(a, b), p); }
double hl_chi_square_cdf(double x, double df) { return cdf_of(ChiSquared(df), x); }
double hl_chi_square_quantile(double p, double df) { return quantile_of(ChiSquared(df), p); }
double hl_f_cdf(double x, double df1, double df2) { return cdf_of(FisherF(df1, df2), x); }
double hl_f_quantile(double p, double df1, double df2) { return quantile_of(FisherF(df1, df2), p); }
double hl_chi_square_upper(double x, double df) { return upper_tail_of(ChiSquared(df), x); }
double hl_f_upper(double x, double df1, double df2) { return upper_tail_of(FisherF(df1, df2), x); }

double hl_asin(double x) { return std::asin(x); }
double hl_sin(double x) { return std::sin(x); }
double hl_log(double x) { return std::log(x); }
double hl_exp(double x) { return std::exp(x); }
double hl_pow(double x, double y) { return std::pow(x, y); }

}
