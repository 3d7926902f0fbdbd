/** What a page that stands alone has besides: the choice of language and colours, and what of it is seen where. */
export const readingStyles = `
.kr-reading{box-sizing:border-box;display:flex;gap:8px;justify-content:flex-end;max-width:1568px;margin:0 auto;padding:8px 16px 0;font:13px/18px var(--kr-font-family);color:var(--kr-foreground)}
.kr-reading :is(select,button){height:28px;padding:0 8px;font:inherit;color:inherit;background:var(--kr-background);border:1px solid var(--kr-line);border-radius:3px;cursor:pointer}
.kr-reading button{display:inline-flex;align-items:center;justify-content:center;width:28px;padding:0}
.kr-reading .kr-in-more{display:none}
.kr-reading button:hover{background:var(--kr-hover)}
.kr-reading :focus-visible{outline:2px solid var(--kr-focus);outline-offset:2px}
@media screen{.kr-live #kr-written{display:none}}
#kr-page:empty{display:none}
@media print{#kr-page{display:none}}
`;
