/** The page's look: light or dark as the reader's system is, nothing fetched. */
export const STYLE = `
:root{color-scheme:light dark;--bg:#fbfbfa;--fg:#1c1e21;--dim:#5f6670;--line:#dcdee2;--card:#fff;--accent:#2459c4;--track:#e6e8ec;
--built:#176b3a;--unchanged:#5f6670;--failed:#b3261e;--skipped:#8a5a00;--warn:#8a5a00}
@media (prefers-color-scheme:dark){:root{--bg:#14161a;--fg:#e4e6ea;--dim:#9aa2ad;--line:#2f343c;--card:#1b1e24;--accent:#8ab0ff;--track:#2c313a;
--built:#6fd394;--unchanged:#9aa2ad;--failed:#ff8f86;--skipped:#f0b95a;--warn:#f0b95a}}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--fg);font:15px/1.5 system-ui,sans-serif}
main,header{max-width:82rem;margin:0 auto;padding:0 1.5rem}
header{padding-top:1.75rem}main{padding-bottom:4rem}
h1{font-size:1.5rem;margin:0}h2{font-size:1.15rem;margin:2.25rem 0 .75rem}h3{font-size:1rem;margin:1.25rem 0 .4rem}
p{margin:.3rem 0}a{color:var(--accent)}.dim{color:var(--dim)}
code,.mono{font:.87em ui-monospace,'SFMono-Regular',Menlo,Consolas,monospace;overflow-wrap:anywhere}
.counts{display:flex;flex-wrap:wrap;gap:.6rem;padding:0;margin:1rem 0 0;list-style:none}
.counts li{background:var(--card);border:1px solid var(--line);border-radius:.5rem;padding:.5rem .9rem;min-width:7rem}
.counts b{display:block;font-size:1.35rem;line-height:1.25;font-variant-numeric:tabular-nums}
.scroll{overflow-x:auto;background:var(--card);border:1px solid var(--line);border-radius:.5rem}
table{border-collapse:collapse;width:100%}caption{text-align:left;padding:.5rem .75rem;color:var(--dim)}
th,td{text-align:left;vertical-align:top;padding:.45rem .75rem;border-bottom:1px solid var(--line)}
tbody tr:last-child>*{border-bottom:0}thead th{font-size:.82rem;color:var(--dim);font-weight:600;white-space:nowrap;background:var(--card)}
tbody th{font-weight:600;min-width:9rem}tbody th .dim{font-weight:400}tbody th a,tbody th .name{overflow-wrap:anywhere;hyphens:none}td.n,th.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.nowrap{white-space:nowrap}.reason{min-width:14rem}
.status{font-weight:600;white-space:nowrap}.status::before{content:'';display:inline-block;width:.55em;height:.55em;border-radius:50%;background:currentColor;margin-right:.45em}
.built{color:var(--built)}.unchanged{color:var(--unchanged)}.failed,.error{color:var(--failed)}.skipped,.warning{color:var(--warn)}.info{color:var(--accent)}
meter{display:block;width:6.5rem;height:.4rem;margin:.3rem 0 0 auto;border:0;border-radius:.2rem;background:var(--track);-webkit-appearance:none;appearance:none}
meter::-webkit-meter-bar{background:var(--track);border:0;border-radius:.2rem;height:.4rem}
meter::-webkit-meter-inner-element{display:block}
meter::-webkit-meter-optimum-value{background:var(--accent);border-radius:.2rem}
meter::-webkit-meter-suboptimum-value{background:var(--warn);border-radius:.2rem}
meter::-webkit-meter-even-less-good-value{background:var(--failed);border-radius:.2rem}
meter::-moz-meter-bar{background:var(--accent);border-radius:.2rem}
td meter.wide{width:100%;min-width:8rem;margin:.45rem 0 0}
ul.findings{list-style:none;margin:0;padding:0}ul.findings li{background:var(--card);border:1px solid var(--line);border-left:4px solid currentColor;border-radius:.4rem;padding:.55rem .85rem;margin:.5rem 0}
ul.findings li>*{color:var(--fg)}ul.findings li>b:first-child{color:inherit;margin-right:.35rem}
details{background:var(--card);border:1px solid var(--line);border-radius:.5rem;margin:.5rem 0}
summary{cursor:pointer;padding:.55rem .85rem;display:flex;flex-wrap:wrap;gap:.2rem 1rem;align-items:baseline}
summary::before{content:'▸';color:var(--dim);width:.8em}details[open]>summary::before{content:'▾'}summary::-webkit-details-marker{display:none}
summary b{flex:1 1 16rem;overflow-wrap:anywhere}
.inside{padding:.1rem .95rem .85rem;border-top:1px solid var(--line)}
.packages{columns:14rem;padding:0;margin:.3rem 0;list-style:none}.packages li{break-inside:avoid}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.filter{display:flex;gap:.6rem;align-items:center;margin:0 0 .6rem;flex-wrap:wrap}.filter[hidden]{display:none}
code.hash{white-space:nowrap}
input{font:inherit;color:inherit;background:var(--card);border:1px solid var(--line);border-radius:.4rem;padding:.35rem .6rem;width:20rem;max-width:100%}
@media print{details{break-inside:avoid}.filter{display:none}}
`;

/** Narrows the table of targets to rows that hold every word typed. Without scripts the whole table stands there. */
export const SCRIPT = `
const box=document.getElementById('filter');
if(box){box.closest('.filter').hidden=false;
const rows=[...document.querySelectorAll('#targets tbody tr')].map(r=>[r,r.textContent.toLowerCase()]);
const told=document.getElementById('told');
box.addEventListener('input',()=>{const words=box.value.toLowerCase().split(/\\s+/).filter(Boolean);let n=0;
for(const [row,text] of rows){const on=words.every(w=>text.includes(w));row.hidden=!on;if(on)n++}
told.textContent=words.length?n+' of '+rows.length+' shown':''})}
const open=()=>{const d=location.hash.length>1&&document.getElementById(location.hash.slice(1));if(d&&d.tagName==='DETAILS')d.open=true};
addEventListener('hashchange',open);open();
`;
