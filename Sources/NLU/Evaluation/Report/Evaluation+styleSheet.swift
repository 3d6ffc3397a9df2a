extension Evaluation {
  /// Colours are named once for light and once for dark; paper is always light.
  static let styleSheet = """
    :root {
      --paper: #fdfdfc; --panel: #f3f4f2; --ink: #1d2321; --faint: #5d6663; --line: #dcdfdc;
      --good: #1f7a5c; --bad: #c2410c; --nood: #b3123b; --strong: #ffffff;
    }
    @media screen and (prefers-color-scheme: dark) {
      :root {
        --paper: #14181a; --panel: #1e2427; --ink: #e7ebe9; --faint: #9ba6a2; --line: #343c3f;
        --good: #4cc298; --bad: #fb8a55; --nood: #ff7d99; --strong: #10140f;
      }
    }
    * { box-sizing: border-box }
    body {
      margin: 0 auto; max-width: 76rem; padding: 2.5rem 1.5rem 4rem; background: var(--paper);
      color: var(--ink); font: 16px/1.5 system-ui, "Segoe UI", "Noto Sans", sans-serif;
    }
    h1 { margin: 0; font-size: 2rem; line-height: 1.2; letter-spacing: -.01em; text-wrap: balance }
    h2 { margin: 0 0 .25rem; font-size: 1.3rem; line-height: 1.3 }
    p { margin: 0 0 1rem; max-width: 46rem; color: var(--faint) }
    header p { margin: .5rem 0 1.5rem; max-width: none }
    section { margin-top: 3rem }
    dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(10.5rem, 1fr)); gap: .75rem; margin: 0 }
    dl div { padding: .75rem 1rem; border-radius: .6rem; background: var(--panel); border-left: 4px solid var(--good) }
    dl div.bad { border-color: var(--nood) }
    dt { font-size: .85rem; color: var(--faint); line-height: 1.3 }
    dd.note { font-size: .85rem; font-weight: 400; color: var(--faint) }
    dd:not(.note) { margin: .15rem 0 0; font-size: 1.45rem; font-weight: 600; font-variant-numeric: tabular-nums }
    .wide { overflow-x: auto }
    dd { margin: 0 }
    table { border-collapse: collapse; font-size: .92rem }
    table.full { width: 100% }
    th {
      padding: .35rem 1.25rem .35rem 0; text-align: left; font-weight: 600; color: var(--faint);
      border-bottom: 2px solid var(--line); white-space: nowrap;
    }
    td { padding: .35rem 1.25rem .35rem 0; vertical-align: top; border-bottom: 1px solid var(--line); white-space: nowrap }
    td.t { width: 100%; min-width: 18rem; white-space: normal; overflow-wrap: anywhere }
    .n { text-align: right; font-variant-numeric: tabular-nums }
    .nood { color: var(--nood); fill: var(--nood); font-weight: 600 }
    .none { padding: .6rem 1rem; border-radius: .6rem; background: var(--panel); display: inline-block }
    .bar { display: block; width: 11rem; height: .55rem; margin-top: .45rem; border-radius: .3rem; background: var(--panel) }
    .bar i { display: block; height: 100%; border-radius: .3rem; background: var(--good) }
    .bar.bad i { background: var(--bad) }
    svg { display: block; width: 100%; height: auto }
    svg.matrix { min-width: 44rem }
    svg text { font: 10px system-ui, "Segoe UI", "Noto Sans", sans-serif; fill: var(--ink) }
    svg text.nood { fill: var(--nood); font-weight: 600 }
    svg .share, svg .faint { fill: var(--faint); font-size: 9px }
    svg .strong, svg .weak { text-anchor: middle; font-size: 9px; font-variant-numeric: tabular-nums }
    svg .strong { fill: var(--strong) }
    rect.stripe { fill: var(--panel); fill-opacity: .6 }
    rect.good { fill: var(--good) }
    rect.bad { fill: var(--bad) }
    rect.nood { fill: var(--nood) }
    line.grid { stroke: var(--line) }
    line.said { stroke: var(--ink); stroke-width: 2.5 }
    @media screen and (max-width: 44rem) {
      table.full thead { display: none }
      table.full tr { display: block; padding: .5rem 0; border-bottom: 1px solid var(--line) }
      table.full td { display: inline-block; padding: 0 1rem 0 0; border: 0 }
      table.full td.t { display: block; min-width: 0; padding-top: .15rem }
      dl { grid-template-columns: 1fr 1fr }
    }
    @media print {
      @page { margin: 14mm }
      * { print-color-adjust: exact; -webkit-print-color-adjust: exact }
      :root { font-size: 11px }
      body { padding: 0; max-width: none; font-size: 1rem }
      section { margin-top: 1.6rem }
      h2, p { break-after: avoid }
      tr, dl div, section:has(svg) { break-inside: avoid }
      thead { display: table-header-group }
      .wide { overflow: visible }
      svg.matrix { min-width: 0; max-height: 240mm }
      td, th { padding-top: .15rem; padding-bottom: .15rem }
    }
    """
}
