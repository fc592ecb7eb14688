/// The style sheet of every HTML file.
enum HTMLStyle {
    /// Colours of `Tint` as rules for bars, swatches and cells, then the layout.
    static let sheet = [tints, screen, charts, shades, dark, forced, print].joined(separator: "\n")

    /// What parts of a page need: drawings, tables, quotes and boxes.
    static let parts = [tints, inside, charts, shades, dark, forced].joined(separator: "\n")

    private static let inside = """
        small{font-size:.84em;color:var(--soft)} p.small-print{font-size:.84em;margin-top:-.4em} p.small-print small{font-size:1em}
        td small,td .mark{color:inherit} a.cited{white-space:nowrap} .back a{padding:0 .2rem}
        .quote{margin:1.2rem 0;padding:.2rem 0 .2rem 1.2rem;border-left:3px solid var(--accent);max-width:44rem}
        .quote blockquote{margin:0;padding:0;border:0;font-style:italic} .quote blockquote p{margin:0 0 .3rem}
        .quote figcaption{font-size:.88rem;color:var(--soft)}
        .quote:target,span:target{background:var(--mark);color:var(--mark-ink)}
        .callout{background:var(--wash);border-left:5px solid var(--accent);padding:1rem 1.2rem;margin:1.4rem 0;max-width:48rem}
        .callout>:last-child{margin-bottom:0} .callout-title{font-weight:700;color:var(--accent);margin-bottom:.4rem}
        .table{overflow-x:auto;margin:1.2rem 0 1.6rem} .table:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
        table{font-size:.94rem;line-height:1.45} table.wide{min-width:44rem}
        th,td{text-align:start;padding:.5rem .7rem} tbody th{font-weight:600}
        .number{text-align:right;font-variant-numeric:tabular-nums} .mark{font-weight:700;display:inline-block;min-width:.9em}
        """

    private static let tints = Tint.allCases.map { tint in
        """
        .bar.\(tint.rawValue){fill:#\(tint.fill);stroke:\(tint.outline == "FFFFFF" ? "var(--paper)" : "#\(tint.outline)")} .on.\(tint.rawValue){fill:#\(tint.ink)}
        .swatch.\(tint.rawValue){background:#\(tint.fill);color:#\(tint.ink)}
        td.\(tint.rawValue){background:#\(tint.paper);color:#1d2733}
        """
    }.joined(separator: "\n")

