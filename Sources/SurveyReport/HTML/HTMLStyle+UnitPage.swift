/// The style of the heat map and of the page of a unit.
extension HTMLStyle {
  /// Background and ink of each class of the heat map, from the lowest share of the maximum up: one hue that grows
  /// lighter, so that the order survives colour blindness and a printer without colours.
  static let shades = [
    (paper: "6b2206", ink: "ffffff"), (paper: "b04a0a", ink: "ffffff"), (paper: "f2a65a", ink: "1c2430"),
    (paper: "fbd9ad", ink: "1c2430"), (paper: "fff6ea", ink: "1c2430"),
  ]

  static var heatMap: String {
    let classes = shades.enumerated().map { ".h\($0){background:#\($1.paper);color:#\($1.ink)}" }.joined(
      separator: "\n")
    return "\n" + classes + heatMapRules
  }

  private static let heatMapRules = """

    .heat td,.swatch{print-color-adjust:exact;-webkit-print-color-adjust:exact}
    .heat td,.heat .criterion,.heat .area{border:1px solid #fff}
    .heat td{min-width:0!important;text-align:right;white-space:nowrap;padding:.3rem .35rem;font-size:.92em}
    .heat thead th{vertical-align:bottom}
    .heat thead tr:nth-child(2) th{position:static}
    .heat thead th.number{min-width:0}
    .heat .area{text-align:left;vertical-align:bottom;background:var(--faint);min-width:0;overflow-wrap:anywhere}
    .heat .criterion{min-width:0;padding:.3rem .15rem;text-align:center}
    .heat .criterion span{display:inline-block;writing-mode:vertical-rl;transform:rotate(180deg);max-height:13rem;
    text-align:left;line-height:1.15;overflow-wrap:break-word}
    .heat tbody th,.heat thead .unit{padding:.3rem .5rem .3rem 0}
    .heat .kept,.heat .bare{background:#fff}
    .heat td.kept{text-align:center}
    .heat td.out{position:relative}
    .heat .out,.swatch.out{background:repeating-linear-gradient(45deg,#fff 0 4px,#8a94a3 4px 5px);
    outline:1px dashed #8a94a3;outline-offset:-2px}
    .heat .mean th,.heat .mean td{border-top:1.5px solid var(--soft);font-style:italic}
    .spoken{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
    .legend-title{font-weight:600;font-size:.9rem;margin:.9rem 0 .3rem}
    .legend{list-style:none;display:flex;flex-wrap:wrap;gap:.35rem 1.2rem;margin:0 0 .5rem;padding:0;font-size:.9rem}
    .legend li{display:flex;align-items:center;gap:.45rem}
    .swatch{display:inline-flex;align-items:center;justify-content:center;width:1.9rem;height:1.2rem;flex:none;
    border:1px solid var(--line)}
    a{color:var(--mark)}
    """

  static let unitPage = """

    nav{margin:0 0 1rem;font-size:.95rem}
    .chart td.limits.reason{white-space:normal;min-width:13rem}
    .chart .note{white-space:nowrap}
    .chart .grade{min-width:8.5rem}
    .chart tbody tr.own{background:#dce8f6}
    .chart tbody tr.own td,.chart tbody tr.own th{background:none!important;font-weight:600}
    .criteria{width:100%;margin:.5rem 0 1rem}
    .criteria .name{width:26%;overflow-wrap:anywhere}
    .criteria .points,.criteria .share,.criteria .mean{text-align:right;white-space:nowrap}
    .criteria .none{white-space:normal;color:var(--soft);min-width:6rem}
    .criteria .how{width:44%;overflow-wrap:anywhere}
    .criteria ul{margin:0;padding:0;list-style:none}
    .criteria li{color:var(--soft)}
    .criteria .d0 th,.criteria .d0 td{background:var(--faint);font-weight:600}
    .criteria .d1 .name{padding-left:1.4rem}
    .criteria .d2 .name{padding-left:2.4rem}
    .criteria .d3 .name{padding-left:3.4rem}
    .criteria .failed .name{box-shadow:inset 4px 0 var(--warn)}
    @media (max-width:52rem){
    .criteria,.criteria tbody,.criteria caption{display:block}
    .criteria thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
    .criteria tbody tr{display:flex;flex-wrap:wrap;column-gap:1rem;padding:.45rem 0;border-bottom:1px solid var(--line)}
    .criteria tbody tr.d0{background:var(--faint);padding:.45rem .5rem}
    .criteria tbody th,.criteria tbody td{border:0;padding:0;width:auto!important;background:none!important}
    .criteria tbody tr[class] .name{flex:0 0 100%;padding-left:0;font-weight:600}
    .criteria tbody tr.failed .name{padding-left:.6rem}
    .criteria tbody .none{text-align:left;min-width:0}
    .criteria tbody .how{flex:0 0 100%}
    .criteria tbody .share,.criteria tbody .mean{color:var(--soft)}
    .heat .criterion span{max-height:11rem}
    }
    @media print{
    .heat th,.heat td{padding:.1rem .15rem!important}
    .heat .criterion span{max-height:9rem}
    nav{display:none}
    a{color:inherit;text-decoration:none}
    }
    """
}
