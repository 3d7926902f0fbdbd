import { stackings } from "../blocks.js";

/** Quiet text on a calm page; on paper A4, a part to a page, nothing cut in two. The colours come from around it. */
export const reportStyles = `
*{box-sizing:border-box}
main{max-width:60rem;margin:0 auto;padding:2.5rem 1.25rem 4rem}
h1,h2,h3,h4{line-height:1.25;text-wrap:balance;overflow-wrap:break-word;break-after:avoid}
h1{font-size:2rem;margin:3.5rem 0 1rem}h1:first-child{margin-top:0}
h2{font-size:1.45rem;margin:3rem 0 .75rem;padding-top:1rem;border-top:1px solid var(--line)}
h1+section>h2,main>div>:first-child{border-top:0;padding-top:0;margin-top:0}
h3{font-size:1.15rem;margin:2rem 0 .5rem}h4{font-size:1rem;margin:1.25rem 0 .25rem}
p,li{max-width:44rem;text-wrap:pretty;overflow-wrap:break-word}
p{margin:.5rem 0}ul{padding-left:1.25rem;margin:.5rem 0}
a{color:var(--link)}a:focus-visible,[tabindex]:focus-visible{outline:2px solid var(--link);outline-offset:2px}
nav h2{border-top:0;padding-top:0;margin-top:1.5rem}nav ul{list-style:none;padding:0}
nav .level-1{font-weight:600;margin-top:.75rem}nav .level-2{padding-left:1rem}nav .level-3{padding-left:2.25rem;font-size:.94rem}
.wide{overflow-x:auto;margin:1rem 0 1.25rem}
table{border-collapse:collapse;min-width:min(100%,24rem);font-size:.9rem;line-height:1.4;font-variant-numeric:tabular-nums}
caption{text-align:left;font-weight:600;padding:0 0 .4rem}
.said{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
th,td{text-align:left;vertical-align:top;padding:.35rem .9rem .35rem 0;border-bottom:1px solid var(--line);font-weight:400;max-width:26rem;overflow-wrap:break-word}
thead th{font-weight:600;color:var(--muted);vertical-align:bottom}
.number{text-align:right;white-space:nowrap;padding-left:.5rem}thead .number{white-space:normal}
.many table{font-size:.82rem}.many :is(th,td){padding-right:.5rem}
.kr-bounds{white-space:nowrap}
/* Where the page is narrower than its lines may be, a range stands under its figure. */
@media screen and (max-width:60rem){.stacked table{font-size:.82rem}.stacked :is(th,td){padding-right:.5rem}.stacked .kr-bounds{display:block}}
.missing{border-left:3px solid var(--warn);padding:.4rem .75rem;background:var(--soft)}.missing strong{color:var(--warn)}
.notes{color:var(--muted);font-size:.9rem}.notes li{margin:.15rem 0}
figure{margin:1rem 0}figure img{max-width:100%;height:auto}@media screen and (max-width:36rem){figure.radar img{width:100%;max-width:22.5rem}}figcaption{color:var(--muted);font-size:.9rem}
@media print,(min-width:48rem){figure[class^=horizon]{display:inline-block;width:50%;vertical-align:top}}
/* A row with no room for its cells side by side: the names of the columns go before them, figures one after another. */
${stackings
  .map(
    (below) => `@media screen and (max-width:${below}rem){
.below-${below} thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.below-${below} :is(table,caption,tbody,tr,th,td){display:block;max-width:none}
.below-${below} table{font-size:.9rem}
.below-${below} :is(tbody th,td){border:0;padding:0}.below-${below} tbody th{font-weight:600}
.below-${below} tbody tr{padding:.4rem 0;border-bottom:1px solid var(--line)}
.below-${below} td.number{display:inline-block;margin-right:1.25rem;text-align:left;white-space:normal}
.below-${below} td::before{content:attr(data-column) ": ";color:var(--muted)}.below-${below} td:empty{display:none}
.below-${below} .kr-bounds{display:inline}.below-${below} .said{position:absolute}
}`,
  )
  .join("\n")}
@page{size:A4;margin:18mm 16mm;@bottom-right{content:counter(page) " / " counter(pages);font:8pt system-ui,sans-serif;color:#57606a}}
@media print{
main{max-width:none;padding:0}body{font-size:10.5pt;line-height:1.45}
h1{font-size:20pt}h2{font-size:15pt}h3{font-size:12pt}h4{font-size:10.5pt}
h1:not(:first-child){break-before:page}nav{break-after:page}
tr,figure,.missing,.short{break-inside:avoid}thead{display:table-header-group}caption{break-after:avoid}
.wide{overflow:visible}table{font-size:8.5pt;width:100%}th,td{padding:3pt 6pt 3pt 0}
.page{break-before:page}.page+h3{margin-top:0}p{orphans:3;widows:3}
figure.radar img{max-height:170mm}a{color:inherit}nav a{text-decoration:none}
}
`;

/** What a page that stands alone has in place of an editor's theme. */
export const reportFileStyles = `
:root{color-scheme:light dark;--fg:#1b1f24;--bg:#fff;--muted:#57606a;--line:#c9d1d9;--soft:#f5f7f9;--link:#0a5ad6;--warn:#8a4600}
@media screen and (prefers-color-scheme:dark){:root{--fg:#e6e9ec;--bg:#1f1f1f;--muted:#a5adb5;--line:#43494f;--soft:#24282c;--link:#7fb4ff;--warn:#f0b072}}
body{margin:0;background:var(--bg);color:var(--fg);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
`;

/** What is different where all has to go on one A4: the picture has the room that the words leave. */
export const onePageStyles = `
main{max-width:48rem}h1{margin-bottom:.5rem}h2{font-size:1.15rem;margin:1rem 0 .5rem;padding:0;border:0}figure{text-align:center;margin:.5rem 0}figcaption{display:none}
@media print{@page{margin:12mm 14mm;@bottom-right{content:none}}body{font-size:9pt;line-height:1.35}h1{font-size:15pt;margin:0 0 2mm}h2{font-size:10pt;margin:2mm 0 1mm}

main{display:flex;flex-direction:column;height:270mm}main>div{flex:1;min-height:0;display:flex;flex-direction:column}
figure.radar{flex:1 1 0;min-height:0;max-height:165mm}figure.radar img{height:100%;max-height:none;object-fit:contain}
.wide{margin:1.5mm 0}table{font-size:8.5pt}th,td{padding:1.5pt 6pt 1.5pt 0}ul{margin:1mm 0}.notes{font-size:7.5pt}.notes li,li,p{max-width:none}}
`;