    private static let screen = """
        :root{--ink:#1d2733;--soft:#55616e;--line:#d5dae0;--accent:#0f4c5c;--wash:#f3f6f8;--paper:#fff;
         --edge:#55616e;--focus:#b45f06}
        *{box-sizing:border-box}
        html{-webkit-text-size-adjust:100%;scroll-behavior:smooth;scroll-padding-top:1rem}
        body{margin:0;background:var(--paper);color:var(--ink);
         font:1.0625rem/1.6 "Source Sans 3","Segoe UI",Carlito,Calibri,system-ui,-apple-system,sans-serif}
        .skip{position:absolute;left:-999rem;background:var(--accent);color:#fff;padding:.6rem 1rem}
        .skip:focus{left:0;top:0;z-index:9}
        .page{max-width:78rem;margin:0 auto;padding:2.5rem 1.25rem 4rem}
        .masthead{border-bottom:3px solid var(--accent);padding-bottom:1.5rem;margin-bottom:2rem}
        .status{display:inline-block;margin:0 0 1rem;padding:.15rem .7rem;border:1px solid var(--accent);
         color:var(--accent);font-size:.85rem;font-weight:600;letter-spacing:.04em}
        h1,h2,h3,h4,h5{line-height:1.25;color:var(--accent);text-wrap:balance;overflow-wrap:break-word}
        h1{font-size:clamp(1.9rem,5vw,2.75rem);font-weight:600;margin:0;letter-spacing:-.01em}
        h2{font-size:1.6rem;font-weight:600;margin:3rem 0 .8rem;padding-top:1.2rem;border-top:1px solid var(--line)}
        h3{font-size:1.25rem;font-weight:600;margin:2.2rem 0 .5rem}
        h4{font-size:1.08rem;font-weight:700;margin:1.8rem 0 .4rem}
        h5{font-size:1rem;font-weight:700;color:var(--ink);margin:1.4rem 0 .3rem}
        main>h2:first-child,main>.page-break:first-child+h2{border-top:0;padding-top:0;margin-top:0}
        .subtitle{font-size:1.25rem;color:var(--soft);margin:.5rem 0 0}
        .date{color:var(--soft);margin:.6rem 0 0}
        main{min-width:0}
        main:focus,figure:focus{outline:none}
        p,li{max-width:44rem;overflow-wrap:break-word}
        p{margin:0 0 .9rem}
        ul,ol{padding-left:1.4rem;margin:0 0 1rem} li{margin:.3rem 0} li::marker{color:var(--accent)}
        a{color:var(--accent);text-underline-offset:.15em;text-decoration-thickness:1px}
        a.cited{white-space:nowrap}
        a:focus-visible,.table:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
        small{font-size:.84em;color:var(--soft)}
        p.small-print{font-size:.84em;margin-top:-.4em}p.small-print small{font-size:1em}
        td small,td .mark{color:inherit}
        .contents h2{font-size:.95rem;margin:0 0 .6rem;padding:0;border:0;letter-spacing:.04em}
        .contents{background:var(--wash);padding:1.2rem 1.4rem;margin-bottom:2.5rem;font-size:.95rem;line-height:1.4}
        .contents ol{list-style:none;padding:0;margin:0} .contents li{margin:0}
        .contents a{display:block;padding:.28rem 0;text-decoration:none} .contents a:hover{text-decoration:underline}
        .contents .level-2{padding-left:1rem;font-size:.92em}
        .quote{margin:1.2rem 0;padding:.2rem 0 .2rem 1.2rem;border-left:3px solid var(--accent);max-width:44rem}
        .quote blockquote{margin:0;font-style:italic} .quote blockquote p{margin:0 0 .3rem}
        .quote figcaption{font-size:.88rem;color:var(--soft)}
        span:target{background:#fdf3df;color:#1d2733;box-shadow:0 0 0 .2rem #fdf3df}
        .quote:target{background:#fdf3df;color:#1d2733;box-shadow:0 0 0 .5rem #fdf3df}
        .quote:target figcaption{color:#55616e} .quote:target a{color:#0f4c5c}
        .back a{padding:0 .2rem}
        .callout{background:var(--wash);border-left:5px solid var(--accent);padding:1.1rem 1.4rem;margin:1.6rem 0;max-width:48rem}
        .callout>:last-child{margin-bottom:0} .callout-title{font-weight:700;color:var(--accent);margin-bottom:.4rem}
        .table{overflow-x:auto;margin:1.4rem 0 1.8rem}
        table{border-collapse:collapse;width:100%;font-size:.94rem;line-height:1.45} table.wide{min-width:44rem}
        caption{text-align:left;font-weight:700;padding:0 0 .6rem;color:var(--accent)}
        th,td{text-align:start;vertical-align:top;padding:.55rem .7rem;border-bottom:1px solid var(--line);overflow-wrap:break-word}
        thead th,thead td{border-bottom:2px solid var(--accent);color:var(--accent);vertical-align:bottom;background:var(--wash)}
        tbody th{font-weight:600} .number{text-align:right;font-variant-numeric:tabular-nums}
        .mark{font-weight:700;display:inline-block;min-width:.9em}
        footer{border-top:1px solid var(--line);margin-top:3rem;padding-top:1rem;color:var(--soft);font-size:.88rem}
        @media (min-width:68rem){
         .page:has(.contents){display:grid;grid-template-columns:16rem minmax(0,1fr);column-gap:3.5rem}
         .page>.masthead,.page>footer{grid-column:1/-1} .page>footer{margin-top:3rem}
         .contents{position:sticky;top:1.5rem;align-self:start;max-height:calc(100vh - 3rem);overflow:auto;margin:0}
        }
        """

    private static let charts = """
        .chart{margin:1.6rem 0 2rem} .chart figcaption{font-weight:700;color:var(--accent);margin-bottom:.5rem}
        .legend{list-style:none;display:flex;flex-wrap:wrap;gap:.3rem 1.3rem;padding:0;margin:0 0 .9rem;font-size:.9rem}
        .legend li{margin:0;display:flex;gap:.5rem;align-items:center}
        .swatch{display:inline-grid;place-items:center;flex:none;width:1.5rem;height:1.25rem;font-weight:700;font-size:.85rem}
        .swatch.silent,.swatch.neutral{border:1px dashed #77828e} .swatch.neutral{border-style:solid}
        .bars{list-style:none;padding:0;margin:0} .bars li{max-width:none;margin:.5rem 0;line-height:1.3}
        .bars .label{display:block;font-size:.93rem;padding-bottom:.15rem} .bars svg{display:block;overflow:visible}
        .bars>li>svg{min-width:0}
        .track{fill:var(--wash)} .bar{stroke-width:1.5} .bar.neutral{stroke-width:1} .bar.silent{stroke-width:1;stroke-dasharray:3 2}
        .on{font-size:13px;font-weight:600} .scale{max-width:none;font-size:.85rem;color:var(--soft);margin:.5rem 0 0}
        .middle-line{stroke:var(--ink);stroke-width:1.5}
        .sides{max-width:none;display:flex;justify-content:space-between;gap:1rem;font-size:.85rem;color:var(--soft);margin:0}
        .lines>svg{display:block;overflow:visible} .line{fill:none;stroke:var(--accent);vector-effect:non-scaling-stroke}
        .line.middle{stroke-width:3} .line.low,.line.high{stroke:var(--edge);stroke-width:1.5}
        .line.low{stroke-dasharray:2 4} .line.high{stroke-dasharray:8 4} .band{fill:var(--wash)}
        .rule{stroke:var(--line);stroke-width:1} .tick{font-size:13px;fill:var(--soft)}
        .axis-title{max-width:none;font-size:.85rem;color:var(--soft);margin:0 0 .2rem}
        .axis-title.across{text-align:center} .stroke{flex:none}
        details{margin:.2rem 0 2rem} details .table{margin-top:.6rem}
        summary{cursor:pointer;color:var(--accent);padding:.35rem 0;width:fit-content}
        summary:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
        table.heat{min-width:30rem} .heat td{text-align:center;white-space:nowrap;border:1px solid var(--paper)}
        .heat thead th{text-align:center} thead+tbody th{font-weight:400} .heat thead th:first-child{text-align:start}
        .table+.legend{margin-top:-1rem}
        @media screen and (max-width:44rem){
         .contents .level-2{display:none} caption{position:sticky;left:0;max-width:calc(100vw - 3rem)}
         .heat.few{min-width:0;font-size:.8rem;table-layout:fixed} .heat.few th,.heat.few td{padding:.4rem .2rem}
         .heat.few td{white-space:normal} .heat.few thead th+th{writing-mode:vertical-rl;transform:rotate(180deg);text-align:start}
        }
        @media (min-width:44rem){
         .bars li{display:grid;grid-template-columns:minmax(9rem,15rem) 1fr;gap:1rem;align-items:center}
         .bars .label{text-align:right;padding:0}.scale{text-align:right}
         .diverging li,.sides{grid-template-columns:13rem 1fr} .sides{padding-left:14rem}
        }
        """

