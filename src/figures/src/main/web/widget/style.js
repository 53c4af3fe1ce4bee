/* How it looks; one sheet, which all elements of a page share. */
const CSS = `
:host{display:block;color-scheme:light dark;container-type:inline-size;--ink:#1b1f24;--soft:#57606a;--line:#d0d7de;--back:#fff;--accent:#0b5cad;--mark:#fff3b0;
font:1rem/1.45 system-ui,sans-serif;color:var(--ink);background:var(--back);border:1px solid var(--line);border-radius:.5rem;padding:1rem;text-align:start;overflow-wrap:anywhere}
:host([hidden]){display:none}
:host([theme=light]){color-scheme:light}
:host([theme=dark]){color-scheme:dark;--ink:#e6edf3;--soft:#9da7b3;--line:#3d444d;--back:#0d1117;--accent:#79b8ff;--mark:#5c4a00}
@media(prefers-color-scheme:dark){:host(:not([theme=light])){--ink:#e6edf3;--soft:#9da7b3;--line:#3d444d;--back:#0d1117;--accent:#79b8ff;--mark:#5c4a00}}
.heading{margin:0 0 .75rem;font-size:1.125rem;font-weight:700;line-height:1.25}
p{margin:.15rem 0}
*+.heading{margin-block-start:1rem}
ul{list-style:none;margin:0;padding:0}
.figures{display:grid;gap:.75rem;grid-template-columns:repeat(auto-fill,minmax(min(100%,15rem),1fr))}
.sides{display:grid;gap:1rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,17rem),1fr))}
.figure{border-inline-start:.25rem solid var(--line);padding-inline-start:.75rem;min-inline-size:0}
.who{font-weight:600;overflow-wrap:anywhere}
.number{font-size:1.5rem;font-weight:700;font-variant-numeric:tabular-nums;line-height:1.2}
.soft,figcaption{color:var(--soft);font-size:.875rem}
.bar{display:block;inline-size:calc(100%*var(--n)/var(--most));block-size:.375rem;background:var(--accent);border-radius:.2rem;min-inline-size:2px}
details{margin-block-start:.35rem;font-size:.875rem}
summary{cursor:pointer;padding-block:.3rem;color:var(--accent)}
blockquote{margin:.35rem 0;padding-inline-start:.6rem;border-inline-start:2px solid var(--line);overflow-wrap:anywhere}
mark{background:var(--mark);color:inherit}
mark,.piece{unicode-bidi:isolate}
a{color:var(--accent);display:inline-block;padding-block:.15rem;overflow-wrap:anywhere}
button{font:inherit;color:var(--accent);background:none;border:1px solid currentColor;border-radius:.3rem;padding:.35rem .8rem;cursor:pointer}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}
svg{display:block;inline-size:100%;block-size:auto;overflow:visible;direction:ltr}
svg text{fill:var(--soft);font-size:12px}
@container(max-width:30rem){svg text{font-size:26px}.dot{r:5px}}
@container(min-width:44rem){svg text{font-size:11px}}
.grid{stroke:var(--line);stroke-width:1}
[role=slider]{max-inline-size:46rem}
.now{min-block-size:11em}
.cite a{display:inline}
.legend{font-size:.875rem;display:flex;flex-wrap:wrap;gap:.25rem 1rem}
.legend svg{direction:inherit;inline-size:2rem;display:inline-block;vertical-align:middle;margin-inline-end:.35rem}
.s0{--c:#0b5cad}.s1{--c:#b3261e}.s2{--c:#1b7f3b}.s3{--c:#7a4fbf}.s4{--c:#9a5b00}.s5{--c:#00737a}
@media(prefers-color-scheme:dark){:host(:not([theme=light])) .s0{--c:#79b8ff}:host(:not([theme=light])) .s1{--c:#ff8f87}:host(:not([theme=light])) .s2{--c:#6fd08c}:host(:not([theme=light])) .s3{--c:#c4a6ff}:host(:not([theme=light])) .s4{--c:#f0b35a}:host(:not([theme=light])) .s5{--c:#5fd3da}}
:host([theme=dark]) .s0{--c:#79b8ff}:host([theme=dark]) .s1{--c:#ff8f87}:host([theme=dark]) .s2{--c:#6fd08c}:host([theme=dark]) .s3{--c:#c4a6ff}:host([theme=dark]) .s4{--c:#f0b35a}:host([theme=dark]) .s5{--c:#5fd3da}
.line,.grid,.reach,.here{vector-effect:non-scaling-stroke}
.line{fill:none;stroke:var(--c);stroke-width:2}
.dot{fill:var(--c)}
.reach{stroke:var(--c);stroke-width:2;opacity:.5}
.here{fill:none;stroke:var(--ink);stroke-width:2}
time,.who,bdi{unicode-bidi:isolate}
.scroll{position:relative;overflow-wrap:normal;overflow:auto;max-block-size:20rem}
table{border-collapse:collapse;inline-size:100%}
th,td{text-align:start;padding:.2rem .5rem;border-block-end:1px solid var(--line)}
.n{text-align:end;font-variant-numeric:tabular-nums}
.plain{border:0;padding:.15rem 0;text-align:end;text-decoration:underline}
td[colspan]{background:color-mix(in srgb,var(--line) 20%,transparent)}
.foot{margin-block-start:.75rem}
.unseen{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media(forced-colors:active){.bar{background:CanvasText;forced-color-adjust:none}.line,.reach,.here{stroke:CanvasText}.dot{fill:CanvasText}}`;

/** The sheet, made when the first element is. */
export const sheet = new CSSStyleSheet();
sheet.replaceSync(CSS);
