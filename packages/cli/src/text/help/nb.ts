import type { HelpTexts } from "./index.js";

/** What the help of a call says, by what it says in English. */
export const nb: HelpTexts = {
  "Usage:": "Bruk:",
  "Arguments:": "Argumenter:",
  "Options:": "Valg:",
  "Commands:": "Kommandoer:",
  "Example:": "Eksempel:",
  "Check, estimate and draw the files of a municipal technology radar":
    "Sjekk, beregn og tegn filene til en kommunal teknologiradar",
  "its version": "versjonen",
  "how to call it": "hvordan den brukes",
  "language of the texts (default: the environment's, else en)":
    "språket i tekstene (ellers omgivelsenes, eller `en`)",
  "Check radars, estimates, workforce files, projects and plans, and what they say of each other; every finding with file, line and column":
    "Sjekk radarer, estimater, arbeidsstyrkefiler, prosjekter og planer, og det de sier om hverandre; hvert funn med fil, linje og kolonne",
  "files to check, and folders to check every such file below":
    "filer som sjekkes, og mapper der alle slike filer sjekkes",
  "how to write findings": "hvordan funn skrives",
  "fail when there are more warnings than this": "mislykkes når det er flere advarsler enn dette",
  "Compute the automation potential of a workforce: two measures, coverage, groups, occupations":
    "Beregn automatiseringspotensialet i en arbeidsstyrke: to mål, dekning, grupper, yrker",
  "one estimate file, or workforce files (CSV; Parquet with DuckDB) that add up":
    "én estimatfil, eller arbeidsstyrkefiler (CSV; Parquet med DuckDB) som legges sammen",
  "score set (default: frey-osborne-2017), and others to lay beside it: ids, or CSV files of your own":
    "skåresett (ellers frey-osborne-2017), og flere å legge ved siden av: id-er, eller egne CSV-filer",
  "what the values of such a CSV file are (default: index)":
    "hva verdiene i en slik CSV-fil er (ellers index)",
  "classification of the codes": "klassifikasjonen kodene er i",
  "what to weigh by": "hva det veies etter",
  "how source occupations become one value": "hvordan kildeyrker blir én verdi",
  "how a figure comes about, in place of the figures: total, sector=health, municipality=1103,sector=health, an occupation's code (also one of a file's own that a mapping leads on), or what stands beside them: coverage, band:high, part:group, difference:all, year:2024, change:2023-2024, processes, process:ID, mapping:median, digits:3, scores:ID, agreement:ID; may be repeated":
    "hvordan et tall blir til, i stedet for tallene: `total`, `sector=health`, `municipality=1103,sector=health`, koden til et yrke (også en kode som er filens egen og kobles videre), eller det som står ved siden av: `coverage`, `band:high`, `part:group`, `difference:all`, `year:2024`, `change:2023-2024`, `processes`, `process:ID`, `mapping:median`, `digits:3`, `scores:ID`, `agreement:ID`; kan gjentas",
  "what each choice does to the total, one at a time": "hva hvert valg gjør med totalen, ett om gangen",
  "lay every mapping, and codes of fewer digits, side by side":
    "legg alle koblingsmetoder, og koder med færre sifre, side om side",
  "high is above this probability (default: 0.7)": "høy er over denne sannsynligheten (ellers 0.7)",
  "low is below this probability (default: 0.3)": "lav er under denne sannsynligheten (ellers 0.3)",
  "high is at or above the threshold": "høy er på eller over grensen",
  "leave the score set's hybrid codes unbridged": "la hybridkodene i skåresettet stå uten bro",
  "fill occupations without a value from their group": "fyll ut yrker uten verdi fra gruppen de er i",
  "replace the value of an occupation: 5321=0.058, or with a spread 5321=0.058:0.02:0.12; may be repeated":
    "erstatt verdien til et yrke: 5321=0.058, eller med spenn 5321=0.058:0.02:0.12; kan gjentas",
  "sector, municipality, group, or a header name":
    "`sector`, `municipality`, `group`, eller navnet på en kolonne",
  "lay a municipality beside a group and all rows": "legg en kommune ved siden av en gruppe og alle rader",
  "the group: one of the estimate's, storby-2019 or storby-network":
    "gruppen: en av estimatets egne, storby-2019 eller storby-network",
  "hide cells at or below this weight (default: 10; json: what the estimate file says, else 0)":
    "skjul celler med denne vekten eller mindre (ellers 10; json: det estimatfilen sier, eller 0)",
  "sampled under --draws (default), or analytic: at once":
    "trukket med --draws, eller `analytic`: med en gang",
  "Monte Carlo draws for ranges (default: 0)": "Monte Carlo-trekninger til spenn (ellers 0)",
  "seed of the draws (default: 1)": "frø til trekningene (ellers 1)",
  "what adds the rows up; auto: DuckDB for Parquet, else our own reader":
    "hva som legger radene sammen; `auto`: DuckDB for Parquet, ellers vår egen leser",
  "in place of figures, print the script that adds a workforce file up in an engine of your own":
    "skriv, i stedet for tall, skriptet som legger en arbeidsstyrkefil sammen i din egen motor",
  "read what such a script wrote, in place of the workforce file":
    "les det et slikt skript har skrevet, i stedet for arbeidsstyrkefilen",
  "how to write it": "hvordan det skrives",
  "Where the technologies of a radar meet a workforce: what they touch, what is reachable today, what waits":
    "Hvor teknologiene i en radar møter en arbeidsstyrke: hva de berører, hva som kan nås i dag, hva som venter",
  "an estimate file (or workforce CSV files), plans, and the radar where the estimate names none":
    "en estimatfil (eller arbeidsstyrkefiler), planer, og radaren når estimatet ikke navngir noen",
  "rings that count as reachable today (default: adopt,trial)":
    "anbefalinger som teller som nåbare i dag (ellers `adopt,trial`)",
  "a third axis: each occupation below its sector": "en tredje akse: hvert yrke under sektoren sin",
  "leave out cells at or below this weight (default: 10; json: what the estimate file says, else 0)":
    "utelat celler med denne vekten eller mindre (ellers 10; json: det estimatfilen sier, eller 0)",
  "Projects by category, sector and technology, what of them is measured, and what trials taught":
    "Prosjekter etter kategori, sektor og teknologi, hva av dem som er målt, og hva forsøkene har lært oss",
  "projects files": "prosjektfiler",
  "Draw a radar: svg, html, png or pdf, or its layout as json; projects or a plan as html":
    "Tegn en radar: svg, html, png eller pdf, eller plasseringene som json; prosjekter eller en plan som html",
  "radar, projects or plan file": "radar-, prosjekt- eller planfil",
  "where to write; the ending decides the format": "hvor det skrives; endelsen avgjør formatet",
  "mark what is new and what moved since a revision, a day, a file or the last edition":
    "merk det som er nytt og det som har flyttet seg siden en revisjon, en dag, en fil eller forrige utgave",
  "earlier editions that a page goes through: the edition files beside the radar, its commits in which something moved, or none":
    "tidligere utgaver en side går gjennom: utgavefilene ved siden av radaren, innsjekkingene der noe flyttet seg, eller ingen",
  "sheet of a pdf, and of a page when it is printed (default of a pdf: a4)":
    "arket til en pdf, og til en side når den skrives ut (ellers a4 for pdf)",
  "address of the folder that a page is published in: adds what is shown where it is shared, and a picture for that beside it":
    "adressen til mappen en side legges ut i: legger til det som vises der den deles, og et bilde til det ved siden av",
  "estimate that the scenarios of a plan are played over (default: the first beside the plan that names it)":
    "estimatet som scenarioene i en plan spilles over (ellers det første ved siden av planen som navngir den)",
  "Many municipalities at once: which radars have a technology where, and one estimate of all workforces":
    "Mange kommuner på én gang: hvilke radarer som har en teknologi hvor, og ett estimat av alle arbeidsstyrker",
  "folders to look for *.radar.yaml, *.workforce.csv, cubes and estimates in, or files":
    "mapper det letes etter *.radar.yaml, *.workforce.csv, kuber og estimater i, eller filer",
  "tables also tell which radars have a technology where (csv and json always do)":
    "tabeller viser også hvilke radarer som har en teknologi hvor (csv og json gjør det alltid)",
  "score set of the pooled estimate, of all members (default: frey-osborne-2017): an id, or a CSV file of your own":
    "skåresettet til fellesestimatet, for alle medlemmer (ellers frey-osborne-2017): en id, eller en egen CSV-fil",
  "replace the value of an occupation, for all members: 5321=0.058; may be repeated":
    "erstatt verdien til et yrke, for alle medlemmer: 5321=0.058; kan gjentas",
  "classification of the codes, in every file": "klassifikasjonen kodene er i, i alle filer",
  "what to weigh by, in every file": "hva det veies etter, i alle filer",
  "hide cells at or below this weight, in every format (default: 10, which is the least)":
    "skjul celler med denne vekten eller mindre, i alle formater (ellers 10, som er det minste)",
  "what adds the rows up; duckdb also takes *.workforce.parquet in folders (default: auto)":
    "hva som legger radene sammen; `duckdb` tar også med *.workforce.parquet i mapper (ellers `auto`)",
  "where to write; the ending decides the format where none is given":
    "hvor det skrives; endelsen avgjør formatet når det ikke er oppgitt",
  "how to write it (default: table)": "hvordan det skrives (ellers `table`)",
  "Make a static site of radars: a first page, a page of each radar and of each of its sectors, and the reports of their estimates":
    "Lag et statisk nettsted av radarer: en forside, en side for hver radar og for hver av sektorene, og rapportene til estimatene",
  "folders to look for *.radar.yaml and what is beside them in, or files (default: this folder)":
    "mapper det letes etter *.radar.yaml og det ved siden av dem i, eller filer (ellers denne mappen)",
  "where to write it; files of others in it stay": "hvor det skrives; andres filer der blir stående",
  "title of the first page": "tittelen på forsiden",
  "the day of the site (default: today); the same files on the same day give the same bytes":
    "dagen nettstedet gjelder (ellers i dag); de samme filene på samme dag gir de samme bytene",
  "what moved is marked since then (default: the edition before)":
    "det som har flyttet seg siden da, er merket (ellers siden forrige utgave)",
  "earlier editions that pages go through: the edition files beside a radar, its commits in which something moved, or none":
    "tidligere utgaver sidene går gjennom: utgavefilene ved siden av en radar, innsjekkingene der noe flyttet seg, eller ingen",
  "no pages of sectors": "ingen sider for sektorer",
  "where the site will be: adds what is shown where its pages are shared, and pictures for that":
    "hvor nettstedet skal ligge: legger til det som vises der sidene deles, og bilder til det",
  "replace files that no site wrote": "erstatt filer ikke noe nettsted har skrevet",
  "What is different: in radars what came, went, moved and why; in estimates each figure, and what changed it; in projects and plans what was measured, learnt, begun and done":
    "Hva som er forskjellig: i radarer hva som kom, gikk, flyttet seg og hvorfor; i estimater hvert tall, og hva som endret det; i prosjekter og planer hva som er målt, lært, begynt og gjort",
  "an older and a newer file (a path, or REV:path), or REV..REV and paths; every radar, estimate, projects file and plan that changed without paths":
    "en eldre og en nyere fil (en sti, eller REV:sti), eller REV..REV og stier; uten stier alle radarer, estimater, prosjektfiler og planer som er endret",
  "hold the files against a revision, a day (YYYY-MM-DD), `edition`, or a file; the last two need files":
    "hold filene opp mot en revisjon, en dag (ÅÅÅÅ-MM-DD), `edition` eller en fil; de to siste krever filer",
  "markdown: address of a picture to show": "markdown: adressen til et bilde som vises",
  "Where every technology stood over time: one radar file through its Git history, or several edition files":
    "Hvor hver teknologi har stått over tid: én radarfil gjennom Git-historikken, eller flere utgavefiler",
  "a radar file in Git, or edition files": "en radarfil i Git, eller utgavefiler",
  "from a revision, a day, a file or the last edition on":
    "fra en revisjon, en dag, en fil eller forrige utgave",
  "every commit, also those in which nothing moved": "alle innsjekkinger, også de der ingenting flyttet seg",
  "where to write it, else to the screen": "hvor det skrives, ellers til skjermen",
  "Play the scenarios of a plan over an estimate: need for and release of personnel, year by year; not a forecast":
    "Spill scenarioene i en plan over et estimat: behov for og frigjøring av personell, år for år; ikke en prognose",
  "a plan file, and an estimate file or workforce CSV files":
    "en planfil, og en estimatfil eller arbeidsstyrkefiler",
  "these scenarios of the plan alone, by id": "bare disse scenarioene i planen, etter id",
  "hide sectors at or below this weight (default: 10; json: what the estimate file says, else 0)":
    "skjul sektorer med denne vekten eller mindre (ellers 10; json: det estimatfilen sier, eller 0)",
  "Write the three documents: a report along the questions what, why, how, where and with what consequences, an annex of the radar, and one of the method":
    "Skriv de tre dokumentene: en rapport etter spørsmålene hva, hvorfor, hvordan, hvor og med hvilke konsekvenser, et vedlegg om radaren, og ett om metoden",
  "an estimate file (or workforce CSV files), a radar, plans and projects files":
    "en estimatfil (eller arbeidsstyrkefiler), en radar, planer og prosjektfiler",
  "a file for all three, whose ending decides the format, or a folder for a file of each":
    "en fil for alle tre, der endelsen avgjør formatet, eller en mappe for en fil av hver",
  "what to write in a folder": "hva som skrives i en mappe",
  "your own order of parts and text between them, in Markdown":
    "din egen rekkefølge av deler og tekst mellom dem, i Markdown",
  "print the template of what would be written, to change it":
    "skriv malen til det som ville blitt skrevet, så den kan endres",
  "the radar, both figures, three sectors and what changed, on one A4":
    "radaren, begge tallene, tre sektorer og det som er endret, på én A4",
  "mark what moved in the radar since a revision, a day, a file or the last edition":
    "merk det som har flyttet seg i radaren siden en revisjon, en dag, en fil eller forrige utgave",
  "hide cells at or below this weight (default: 10)":
    "skjul celler med denne vekten eller mindre (ellers 10)",
  "Make a radar of another tool's: Build Your Own Radar, Zalando, AOE and Porsche, Backstage, qiwi, or a table of any kind. Whatever is not written is named":
    "Lag en radar av et annet verktøys: Build Your Own Radar, Zalando, AOE og Porsche, Backstage, qiwi, eller en tabell av et hvilket som helst slag. Det som ikke skrives, blir nevnt",
  "file, or folder of an AOE radar or of editions": "fil, eller mappen til en AOE-radar eller til utgaver",
  "radar to write; earlier editions go in editions/ beside it":
    "radaren som skrives; tidligere utgaver legges i editions/ ved siden av",
  "what it is": "hva det er",
  "tell what would be done; write nothing": "fortell hva som ville blitt gjort; skriv ingenting",
  "replace files that exist": "erstatt filer som finnes",
  "what a foreign ring is here: a ring's id, or phased-out or not-relevant; may be repeated":
    "hva en fremmed ring er her: id-en til en ring, eller `phased-out` eller `not-relevant`; kan gjentas",
  "the rings inside out, where the file does not say": "ringene innenfra og ut, når filen ikke sier det",
  "names of the categories, where the file has numbers": "navnene på kategoriene, når filen har numre",
  "column of a table: name, ring, quadrant, description …; may be repeated":
    "kolonne i en tabell: `name`, `ring`, `quadrant`, `description` …; kan gjentas",
  "sheet of a workbook": "ark i en arbeidsbok",
  "character between cells": "tegnet mellom celler",
  "encoding of the text, such as windows-1252": "tegnkodingen til teksten, som windows-1252",
  "how to tell": "hvordan det fortelles",
  "Write a radar for another tool, or as a table, and say what the target cannot hold":
    "Skriv en radar til et annet verktøy, eller som en tabell, og si hva målet ikke har plass til",
  "radar file": "radarfil",
  "earlier edition files: what moved, and the history where the target has one":
    "tidligere utgavefiler: det som har flyttet seg, og historikken når målet har en",
  "what to write": "hva som skrives",
  "file to write; of aoe a folder": "filen som skrives; for aoe en mappe",
  "what moved since a revision, a day, a file or the last edition, and the history from there on":
    "det som har flyttet seg siden en revisjon, en dag, en fil eller forrige utgave, og historikken derfra",
  "Make a workforce CSV, and an estimate file beside it, of a workbook, a CSV of any kind, or a table of SSB. Nothing that tells who somebody is comes along":
    "Lag en arbeidsstyrkefil, og en estimatfil ved siden av, av en arbeidsbok, en CSV av et hvilket som helst slag, eller en tabell fra SSB. Ingenting som forteller hvem noen er, blir med",
  "xlsx, CSV, or JSON-stat 2": "xlsx, CSV eller JSON-stat 2",
  "workforce CSV to write, such as arbeidsstyrke.workforce.csv":
    "arbeidsstyrkefilen som skrives, som arbeidsstyrke.workforce.csv",
  "show what would be done; write nothing": "vis hva som ville blitt gjort; skriv ingenting",
  "replace the workforce CSV; an estimate file that exists is kept":
    "erstatt arbeidsstyrkefilen; en estimatfil som finnes, beholdes",
  "line of the header": "linjen med kolonnenavnene",
  "column of occupation, municipality, sector, fte, headcount or percent; may be repeated":
    "kolonnen til `occupation`, `municipality`, `sector`, `fte`, `headcount` eller `percent`; kan gjentas",
  "what the codes are": "hva kodene er",
  "take only codes of so many digits": "ta bare koder med så mange sifre",
  "CSV from;to, or a table of SSB's Klass; may be repeated":
    "CSV `from;to`, eller en tabell fra Klass hos SSB; kan gjentas",
  "what the mapping leads to": "hva koblingen fører til",
  "what to count; share: positions as 0.8, not 80 per cent":
    "hva som telles; `share`: stillinger som 0.8, ikke 80 prosent",
  "take only these rows; may be repeated": "ta bare disse radene; kan gjentas",
  "municipality of every row; or OLD=NEW for one that was split, NAME=NUMBER for a name of several; may be repeated":
    "kommunen til alle rader; eller GAMMEL=NY for en som er delt, NAVN=NUMMER for et navn flere har; kan gjentas",
  "append codes without a target to a mapping file, heaviest first":
    "føy koder uten mål til en koblingsfil, de tyngste først",
  "title of the estimate": "tittelen på estimatet",
  "Write a workforce CSV to fill in": "Skriv en arbeidsstyrkefil å fylle ut",
  "where to write": "hvor det skrives",
  "the same, as the other commands that write have it":
    "det samme, slik de andre kommandoene som skriver, har det",
  "replace a file that exists": "erstatt en fil som finnes",
  "In a job of a pull request: check the radars, estimates, projects and plans that it changes, and show what moved and what it does":
    "I en jobb for en endringsforespørsel: sjekk radarene, estimatene, prosjektene og planene den endrer, og vis hva som har flyttet seg og hva endringen fører til",
  "review only these files and folders": "se bare på disse filene og mappene",
  "what the change is held against, else what the job says":
    "hva endringen holdes opp mot, ellers det jobben sier",
  "who runs the job, else what the environment says": "hvem som kjører jobben, ellers det omgivelsene sier",
  "where pictures and review.md are written": "hvor bilder og review.md skrives",
  "write no comment; the review is on the summary of the job":
    "skriv ingen kommentar; gjennomgangen står i jobbens sammendrag",
  "Serve an editor over the Language Server Protocol: diagnostics, completion, rename and more":
    "Betjen et redigeringsprogram over Language Server Protocol: funn, fullføring, navnebytte og mer",
  "over standard input and output, which is the only way there is":
    "over standard inn og ut, som er den eneste måten som finnes",
  "Let an AI assistant ask of a folder's files over the Model Context Protocol: read, check, estimate, explain, compare; nothing is written":
    "La en KI-assistent spørre om filene i en mappe over Model Context Protocol: les, sjekk, beregn, forklar, sammenlign; ingenting skrives",
  "the only folder that is read (default: the one the call is made in)":
    "den eneste mappen som leses (ellers den kallet gjøres i)",
  "Set up this repository: git diff shows values, and merges go by id and key":
    "Sett opp dette depotet: git diff viser verdier, og fletting går etter id og nøkkel",
  "Take out what git install set up": "Fjern det git install har satt opp",
  "A radar, an estimate, a projects file or a plan as one line per value; called by git diff after git install":
    "En radar, et estimat, en prosjektfil eller en plan med én linje per verdi; kalles av git diff etter git install",
  "the file": "filen",
  "Merge by id and key, into <ours>; called by git merge after git install":
    "Flett etter id og nøkkel, inn i <ours>; kalles av git merge etter git install",
  "the common ancestor": "den felles stamfaren",
  "our version; the result is written here": "vår versjon; resultatet skrives her",
  "their version": "deres versjon",
  "what the file is called in the repository, for messages": "hva filen heter i depotet, til meldinger",
  "The editor starts it, and ends it. How to set up Neovim, Helix, JetBrains and Emacs: docs/other-editors.md":
    "Redigeringsprogrammet starter den og avslutter den. Hvordan Neovim, Helix, JetBrains og Emacs settes opp: docs/andre-redigeringsprogrammer.md",
  "The assistant's program starts it, and ends it. How to set up VS Code, Claude and others: docs/assistants.md":
    "Assistentens program starter den og avslutter den. Hvordan VS Code, Claude og andre settes opp: docs/assistenter.md",
};
