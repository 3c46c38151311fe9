/// What is said of `AnalysisFindingSamples`, in their order.
enum AnalysisWordsEnglish {
  static let lines: [String] = [
    "step 'rake': 9 weights for 10 rows; no weights were made",
    "step 'rake': a weight is too large to be computed with; no weights were made; check the column of "
      + "weights",
    "step 'rake': a weight is −0.5, and the step needs weights of 0 or more; no weights were made; give "
      + "bounds to the step before, as logit has",
    "step 'rake': no row has a weight over 0; no weights were made",
    "step 'rake': no totals are given; no weights were made",
    "step 'rake': 'sex' is given twice; no weights were made; name every margin and total once",
    "step 'rake': 1 row has no category in 'sex'; no weights were made; fill the column in, or give such rows"
      + " a weight of 0",
    "step 'rake': the total of 'F' in 'sex' must be 0 or more, not −1; no weights were made",
    "step 'rake': 'X' and 'Z' of 'area' are in the sample and have no total; no weights were made; give it a "
      + "total; join 'X' to 'Y' in 'area'",
    "step 'rake': 'X' of 'area' has a total and nobody in the sample; no weights were made; join 'X' to 'Y' "
      + "in 'area'",
    "step 'rake': margin 'sex' adds up to 1,020 and margin 'age' to 1,000.25, 19.75 apart; no weights were "
      + "made; both must be totals of one population",
    "step 'rake': 'F' and 'M' of 'sex' (total 1,020) and '18' of 'age' (total 1,000.25) hold the same rows, "
      + "and their totals disagree; no weights were made; join 'X' to 'Y' in 'area'",
    "step 'rake': rows of '18' of 'age' (total 1,000.25) lie only in 'F' and 'M' of 'sex' (total 1,020), "
      + "which is too small for them; no weights were made; join 'X' to 'Y' in 'area'",
    "step 'rake': '18' of 'age' (total 1,000.25) fills 'F' and 'M' of 'sex' (total 1,020) entirely, and rows "
      + "of '18' and 'M' would have to weigh 0; no weights were made; join 'X' to 'Y' in 'area'",
    "step 'rake': raking did not reach its totals in 1,000 cycles; the worst is 'F' of 'sex', 519.1235 in "
      + "place of 520; no weights were made; the misfit no longer fell: the totals contradict each other",
    "step 'rake': raking did not reach its totals in 2 cycles; the worst is 'F' of 'sex', 1 in place of 2; no"
      + " weights were made; the misfit was still falling",
    "step 'rake': raking did not reach its totals in 2 cycles; the worst is 'F' of 'sex', 1 in place of 2; no"
      + " weights were made; the misfit was rising",
    "step 'rake': 'income' or its total is no finite number; no weights were made",
    "step 'rake': bounds must be 0 or more, with 1 between them, not 1.5 and 2; no weights were made",
    "step 'rake': within its bounds 'sex=F' reaches from 100 to 400.5, not 520; no weights were made; widen "
      + "the bounds, or check the total",
    "step 'rake': no weights meet all totals; after 30 rounds the worst is 'income', 1,000,000 in place of "
      + "2,000,000; no weights were made; 12 rows are at a bound; 'sex=F' follows from the other totals; widen "
      + "the bounds, or check the totals",
    "step 'rake': the response status '7' has no meaning; no weights were made; list the code under meanings",
    "step 'rake': a row has no response status; no weights were made",
    "step 'rake': cell 'X' has nobody who responded, and weights of 12.5 to take over; no weights were made; "
      + "join 'X' to 'Y' in 'area'",
    "step 'rake': the sample has persons of unknown eligibility only, with weights of 12.5; no weights were "
      + "made",
    "step 'rake': limits of 'X' must be over 0 and may not cross, not 3 and 2; no weights were made",
    "step 'rake': 10 rows at the limit of 5 hold 50, and the sum of weights is 60; no weights were made; "
      + "choose a wider limit",
    "step 'rake': no weight of 'X' inside the limits can take 4 that was cut elsewhere; no weights were made;"
      + " choose a wider limit, or strict: true",
    "step 'rake': the given weights do not reproduce the total 'sex=F'; no weights were made",
    "step 'rake': the given weights belong to other rows; no weights were made",
    "no stratum gives a replicate; nothing was estimated",
    "4 replicate factors were given for 80 replicates; nothing was estimated; give one factor per replicate, "
      + "or one for all",
    "'scale' of the replicates cannot be 0; nothing was estimated",
    "a replicate weight is no number; nothing was estimated",
    "a replicate has 9 rows, and the sample has 10; nothing was estimated",
    "stratum 'h' has 3 PSUs, and balanced replicates need 2; nothing was estimated; use jkn or bootstrap, or "
      + "join PSUs to pairs",
    "stratum 'h' has 1 PSU, and replicates need 2 or more; nothing was estimated; join the stratum to a "
      + "neighbour, or use no replicates",
    "the design has 4 strata, and jk1 knows none; nothing was estimated; use jkn",
    "every weight is 0; nothing was estimated; check which column holds the weights",
    "3 rows have no number in 'income', which a weighting step needs in every row; nothing was estimated; "
      + "fill the column in, or calibrate to another one",
    "'area' makes 1 group, and a comparison or a rank needs 2; nothing was estimated; split by a column with "
      + "more labels",
    "column 'repwt1' is named both as the weight and as a replicate weight; nothing was estimated; name the "
      + "full-sample weight, and leave it out of the replicate weights",
    "79 other columns are called like the weight 'repwt1' but for the number, as replicate weights are; it "
      + "was used as the weight all the same; if it is a replicate weight, name the full-sample weight in its "
      + "place",
    "1 PSU in all; no error can be estimated; check the columns of strata and PSUs; without PSUs every row is"
      + " one",
    "1,204 estimates rest on fewer than 8 degrees of freedom, the fewest 2; intervals are wide and uncertain",
    "3 shares have the rarer answer in fewer than 5 PSUs, the fewest 1; their intervals may be too short",
    "2 final weights are under 0, the lowest −1.5; shares may leave 0 to 1, and quantiles mean nothing; "
      + "calibrate with bounds, or with distance raking or logit",
    "no row fulfils the conditions; no estimate has a value; labels match exactly; check them",
    "no row has a value in column 'q1'; what rests on it has no value; check the codes that count as missing,"
      + " and the name of the column",
    "one PSU alone holds all rows of 4 groups in 3 strata; it is compared with the stratum's other PSUs, "
      + "which hold 0; 'F, 18' in stratum 'h', …; to treat such strata as strata with 1 PSU, use --domain-lonely "
      + "with --single-psu adjust or average",
    "the difference of 'mean q1' between 'a' and 'b' is undefined: nobody of 'b' answered",
    "the difference of 'mean q1' between 'a' and the rest is undefined: nobody there answered",
    "the difference of 'mean q1' between 'a' and the whole is undefined: a stratum with 1 PSU leaves its "
      + "error undefined",
    "no regression of 'y': no row has all the values",
    "no regression of 'y': 'x2' follows from the columns before; leave such terms out",
    "no regression of 'y': a weight is −1, under 0",
    "no regression of 'y': a response is 2, not between 0 and 1",
    "no regression of 'y': the terms tell the two answers apart without error, and coefficients grow without "
      + "end; leave out a term, or join its labels",
    "no regression of 'y': it did not settle in 50 rounds",
    "no regression of 'y': there is no term 'x'",
    "no regression of 'y': 1 PSU in stratum 'h' leaves its error undefined",
    "no regression of 'y': it could be fitted to no replicate",
    "3 of 12 estimates may not be published by the rules given; their rows give the reason in place of "
      + "figures",
    "no test of independence of 'a' and 'b': no row has both answers",
    "no test of independence of 'a' and 'b': the first column has 1 label only",
    "no test of independence of 'a' and 'b': the second column has 1 label only",
    "no test of independence of 'a' and 'b': the covariance of the shares is undefined",
    "no test of independence of 'a' and 'b': all shares are without error",
    "no test of independence of 'a' and 'b': shares without error differ from the hypothesis",
    "no test of independence of 'a' and 'b': there are no degrees of freedom",
    "no test of independence of 'a' and 'b': the hypothesis does not fit the table",
  ]
}
