import { defineRule } from "../rule.js";

const indentation = {
  en: "The indentation does not line up. Indent with spaces, entries of one list or map equally far.",
  nb: "Innrykket stemmer ikke. Bruk mellomrom, like mange for alle i samme liste eller oppslag.",
  nn: "Innrykket stemmer ikkje. Bruk mellomrom, like mange for alle i same liste eller oppslag.",
};
const alias = {
  en: "This alias or anchor cannot be resolved. Write the value out.",
  nb: "Dette aliaset eller ankeret kan ikke slås opp. Skriv ut verdien.",
  nn: "Dette aliaset eller ankeret kan ikkje slåast opp. Skriv ut verdien.",
};
const marks = {
  en: "Something is missing here: a closing quotation mark or bracket, a comma or a colon.",
  nb: "Her mangler noe: et avsluttende anførselstegn, en parentes, et komma eller et kolon.",
  nn: "Her manglar noko: eit avsluttande hermeteikn, ein parentes, eit komma eller eit kolon.",
};

/** By the parser's error code; what is not here is told in general. */
const reasons: Readonly<Record<string, { readonly en: string; readonly nb: string; readonly nn: string }>> = {
  BAD_INDENT: indentation,
  BLOCK_IN_FLOW: indentation,
  BLOCK_AS_IMPLICIT_KEY: {
    en: "A field cannot stand inside the value of another. Check the indentation of the next line, or put a text that holds “: ” in quotation marks.",
    nb: "Et felt kan ikke stå inne i verdien til et annet. Sjekk innrykket på neste linje, eller sett en tekst som inneholder «: », i anførselstegn.",
    nn: "Eit felt kan ikkje stå inne i verdien til eit anna. Sjekk innrykket på neste linje, eller set ein tekst som inneheld «: », i hermeteikn.",
  },
  MULTILINE_IMPLICIT_KEY: {
    en: "A field name must stand on one line and end in a colon. Check the line above for a missing colon.",
    nb: "Et feltnavn må stå på én linje og slutte med kolon. Se om det mangler kolon på linjen over.",
    nn: "Eit feltnamn må stå på éi linje og slutte med kolon. Sjå om det manglar kolon på linja over.",
  },
  TAB_AS_INDENT: {
    en: "YAML is indented with spaces, not with tabs. Replace the tab.",
    nb: "YAML rykkes inn med mellomrom, ikke med tabulator. Bytt ut tabulatoren.",
    nn: "YAML blir rykt inn med mellomrom, ikkje med tabulator. Byt ut tabulatoren.",
  },
  DUPLICATE_KEY: {
    en: "This field already stands above in the same entry. Keep one of them.",
    nb: "Dette feltet står allerede lenger opp i samme oppføring. Behold ett av dem.",
    nn: "Dette feltet står alt lenger oppe i same oppføring. Behald eitt av dei.",
  },
  CONFLICT_MARKER: {
    en: "A merge was left unfinished here. Keep one of the two versions and remove the marker lines.",
    nb: "En sammenslåing ble ikke gjort ferdig her. Behold én av de to versjonene, og fjern linjene som skiller dem.",
    nn: "Ei samanslåing vart ikkje gjord ferdig her. Behald éin av dei to versjonane, og fjern linjene som skil dei.",
  },
  BAD_SCALAR_START: {
    en: "A text cannot begin with this character. Put it in quotation marks.",
    nb: "En tekst kan ikke begynne med dette tegnet. Sett den i anførselstegn.",
    nn: "Ein tekst kan ikkje begynne med dette teiknet. Set han i hermeteikn.",
  },
  BAD_DQ_ESCAPE: {
    en: "“\\” has a meaning of its own between double quotation marks. Write “\\\\”, or use single ones.",
    nb: "«\\» har en egen betydning mellom doble anførselstegn. Skriv «\\\\», eller bruk enkle.",
    nn: "«\\» har ei eiga tyding mellom doble hermeteikn. Skriv «\\\\», eller bruk enkle.",
  },
  MULTIPLE_DOCS: {
    en: "A file holds one document. Move what follows to a file of its own.",
    nb: "En fil inneholder ett dokument. Flytt det som følger, til en egen fil.",
    nn: "Ei fil inneheld eitt dokument. Flytt det som følgjer, til ei eiga fil.",
  },
  MISSING_CHAR: marks,
  UNCLOSED: {
    en: "What opens here is never closed. Add the closing quotation mark or bracket.",
    nb: "Det som åpner her, blir aldri lukket. Legg til det avsluttende anførselstegnet eller parentesen.",
    nn: "Det som opnar her, blir aldri lukka. Legg til det avsluttande hermeteiknet eller parentesen.",
  },
  UNEXPECTED_TOKEN: {
    en: "This does not belong here. Look for a missing quotation mark, comma or colon just before it.",
    nb: "Dette hører ikke hjemme her. Se etter et manglende anførselstegn, komma eller kolon rett foran.",
    nn: "Dette høyrer ikkje heime her. Sjå etter eit manglande hermeteikn, komma eller kolon rett framfor.",
  },
  BAD_ALIAS: alias,
  ALIAS_PROPS: alias,
  MULTIPLE_ANCHORS: alias,
};

const general = {
  en: "This cannot be read as YAML. Check indentation, colons and quotation marks here and on the line above.",
  nb: "Dette kan ikke leses som YAML. Sjekk innrykk, kolon og anførselstegn her og på linjen over.",
  nn: "Dette kan ikkje lesast som YAML. Sjekk innrykk, kolon og hermeteikn her og på linja over.",
};

export const yamlSyntax = defineRule({
  code: "yaml-syntax",
  severity: "error",
  title: { en: "YAML that cannot be read", nb: "Feil i YAML-syntaksen", nn: "Feil i YAML-syntaksen" },
  message: {
    en: ({ reason }) => (reasons[reason] ?? general).en,
    nb: ({ reason }) => (reasons[reason] ?? general).nb,
    nn: ({ reason }) => (reasons[reason] ?? general).nn,
  },
});
