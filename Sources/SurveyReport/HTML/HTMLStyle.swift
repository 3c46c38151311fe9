/// The style sheet of the report: one column of text, tables that scroll in their own box, charts that become cards.
enum HTMLStyle {
  static let sheet = base + heatMap + unitPage

  private static let base = """
    :root{--ink:#1c2430;--soft:#5a6575;--line:#d9dee5;--faint:#f4f6f9;--mark:#1f4e8c;--warn:#7a3e00;--warnbg:#fff4e0}
    *{box-sizing:border-box}
    body{margin:0 auto;padding:1.5rem 1.25rem 3rem;max-width:72rem;color:var(--ink);background:#fff;
    font:1rem/1.55 "Noto Sans","DejaVu Sans",sans-serif;overflow-wrap:break-word}
    h1{font-size:1.75rem;line-height:1.25;margin:.25rem 0}
    h2{font-size:1.25rem;line-height:1.3;margin:2.5rem 0 .5rem;padding-bottom:.3rem;border-bottom:2px solid var(--mark)}
    p{max-width:46rem;margin:.6rem 0}
    .subtitle{color:var(--soft);margin-top:0}
    .banner{max-width:none;padding:.6rem .9rem;border-left:5px solid var(--warn);background:var(--warnbg);color:var(--warn);
    font-weight:600}
    .lead{font-size:1.08rem}
    table{border-collapse:collapse;font-size:.9rem;line-height:1.35;font-variant-numeric:tabular-nums}
    caption{text-align:left;font-weight:600;padding:.9rem 0 .4rem;caption-side:top}
    th,td{padding:.35rem .6rem;text-align:left;vertical-align:top;border-bottom:1px solid var(--line)}
    thead th{font-size:.92em;color:var(--soft);font-weight:600;vertical-align:bottom;border-bottom:1.5px solid var(--soft)}
    tbody th{font-weight:400}
    td.number,th.number{text-align:right}
    td.number{white-space:nowrap}
    td.number small{white-space:nowrap}
    small{display:block;color:var(--soft);font-size:.89em}
    .scroll{overflow-x:auto;margin:.5rem 0 1rem;background:linear-gradient(to left,#fff 30%,transparent) right/3rem 100%
    no-repeat local,linear-gradient(to left,rgba(28,36,48,.3),transparent) right/1rem 100% no-repeat scroll}
    .hint{color:var(--soft);font-size:.85rem;margin:.8rem 0 -.3rem}
    .scroll caption span{display:block;position:sticky;left:0;max-width:min(46rem,calc(100vw - 3.2rem))}
    .scroll:focus-visible{outline:2px solid var(--mark)}
    .scroll th[scope=row]{position:sticky;left:0;background:#fff;min-width:11rem;max-width:22rem}
    .scroll thead th:first-child{position:sticky;left:0;background:#fff}
    .scroll thead th.number{min-width:5.5rem;max-width:11rem}
    .scroll td:not(.number){min-width:6rem;max-width:26rem}
    .scroll tbody th,summary{overflow-wrap:anywhere}
    details{margin:.4rem 0;border:1px solid var(--line);border-radius:4px;padding:0 .75rem}
    summary{cursor:pointer;padding:.45rem 0;font-weight:600;color:var(--mark)}
    .chart{width:100%;margin:.5rem 0 1rem}
    .chart th,.chart td{vertical-align:middle;padding:.12rem .5rem}
    .chart .rank{text-align:right;width:3.5rem}
    .chart .name{width:31%;overflow-wrap:anywhere}
    .chart .plot{width:30%;padding:0}
    .chart .value{text-align:right;font-weight:600;white-space:nowrap}
    .chart td.limits{white-space:nowrap}
    .chart .grade{min-width:6.2rem;overflow-wrap:anywhere}
    .chart .note{min-width:6rem}
    .chart tbody tr:nth-child(odd) td,.chart tbody tr:nth-child(odd) th{background:var(--faint)}
    .chart svg{display:block}
    .chart text{font-size:11px;fill:var(--soft)}
    .chart .grid{stroke:var(--line);stroke-width:1}
    .chart .whisker{stroke:var(--mark);stroke-width:1.8}
    .chart circle{fill:var(--mark)}
    .label{display:none}
    .plot-figure{margin:.5rem 0 1.2rem;max-width:46rem}
    .plot-figure figcaption{font-weight:600;font-size:.9rem;padding:.9rem 0 .4rem}
    .plot-figure svg{width:100%;height:auto;display:block}
    .plot-figure text{font-size:12px;fill:var(--soft)}
    .plot-figure .axis{stroke:var(--soft);stroke-width:1}
    .plot-figure .grid{stroke:var(--line);stroke-width:1}
    .plot-figure .limit{stroke:var(--soft);stroke-width:1.4;fill:none;stroke-dasharray:5 4}
    .plot-figure .dot{fill:var(--mark);fill-opacity:.65}
    .plot-figure .out{fill:var(--warn)}
    .plot-figure .chance{fill:var(--line)}
    .plot-figure .own{fill:none;stroke:var(--mark);stroke-width:2}
    @media (max-width:52rem){
    body{padding:1rem .8rem 2rem}
    h1{font-size:1.4rem}
    .chart,.chart thead,.chart tbody,.chart caption{display:block}
    .chart thead th:not(.plot){display:none}
    .chart thead tr{display:block}
    .chart thead th.plot{display:block;width:100%}
    .chart tbody tr{display:flex;flex-wrap:wrap;align-items:baseline;column-gap:.7rem;padding:.45rem 0;
    border-bottom:1px solid var(--line)}
    .chart tbody td,.chart tbody th{border:0;padding:0;width:auto;background:none!important}
    .chart tbody .rank{flex:none;width:1.6rem;text-align:left;color:var(--soft)}
    .chart tbody .name{flex:1 1 0;min-width:60%}
    .chart tbody .value{flex:none;order:1}
    .chart tbody .plot{flex:0 0 100%;order:2}
    .chart tbody .limits,.chart tbody .grade,.chart tbody .note{flex:none;order:3;min-width:0;max-width:100%;
    white-space:normal;font-size:.82rem;color:var(--soft)}
    .chart tr.blank .plot,.chart tr.blank .grade,.chart tr.blank .note,.chart tr.blank .value{display:none}
    .label{display:inline}
    .plot-figure{overflow-x:auto}
    .plot-figure svg{min-width:34rem}
    .scroll th[scope=row]{min-width:8.5rem;max-width:9.5rem}
    .scroll th,.scroll td{padding:.3rem .4rem}
    }
    @media print{
    html{font-size:9pt}
    body{max-width:none;padding:0}
    .scroll{overflow:visible;background:none}
    .hint{display:none}
    .scroll table{font-size:.8rem}
    details:not([open]){display:none}
    .scroll th,.scroll td{padding:.15rem .25rem;min-width:0!important;position:static!important}
    .scroll th[scope=row]{min-width:9rem!important}
    .chart .name{width:26%}
    .chart td.grade{min-width:9.5rem}
    .scroll td:not(.number){overflow-wrap:anywhere}
    h2,caption{break-after:avoid}
    tr,.banner{break-inside:avoid}
    thead{display:table-header-group}
    @page{size:A4 landscape;margin:14mm}
    }
    """
}