    /// Shades of heat maps, on light and on dark screens; the hidden one has an outline as well.
    private static let shades =
        Shade.allCases.map {
            ".swatch.\($0.style),.heat td.\($0.style){background:#\($0.paper);color:#1d2733}"
        }.joined(separator: "\n")
        + "\n.swatch.shade-none,.swatch.shade-hidden{border:1px solid #77828e}\n"
        + "td.shade-hidden{font-style:italic;font-size:.9em}\n"
        + "@media screen and (prefers-color-scheme:dark){"
        + Shade.allCases.map {
            ".swatch.\($0.style),.heat td.\($0.style){background:#\($0.darkPaper);color:#e4e8ec}"
        }.joined() + "}"

    /// Where the reader's own few colours replace ours: marks, words and lines stay, fills of drawings too.
    private static let forced = """
        @media (forced-colors:active){
         .chart svg,.swatch{forced-color-adjust:none} .track,.band{fill:transparent}
         .line,.line.low,.line.high,.middle-line,.rule{stroke:CanvasText} .tick{fill:CanvasText}
         .on{paint-order:stroke} .callout,.quote{border-left-color:CanvasText} .heat td{border-color:CanvasText}
        }
        """

    private static let dark = """
        @media screen and (prefers-color-scheme:dark){
         :root{--ink:#e4e8ec;--soft:#a9b4bf;--line:#3a4550;--accent:#8fd0dd;--wash:#1f2932;--paper:#151c23;
          --edge:#a9b4bf;--focus:#f0b458}
         .skip{color:#151c23} .bar.silent{fill:#151c23} .on.silent{fill:#e4e8ec} .bar.helping{fill:#26717f}
         .swatch.helping{background:#26717f} .swatch.silent{background:transparent;color:#e4e8ec}
         td.tint{color:var(--ink)} td.helping{background:#17363e} td.hindering{background:#453413}
         td.mixed{background:#352a49} td.neutral{background:#2a343d} td.silent{background:transparent}
        }
        """

    private static let print = """
        @page{size:A4;margin:20mm 18mm} @page wide{size:A4 landscape}
        @media print{
         body{font-size:10.5pt;line-height:1.45} .page{max-width:none;padding:0;display:block!important}
         .skip{display:none} .landscape{page:wide} .page-break{break-after:page}
         .page-break+.page-break{break-after:auto} .page-break+h2{border-top:0;padding-top:0;margin-top:0}
         .bars li{margin:.12rem 0} th,td{padding:.22rem .5rem} .chart{margin:.6rem 0 .5rem} details,.table{margin:0 0 .8rem}
         .legend{gap:.2rem .8rem;font-size:8.5pt} .table+.legend{margin-top:-.4rem;break-before:avoid}
         h1,h2,h3,h4,h5{break-after:avoid} p,li{orphans:3;widows:3;max-width:none}
         .quote,.callout,tr,.bars li,.chart{break-inside:avoid} figcaption,.legend,caption,p:has(+.chart),p:has(+.table){break-after:avoid}
         details::details-content{content-visibility:visible;block-size:auto} summary{list-style:none;color:inherit}
         .heat{font-size:8.5pt} .heat th,.heat td{padding:.25rem .4rem} thead{display:table-header-group}
         .table{overflow:visible} table.wide{min-width:0} table{font-size:9pt}
         .contents{position:static;max-height:none;font-size:8.5pt;padding:.8rem 1rem} .contents ol{columns:2}
         .contents a{padding:.1rem 0} summary{break-after:avoid} details .table,.table:has(.heat){break-inside:avoid}
         tbody tr:first-child{break-before:avoid} a{text-decoration:none}
         *{-webkit-print-color-adjust:exact;print-color-adjust:exact}
        }
        """
}
