#!/bin/sh
# Makes demo-city-2020.json, the index of the year before: sh Data/demo-city-2021/last-year/make.sh HAILONG
#
# Run in the repository; HAILONG is the built program. Everything is invented, as all of the made-up city: the year before has
# the same definition, the same plan and other answers (seed 2020), and points and figures that this script takes from those of
# 2021 by a fixed rule. DP18 was founded on 1 January 2021 from DP18A and DP18B, which both stand here with its plan.
set -eu
hailong=$1
city=Data/demo-city-2021
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
round=$work/round
mkdir -p "$round/batches"

# Two units in place of DP18, in every table that has units; the year before in every date.
split() {
  awk -F, -v OFS=, 'NR > 1 && /(^|,)DP18(,|-)/ { for (i = 1; i <= 2; i++) { line = $0
    gsub(/DP18/, i == 1 ? "DP18A" : "DP18B", line); print line }; next } { print }' |
    sed -e 's/2021-/2020-/g' -e 's/2022-/2021-/g'
}
sed -E -e 's/,valid_from,predecessor$//' -e 's/,2021-01-01,DP18A;DP18B$//' -e 's/,,$//' $city/units.csv | split > "$round/units.csv"
for table in plan closed process; do split < $city/$table.csv > "$round/$table.csv"; done

# Points: in every third row a quarter of a point less, where the criterion takes quarters and there is as much.
split < $city/appraisal.csv | awk -F, -v OFS=, '
  NR % 3 == 0 && $2 != "1.1" && $5 != "n/a" && $5 >= 0.25 { $5 -= 0.25; $4 = $5; if ($9 == "") $9 = "năm 2020" }
  { print }' > "$round/appraisal.csv"
# Figures: in every second rate of whole numbers three in a hundred less.
split < $city/figures.csv | awk -F, -v OFS=, '
  NR % 2 == 0 && $3 == "" && $5 > 0 && $4 == int($4) { $4 = int($4 * 0.97) } { print }' > "$round/figures.csv"

sed -e 's/2021-/2020-/g' -e 's/2022-/2021-/g' -e 's/demo-city-2021$/demo-city-2020/' -e '/last_round:/d' \
  -e '/totals:/d' -e '/recheck:/d' -e "s#\.\./\.\./SurveyForms#$PWD/SurveyForms#" \
  -e "s#\.\./indices/demo-city-2021#index#" $city/round.yaml > "$round/round.yaml"
sed -e 's/^year: 2021/year: 2020/' -e 's/^index: demo-city-2021/index: demo-city-2020/' Data/indices/demo-city-2021.yaml > "$round/index.yaml"
# Nothing goes wrong in its fieldwork but refusals in one unit; with them comes the drawn sample, which the audit asks for.
grep -e '^unit,' -e ',refusals$' $city/planted.csv > "$round/planted.csv"
head -n 1 $city/sample.csv > "$round/sample.csv"
"$hailong" simulate "$round" --seed 2020 --planted "$round/planted.csv" --out "$round"

# What a comparison reads, and no more; without the hashes of files that nobody has.
"$hailong" index "$round" --no-store --json 2>"$work/findings" |
  python3 -c '
import json, sys
whole = json.load(sys.stdin)
def criterion(node):
    kept = {key: node[key] for key in ("code", "max", "rule", "signature")}
    if "children" in node: kept["children"] = [criterion(child) for child in node["children"]]
    return kept
def row(unit):
    kept = {key: unit[key] for key in ("unit", "points", "max", "index", "se", "df", "rank", "rank_set")}
    kept["criteria"] = [{key: one[key] for key in ("criterion", "points", "max")} for one in unit["criteria"]]
    return kept
print("{")
print(" \"schema\": %s, \"round\": \"demo-city-2020\", \"synthetic\": true," % json.dumps(whole["schema"]))
definition = whole["definition"]
print(" \"definition\": {\"index\": %s, \"year\": %d, \"illustrative\": true, \"criteria\": [" % (json.dumps(definition["index"]), definition["year"]))
print(",\n".join("  " + json.dumps(criterion(node), ensure_ascii=False) for node in definition["criteria"]) + "]},")
print(" \"measures\": [\n" + ",\n".join("  " + json.dumps(one, ensure_ascii=False) for one in whole["measures"]) + "],")
print(" \"rows\": [\n" + ",\n".join("  " + json.dumps(row(unit), ensure_ascii=False) for unit in whole["rows"]) + "]")
print("}")
' > $city/last-year/demo-city-2020.json
