/// The style sheet of a national index.
enum JoinStyle {
    /// Its path in the site.
    static let path = "assets/national.css"

    static let text = """
        :root{color-scheme:light dark;--ink:#14211d;--soft:#4a5a54;--paper:#fff;--line:#c8d3ce;--green:#0b5d4a;--warn:#8a3b00;\
        --tint:#eef5f2}
        @media (prefers-color-scheme:dark){:root{--ink:#e8efec;--soft:#b4c2bc;--paper:#121a17;--line:#3a4a44;--green:#7fd6bb;\
        --warn:#ffb27a;--tint:#1b2722}}
        *{box-sizing:border-box}
        body{margin:0;font:1rem/1.6 system-ui,"Noto Sans",sans-serif;color:var(--ink);background:var(--paper);\
        overflow-wrap:anywhere}
        header,main,footer{max-width:64rem;margin:0 auto;padding:1rem}
        header{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;justify-content:space-between;border-bottom:3px solid var(--green)}
        header p{margin:0}
        h1{font-size:clamp(1.5rem,5vw,2.25rem);line-height:1.2;margin:1rem 0}
        h2{font-size:1.35rem;margin:2.5rem 0 .5rem}
        h3{font-size:1.1rem;margin:1.75rem 0 .25rem}
        a{color:var(--green)}
        .skip{position:absolute;left:-99rem}.skip:focus{position:static}
        .mark{background:var(--tint);border-left:4px solid var(--warn);padding:.75rem 1rem;margin:1rem 0}
        .sums{display:flex;flex-wrap:wrap;gap:.75rem;padding:0;list-style:none}
        .sums li{background:var(--tint);padding:.75rem 1rem;border-radius:.5rem;min-width:8rem}
        .sums b{display:block;font-size:1.75rem;line-height:1.1}
        .wide{overflow-wrap:normal;overflow-x:auto;background:linear-gradient(90deg,var(--paper) 40%,transparent) 0/3rem 100% no-repeat local,\
        linear-gradient(270deg,var(--paper) 40%,transparent) 100%/3rem 100% no-repeat local,\
        linear-gradient(90deg,var(--line),transparent) 0/1rem 100% no-repeat,\
        linear-gradient(270deg,var(--line),transparent) 100%/1rem 100% no-repeat}
        .wide table{min-width:38rem}
        time,td code{white-space:nowrap}p code{overflow-wrap:anywhere}
        table{border-collapse:collapse;width:100%}
        caption{text-align:left;color:var(--soft);padding:.25rem 0}
        th,td{text-align:left;vertical-align:top;padding:.5rem .75rem .5rem 0;border-bottom:1px solid var(--line)}
        .number{text-align:right;font-variant-numeric:tabular-nums}
        .late,.out{color:var(--warn);font-weight:600}
        .note{color:var(--soft)}
        footer{border-top:1px solid var(--line);margin-top:2rem}

        """
}
