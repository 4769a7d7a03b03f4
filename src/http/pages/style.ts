/** The one style sheet of the pages: fonts of the system, light or dark as the reader has set, and nothing from another host. */
export const STYLE = `
:root{color-scheme:light dark;--text:#1b2733;--soft:#55636f;--line:#d5dce2;--ground:#fff;--tint:#f3f6f8;--link:#0b5394;--visited:#5b3a8c;--mark:#154273}
@media (prefers-color-scheme:dark){:root{--text:#e6ebef;--soft:#a3b1bd;--line:#364450;--ground:#131a20;--tint:#1c252d;--link:#8cc1f5;--visited:#c3adeb;--mark:#0e2c4d}}
*{box-sizing:border-box}
body{margin:0;color:var(--text);background:var(--ground);font:1rem/1.55 system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:anywhere}
a{color:var(--link);text-underline-offset:.15em}
a:visited{color:var(--visited)}
a:focus-visible,summary:focus-visible{outline:3px solid #e0a100;outline-offset:2px}
.skip{position:absolute;left:-100vw}
.skip:focus{left:.5rem;top:.5rem;padding:.5rem 1rem;background:var(--ground);z-index:1}
body>header{display:flex;flex-wrap:wrap;align-items:baseline;gap:.25rem 1.5rem;padding:.75rem max(1rem,calc(50vw - 34rem));background:var(--mark)}
body>header a{color:#fff;text-decoration:none}
body>header a:hover{text-decoration:underline}
body>header .name{font-weight:700;font-size:1.15rem}
body>header ul{display:flex;flex-wrap:wrap;gap:.25rem 1.1rem;list-style:none;margin:0;padding:0}
body>header .language{margin-left:auto}
main{max-width:70rem;margin:0 auto;padding:1rem 1rem 3rem}
body>footer{border-top:1px solid var(--line);color:var(--soft);font-size:.9rem;padding:.5rem max(1rem,calc(50vw - 34rem))}
h1{font-size:1.75rem;line-height:1.25;margin:.75rem 0 .25rem}
h2{font-size:1.2rem;margin:2rem 0 .5rem}
h1+p{margin-top:0}
.kind,.soft{color:var(--soft)}
.kind{margin:0}
table{border-collapse:collapse;width:100%}
caption{text-align:left;color:var(--soft);padding:.25rem 0}
th,td{text-align:left;vertical-align:top;padding:.4rem .75rem .4rem 0;border-bottom:1px solid var(--line)}
table.facts th{width:14rem;font-weight:600}
th a,th a:visited{color:inherit;text-decoration-style:dotted}
td.number,th.number,time{overflow-wrap:normal}
td.number,th.number{text-align:right}
td ul,td p{margin:0;padding:0;list-style:none}
blockquote{margin:.5rem 0;padding:.25rem 0 .25rem 1rem;border-left:4px solid var(--line);white-space:pre-line}
code,pre{font-family:ui-monospace,"Cascadia Mono","DejaVu Sans Mono",monospace;font-size:.92em}
.notice{background:var(--tint);border-left:4px solid #e0a100;padding:.5rem 1rem}
pre{background:var(--tint);padding:.75rem 1rem;overflow:auto}
.text{white-space:pre-line;max-width:45rem}
.row{display:flex;flex-wrap:wrap;gap:.25rem 1rem;list-style:none;margin:.5rem 0;padding:0}
.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(11.5rem,1fr));gap:.75rem;list-style:none;margin:1rem 0;padding:0}
.cards>li{background:var(--tint);border:1px solid var(--line);border-radius:.4rem;padding:.75rem 1rem}
.cards strong{display:block;font-size:1.35rem;font-variant-numeric:tabular-nums}
@media (max-width:40rem){table.facts th,table.facts td{display:block;width:auto;padding-right:0}table.facts th{border-bottom:0;padding-bottom:0}}
@media print{body>header,body>footer,.skip{display:none}}
`;
