import type { HelpTexts } from "./index.js";

/** What the help of a call says, by what it says in English. */
export const nn: HelpTexts = {
  "Usage:": "Bruk:",
  "Arguments:": "Argument:",
  "Options:": "Valg:",
  "Commands:": "Kommandoar:",
  "Example:": "Eksempel:",
  "Check, estimate and draw the files of a municipal technology radar":
    "Sjekk, rekn ut og teikn filene til ein kommunal teknologiradar",
  "its version": "versjonen",
  "how to call it": "korleis han blir brukt",
  "language of the texts (default: the environment's, else en)":
    "språket i tekstane (elles det i omgjevnadene, eller `en`)",
  "Check radars, estimates, workforce files, projects and plans, and what they say of each other; every finding with file, line and column":
    "Sjekk radarar, estimat, arbeidsstyrkefiler, prosjekt og planar, og det dei seier om kvarandre; kvart funn med fil, linje og kolonne",
  "files to check, and folders to check every such file below":
    "filer som blir sjekka, og mapper der alle slike filer blir sjekka",
  "how to write findings": "korleis funn blir skrivne",
  "fail when there are more warnings than this": "mislykkast når det er fleire åtvaringar enn dette",
  "Compute the automation potential of a workforce: two measures, coverage, groups, occupations":
    "Rekn ut automatiseringspotensialet i ein arbeidsstyrke: to mål, dekning, grupper, yrke",
  "one estimate file, or workforce files (CSV; Parquet with DuckDB) that add up":
    "éi estimatfil, eller arbeidsstyrkefiler (CSV; Parquet med DuckDB) som blir lagde saman",
  "score set (default: frey-osborne-2017), and others to lay beside it: ids, or CSV files of your own":
    "skåresett (elles frey-osborne-2017), og fleire å leggje ved sida av: id-ar, eller eigne CSV-filer",
  "what the values of such a CSV file are (default: index)":
    "kva verdiane i ei slik CSV-fil er (elles index)",
  "classification of the codes": "klassifikasjonen kodane er i",
  "what to weigh by": "kva det blir vege etter",
  "how source occupations become one value": "korleis kjeldeyrke blir éin verdi",
  "how a figure comes about, in place of the figures: total, sector=health, municipality=1103,sector=health, an occupation's code (also one of a file's own that a mapping leads on), or what stands beside them: coverage, band:high, part:group, difference:all, year:2024, change:2023-2024, processes, process:ID, mapping:median, digits:3, scores:ID, agreement:ID; may be repeated":
    "korleis eit tal blir til, i staden for tala: `total`, `sector=health`, `municipality=1103,sector=health`, koden til eit yrke (òg ein kode som er fila sin eigen og blir kopla vidare), eller det som står ved sida av: `coverage`, `band:high`, `part:group`, `difference:all`, `year:2024`, `change:2023-2024`, `processes`, `process:ID`, `mapping:median`, `digits:3`, `scores:ID`, `agreement:ID`; kan takast opp att",
  "what each choice does to the total, one at a time": "kva kvart val gjer med totalen, eitt om gongen",
  "lay every mapping, and codes of fewer digits, side by side":
    "legg alle koplingsmetodar, og kodar med færre siffer, side om side",
  "high is above this probability (default: 0.7)": "høg er over dette sannsynet (elles 0.7)",
  "low is below this probability (default: 0.3)": "låg er under dette sannsynet (elles 0.3)",
  "high is at or above the threshold": "høg er på eller over grensa",
  "leave the score set's hybrid codes unbridged": "la hybridkodane i skåresettet stå utan bru",
  "fill occupations without a value from their group": "fyll ut yrke utan verdi frå gruppa dei er i",
  "replace the value of an occupation: 5321=0.058, or with a spread 5321=0.058:0.02:0.12; may be repeated":
    "byt ut verdien til eit yrke: 5321=0.058, eller med spenn 5321=0.058:0.02:0.12; kan takast opp att",
  "sector, municipality, group, or a header name":
    "`sector`, `municipality`, `group`, eller namnet på ein kolonne",
  "lay a municipality beside a group and all rows": "legg ein kommune ved sida av ei gruppe og alle rader",
  "the group: one of the estimate's, storby-2019 or storby-network":
    "gruppa: ei av dei i estimatet, storby-2019 eller storby-network",
  "hide cells at or below this weight (default: 10; json: what the estimate file says, else 0)":
    "skjul celler med denne vekta eller mindre (elles 10; json: det estimatfila seier, eller 0)",
  "sampled under --draws (default), or analytic: at once":
    "trekt med --draws, eller `analytic`: med ein gong",
  "Monte Carlo draws for ranges (default: 0)": "Monte Carlo-trekkingar til spenn (elles 0)",
  "seed of the draws (default: 1)": "frø til trekkingane (elles 1)",
  "what adds the rows up; auto: DuckDB for Parquet, else our own reader":
    "kva som legg radene saman; `auto`: DuckDB for Parquet, elles vår eigen lesar",
  "in place of figures, print the script that adds a workforce file up in an engine of your own":
    "skriv, i staden for tal, skriptet som legg ei arbeidsstyrkefil saman i din eigen motor",
  "read what such a script wrote, in place of the workforce file":
    "les det eit slikt skript har skrive, i staden for arbeidsstyrkefila",
  "how to write it": "korleis det blir skrive",
  "Where the technologies of a radar meet a workforce: what they touch, what is reachable today, what waits":
    "Kvar teknologiane i ein radar møter ein arbeidsstyrke: kva dei rører ved, kva som kan nåast i dag, kva som ventar",
  "an estimate file (or workforce CSV files), plans, and the radar where the estimate names none":
    "ei estimatfil (eller arbeidsstyrkefiler), planar, og radaren når estimatet ikkje nemner nokon",
  "rings that count as reachable today (default: adopt,trial)":
    "tilrådingar som tel som nåelege i dag (elles `adopt,trial`)",
  "a third axis: each occupation below its sector": "ein tredje akse: kvart yrke under sektoren sin",
  "leave out cells at or below this weight (default: 10; json: what the estimate file says, else 0)":
    "utelat celler med denne vekta eller mindre (elles 10; json: det estimatfila seier, eller 0)",
  "Projects by category, sector and technology, what of them is measured, and what trials taught":
    "Prosjekt etter kategori, sektor og teknologi, kva av dei som er målt, og kva forsøka har lært oss",
  "projects files": "prosjektfiler",
  "Draw a radar: svg, html, png or pdf, or its layout as json; projects or a plan as html":
    "Teikn ein radar: svg, html, png eller pdf, eller plasseringane som json; prosjekt eller ein plan som html",
  "radar, projects or plan file": "radar-, prosjekt- eller planfil",
  "where to write; the ending decides the format": "kvar det blir skrive; endinga avgjer formatet",
  "mark what is new and what moved since a revision, a day, a file or the last edition":
    "merk det som er nytt og det som har flytta seg sidan ein revisjon, ein dag, ei fil eller førre utgåve",
  "earlier editions that a page goes through: the edition files beside the radar, its commits in which something moved, or none":
    "tidlegare utgåver ei side går gjennom: utgåvefilene ved sida av radaren, innsjekkingane der noko flytta seg, eller ingen",
  "sheet of a pdf, and of a page when it is printed (default of a pdf: a4)":
    "arket til ein pdf, og til ei side når ho blir skriven ut (elles a4 for pdf)",
  "address of the folder that a page is published in: adds what is shown where it is shared, and a picture for that beside it":
    "adressa til mappa ei side blir lagd ut i: legg til det som blir vist der ho blir delt, og eit bilete til det ved sida av",
  "estimate that the scenarios of a plan are played over (default: the first beside the plan that names it)":
    "estimatet som scenarioa i ein plan blir spelte over (elles det første ved sida av planen som nemner han)",
  "Many municipalities at once: which radars have a technology where, and one estimate of all workforces":
    "Mange kommunar på éin gong: kva radarar som har ein teknologi kvar, og eitt estimat av alle arbeidsstyrkar",
  "folders to look for *.radar.yaml, *.workforce.csv, cubes and estimates in, or files":
    "mapper det blir leitt etter *.radar.yaml, *.workforce.csv, kubar og estimat i, eller filer",
  "tables also tell which radars have a technology where (csv and json always do)":
    "tabellar viser òg kva radarar som har ein teknologi kvar (csv og json gjer det alltid)",
  "score set of the pooled estimate, of all members (default: frey-osborne-2017): an id, or a CSV file of your own":
    "skåresettet til fellesestimatet, for alle medlemer (elles frey-osborne-2017): ein id, eller ei eiga CSV-fil",
  "replace the value of an occupation, for all members: 5321=0.058; may be repeated":
    "byt ut verdien til eit yrke, for alle medlemer: 5321=0.058; kan takast opp att",
  "classification of the codes, in every file": "klassifikasjonen kodane er i, i alle filer",
  "what to weigh by, in every file": "kva det blir vege etter, i alle filer",
  "hide cells at or below this weight, in every format (default: 10, which is the least)":
    "skjul celler med denne vekta eller mindre, i alle format (elles 10, som er det minste)",
  "what adds the rows up; duckdb also takes *.workforce.parquet in folders (default: auto)":
    "kva som legg radene saman; `duckdb` tek òg med *.workforce.parquet i mapper (elles `auto`)",
  "where to write; the ending decides the format where none is given":
    "kvar det blir skrive; endinga avgjer formatet når det ikkje er oppgitt",
  "how to write it (default: table)": "korleis det blir skrive (elles `table`)",
  "Make a static site of radars: a first page, a page of each radar and of each of its sectors, and the reports of their estimates":
    "Lag ein statisk nettstad av radarar: ei framside, ei side for kvar radar og for kvar av sektorane, og rapportane til estimata",
  "folders to look for *.radar.yaml and what is beside them in, or files (default: this folder)":
    "mapper det blir leitt etter *.radar.yaml og det ved sida av dei i, eller filer (elles denne mappa)",
  "where to write it; files of others in it stay": "kvar det blir skrive; filene til andre der blir ståande",
  "title of the first page": "tittelen på framsida",
  "the day of the site (default: today); the same files on the same day give the same bytes":
    "dagen nettstaden gjeld (elles i dag); dei same filene på same dag gjev dei same bytane",
  "what moved is marked since then (default: the edition before)":
    "det som har flytta seg sidan då, er merkt (elles sidan førre utgåve)",
  "earlier editions that pages go through: the edition files beside a radar, its commits in which something moved, or none":
    "tidlegare utgåver sidene går gjennom: utgåvefilene ved sida av ein radar, innsjekkingane der noko flytta seg, eller ingen",
  "no pages of sectors": "ingen sider for sektorar",
  "where the site will be: adds what is shown where its pages are shared, and pictures for that":
    "kvar nettstaden skal liggje: legg til det som blir vist der sidene blir delte, og bilete til det",
  "replace files that no site wrote": "byt ut filer ingen nettstad har skrive",
  "What is different: in radars what came, went, moved and why; in estimates each figure, and what changed it; in projects and plans what was measured, learnt, begun and done":
    "Kva som er forskjellig: i radarar kva som kom, gjekk, flytta seg og kvifor; i estimat kvart tal, og kva som endra det; i prosjekt og planar kva som er målt, lært, byrja på og gjort",
  "an older and a newer file (a path, or REV:path), or REV..REV and paths; every radar, estimate, projects file and plan that changed without paths":
    "ei eldre og ei nyare fil (ein stig, eller REV:stig), eller REV..REV og stigar; utan stigar alle radarar, estimat, prosjektfiler og planar som er endra",
  "hold the files against a revision, a day (YYYY-MM-DD), `edition`, or a file; the last two need files":
    "hald filene opp mot ein revisjon, ein dag (ÅÅÅÅ-MM-DD), `edition` eller ei fil; dei to siste krev filer",
  "markdown: address of a picture to show": "markdown: adressa til eit bilete som blir vist",
  "Where every technology stood over time: one radar file through its Git history, or several edition files":
    "Kvar kvar teknologi har stått over tid: éi radarfil gjennom Git-historikken, eller fleire utgåvefiler",
  "a radar file in Git, or edition files": "ei radarfil i Git, eller utgåvefiler",
  "from a revision, a day, a file or the last edition on":
    "frå ein revisjon, ein dag, ei fil eller førre utgåve",
  "every commit, also those in which nothing moved": "alle innsjekkingar, òg dei der ingenting flytta seg",
  "where to write it, else to the screen": "kvar det blir skrive, elles til skjermen",
  "Play the scenarios of a plan over an estimate: need for and release of personnel, year by year; not a forecast":
    "Spel scenarioa i ein plan over eit estimat: behov for og frigjering av personell, år for år; ikkje ein prognose",
  "a plan file, and an estimate file or workforce CSV files":
    "ei planfil, og ei estimatfil eller arbeidsstyrkefiler",
  "these scenarios of the plan alone, by id": "berre desse scenarioa i planen, etter id",
  "hide sectors at or below this weight (default: 10; json: what the estimate file says, else 0)":
    "skjul sektorar med denne vekta eller mindre (elles 10; json: det estimatfila seier, eller 0)",
  "Write the three documents: a report along the questions what, why, how, where and with what consequences, an annex of the radar, and one of the method":
    "Skriv dei tre dokumenta: ein rapport etter spørsmåla kva, kvifor, korleis, kvar og med kva konsekvensar, eit vedlegg om radaren, og eitt om metoden",
  "an estimate file (or workforce CSV files), a radar, plans and projects files":
    "ei estimatfil (eller arbeidsstyrkefiler), ein radar, planar og prosjektfiler",
  "a file for all three, whose ending decides the format, or a folder for a file of each":
    "ei fil for alle tre, der endinga avgjer formatet, eller ei mappe for ei fil av kvar",
  "what to write in a folder": "kva som blir skrive i ei mappe",
  "your own order of parts and text between them, in Markdown":
    "di eiga rekkjefølgje av delar og tekst mellom dei, i Markdown",
  "print the template of what would be written, to change it":
    "skriv malen til det som ville blitt skrive, så han kan endrast",
  "the radar, both figures, three sectors and what changed, on one A4":
    "radaren, begge tala, tre sektorar og det som er endra, på éin A4",
  "mark what moved in the radar since a revision, a day, a file or the last edition":
    "merk det som har flytta seg i radaren sidan ein revisjon, ein dag, ei fil eller førre utgåve",
  "hide cells at or below this weight (default: 10)": "skjul celler med denne vekta eller mindre (elles 10)",
  "Make a radar of another tool's: Build Your Own Radar, Zalando, AOE and Porsche, Backstage, qiwi, or a table of any kind. Whatever is not written is named":
    "Lag ein radar av ein frå eit anna verktøy: Build Your Own Radar, Zalando, AOE og Porsche, Backstage, qiwi, eller ein tabell av kva slag som helst. Det som ikkje blir skrive, blir nemnt",
  "file, or folder of an AOE radar or of editions": "fil, eller mappa til ein AOE-radar eller til utgåver",
  "radar to write; earlier editions go in editions/ beside it":
    "radaren som blir skriven; tidlegare utgåver blir lagde i editions/ ved sida av",
  "what it is": "kva det er",
  "tell what would be done; write nothing": "fortel kva som ville blitt gjort; skriv ingenting",
  "replace files that exist": "byt ut filer som finst",
  "what a foreign ring is here: a ring's id, or phased-out or not-relevant; may be repeated":
    "kva ein framand ring er her: id-en til ein ring, eller `phased-out` eller `not-relevant`; kan takast opp att",
  "the rings inside out, where the file does not say": "ringane innanfrå og ut, når fila ikkje seier det",
  "names of the categories, where the file has numbers": "namna på kategoriane, når fila har nummer",
  "column of a table: name, ring, quadrant, description …; may be repeated":
    "kolonne i ein tabell: `name`, `ring`, `quadrant`, `description` …; kan takast opp att",
  "sheet of a workbook": "ark i ei arbeidsbok",
  "character between cells": "teiknet mellom celler",
  "encoding of the text, such as windows-1252": "teiknkodinga til teksten, som windows-1252",
  "how to tell": "korleis det blir fortalt",
  "Write a radar for another tool, or as a table, and say what the target cannot hold":
    "Skriv ein radar til eit anna verktøy, eller som ein tabell, og sei kva målet ikkje har plass til",
  "radar file": "radarfil",
  "earlier edition files: what moved, and the history where the target has one":
    "tidlegare utgåvefiler: det som har flytta seg, og historikken når målet har ein",
  "what to write": "kva som blir skrive",
  "file to write; of aoe a folder": "fila som blir skriven; for aoe ei mappe",
  "what moved since a revision, a day, a file or the last edition, and the history from there on":
    "det som har flytta seg sidan ein revisjon, ein dag, ei fil eller førre utgåve, og historikken derifrå",
  "Make a workforce CSV, and an estimate file beside it, of a workbook, a CSV of any kind, or a table of SSB. Nothing that tells who somebody is comes along":
    "Lag ei arbeidsstyrkefil, og ei estimatfil ved sida av, av ei arbeidsbok, ein CSV av kva slag som helst, eller ein tabell frå SSB. Ingenting som fortel kven nokon er, blir med",
  "xlsx, CSV, or JSON-stat 2": "xlsx, CSV eller JSON-stat 2",
  "workforce CSV to write, such as arbeidsstyrke.workforce.csv":
    "arbeidsstyrkefila som blir skriven, som arbeidsstyrke.workforce.csv",
  "show what would be done; write nothing": "vis kva som ville blitt gjort; skriv ingenting",
  "replace the workforce CSV; an estimate file that exists is kept":
    "byt ut arbeidsstyrkefila; ei estimatfil som finst, blir behalden",
  "line of the header": "linja med kolonnenamna",
  "column of occupation, municipality, sector, fte, headcount or percent; may be repeated":
    "kolonnen til `occupation`, `municipality`, `sector`, `fte`, `headcount` eller `percent`; kan takast opp att",
  "what the codes are": "kva kodane er",
  "take only codes of so many digits": "ta berre kodar med så mange siffer",
  "CSV from;to, or a table of SSB's Klass; may be repeated":
    "CSV `from;to`, eller ein tabell frå Klass hos SSB; kan takast opp att",
  "what the mapping leads to": "kva koplinga fører til",
  "what to count; share: positions as 0.8, not 80 per cent":
    "kva som blir talt; `share`: stillingar som 0.8, ikkje 80 prosent",
  "take only these rows; may be repeated": "ta berre desse radene; kan takast opp att",
  "municipality of every row; or OLD=NEW for one that was split, NAME=NUMBER for a name of several; may be repeated":
    "kommunen til alle rader; eller GAMMAL=NY for ein som er delt, NAMN=NUMMER for eit namn fleire har; kan takast opp att",
  "append codes without a target to a mapping file, heaviest first":
    "legg kodar utan mål til i ei koplingsfil, dei tyngste først",
  "title of the estimate": "tittelen på estimatet",
  "Write a workforce CSV to fill in": "Skriv ei arbeidsstyrkefil å fylle ut",
  "where to write": "kvar det blir skrive",
  "the same, as the other commands that write have it":
    "det same, slik dei andre kommandoane som skriv, har det",
  "replace a file that exists": "byt ut ei fil som finst",
  "In a job of a pull request: check the radars, estimates, projects and plans that it changes, and show what moved and what it does":
    "I ein jobb for ein endringsførespurnad: sjekk radarane, estimata, prosjekta og planane han endrar, og vis kva som har flytta seg og kva endringa fører til",
  "review only these files and folders": "sjå berre på desse filene og mappene",
  "what the change is held against, else what the job says":
    "kva endringa blir halden opp mot, elles det jobben seier",
  "who runs the job, else what the environment says": "kven som køyrer jobben, elles det omgjevnadene seier",
  "where pictures and review.md are written": "kvar bilete og review.md blir skrivne",
  "write no comment; the review is on the summary of the job":
    "skriv ingen kommentar; gjennomgangen står i samandraget til jobben",
  "Serve an editor over the Language Server Protocol: diagnostics, completion, rename and more":
    "Betjen eit redigeringsprogram over Language Server Protocol: funn, fullføring, namnebyte og meir",
  "over standard input and output, which is the only way there is":
    "over standard inn og ut, som er den einaste måten som finst",
  "Let an AI assistant ask of a folder's files over the Model Context Protocol: read, check, estimate, explain, compare; nothing is written":
    "Lat ein KI-assistent spørje om filene i ei mappe over Model Context Protocol: les, sjekk, rekn ut, forklar, samanlikn; ingenting blir skrive",
  "the only folder that is read (default: the one the call is made in)":
    "den einaste mappa som blir lesen (elles den kallet blir gjort i)",
  "Set up this repository: git diff shows values, and merges go by id and key":
    "Set opp dette depotet: git diff viser verdiar, og fletting går etter id og nøkkel",
  "Take out what git install set up": "Fjern det git install har sett opp",
  "A radar, an estimate, a projects file or a plan as one line per value; called by git diff after git install":
    "Ein radar, eit estimat, ei prosjektfil eller ein plan med éi linje per verdi; blir kalla av git diff etter git install",
  "the file": "fila",
  "Merge by id and key, into <ours>; called by git merge after git install":
    "Flett etter id og nøkkel, inn i <ours>; blir kalla av git merge etter git install",
  "the common ancestor": "den felles stamfaren",
  "our version; the result is written here": "vår versjon; resultatet blir skrive her",
  "their version": "deira versjon",
  "what the file is called in the repository, for messages": "kva fila heiter i depotet, til meldingar",
  "The editor starts it, and ends it. How to set up Neovim, Helix, JetBrains and Emacs: docs/other-editors.md":
    "Redigeringsprogrammet startar han og avsluttar han. Korleis Neovim, Helix, JetBrains og Emacs blir sette opp: docs/andre-redigeringsprogrammer.md",
  "The assistant's program starts it, and ends it. How to set up VS Code, Claude and others: docs/assistants.md":
    "Programmet til assistenten startar han og avsluttar han. Korleis VS Code, Claude og andre blir sette opp: docs/assistenter.md",
};
