/** The one style sheet of the page, inside it: a slow phone makes one request. Colours as in the workspace. */
export const pageStyle = `
:root{color-scheme:light dark;--paper:#f7f5f1;--card:#fffefb;--ink:#1d1f20;--soft:#5d6163;--line:#d9d5cd;--edge:#86857f;--accent:#0e5e6f;--on:#fff;--red:#a9281c;--green:#2b6b3f}
@media (prefers-color-scheme:dark){:root{--paper:#1b1917;--card:#24211e;--ink:#ece9e3;--soft:#aaa49a;--line:#38342f;--edge:#7c766d;--accent:#6cc3d5;--on:#10292f;--red:#ff9a8d;--green:#84cf9b}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 'Inter Variable',Inter,system-ui,-apple-system,'Segoe UI',Roboto,sans-serif;overflow-wrap:break-word}
main{max-width:36rem;margin:0 auto;padding:24px 16px 48px}
p{margin:0 0 8px}
h1{font-size:28px;line-height:1.2;margin:0 0 4px}
h2{font-size:20px;line-height:1.3;margin:0 0 8px}
section{margin-top:32px}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.soft{color:var(--soft)}.small{font-size:14px}
.card{background:var(--card);border:1px solid var(--line);border-radius:8px;padding:16px}
.state{display:flex;gap:16px;align-items:flex-start}
.state svg{flex:none;margin-top:2px}.state>div{min-width:0}
.when{font-size:20px;line-height:1.3;font-weight:650;font-variant-numeric:tabular-nums;margin:0 0 4px}
.late,.late .when{color:var(--red)}
dl{margin:0;display:grid;grid-template-columns:auto 1fr;gap:4px 16px}dt{color:var(--soft)}dd{margin:0;min-width:0;white-space:pre-line}
.letter{padding:20px 16px}.letter h3{font-size:16px;margin:0 0 12px}.letter ul{margin:0 0 8px;padding-left:20px}
.letter p{white-space:pre-line}.sign{margin:16px 0 0;padding-top:12px;border-top:1px solid var(--line);font-weight:600}
ol.line{list-style:none;margin:0;padding:0}
.line>li{position:relative;padding:0 0 20px 32px}
.line>li::before{content:"";position:absolute;left:6px;top:7px;width:9px;height:9px;border-radius:50%;background:var(--ink)}
.line>li::after{content:"";position:absolute;left:10px;top:20px;bottom:-5px;width:1px;background:var(--edge)}
.line>li:last-child{padding-bottom:0}.line>li:last-child::after{display:none}
.line>.next::before{background:var(--paper);border:2px solid var(--ink);left:5px;width:11px;height:11px}
.line>.ring::before{display:none}.line>.ring svg{position:absolute;left:0;top:1px}.line>.ring::after{top:24px}
.line b{font-weight:600}
details>summary{cursor:pointer;color:var(--accent);min-height:32px;padding:4px 0;width:fit-content}details>.text{padding:8px 0 4px}details>.card{padding:12px 16px 4px;margin:4px 0}
form{margin:0}fieldset{border:0;margin:0;padding:0;min-width:0}
.field{margin:0 0 20px}.field>label:not(.choice),legend{display:block;padding:0;font-weight:600;margin-bottom:4px}
.choice{display:flex;gap:12px;align-items:center;min-height:44px;padding:6px 0;line-height:1.35;font-weight:400}.choice input{width:20px;height:20px;min-height:0;margin:0;flex:none;accent-color:var(--accent)}
input,select,textarea{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--edge);border-radius:8px;padding:8px 12px;width:100%;min-height:44px}
textarea{min-height:96px;resize:vertical}
.times{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(9.5rem,100%),1fr));gap:8px}.times.wide{grid-template-columns:repeat(auto-fill,minmax(min(16rem,100%),1fr))}
.time{display:flex;gap:10px;align-items:center;min-height:44px;padding:8px 12px;border:1px solid var(--edge);border-radius:8px;background:var(--paper);cursor:pointer;font-variant-numeric:tabular-nums}.time:has(:checked){border-color:var(--accent);box-shadow:inset 0 0 0 1px var(--accent)}.time input{width:20px;height:20px;min-height:0;margin:0;flex:none;accent-color:var(--accent)}.time b{white-space:nowrap}.time span{min-width:0}.time span span{display:block}
.wrong{color:var(--red);font-weight:600;margin:0 0 4px}.wrong+input,.wrong+select,.wrong+textarea,[aria-invalid=true]{border-color:var(--red)}
button,.button{display:inline-block;font:inherit;font-weight:600;min-height:44px;padding:9px 20px;border:1px solid var(--accent);border-radius:8px;background:var(--accent);color:var(--on);text-decoration:none;cursor:pointer}
.lang{float:right;margin-left:16px}button.lang{min-height:44px;padding:9px 0 9px 16px;border:0;background:none;color:var(--accent);font-weight:400;text-decoration:underline}
.quiet{background:transparent;color:var(--accent)}.acts{display:flex;flex-wrap:wrap;gap:12px;margin-top:16px}
.notice{border-left:4px solid var(--green);background:var(--card);padding:12px 16px;border-radius:0 8px 8px 0;margin:16px 0 0}.notice.bad{border-color:var(--red)}.notice ul{margin:4px 0 0;padding-left:20px}
a{color:var(--accent)}footer{margin-top:40px;padding-top:16px;border-top:1px solid var(--line)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
@media print{form,.acts,footer{display:none}}
`.replace(/\n/g, '');
