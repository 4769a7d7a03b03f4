/**
 * The verbs with which these letters report what was said and wanted, conjugated by hand: irregular verbs and separable ones make rules
 * longer than the list. One line a verb: `particle+infinitive|other finite forms|participle`. Collected from reports and agendas of all
 * Council formations. To make the extractor understand another verb: add it here, and say what it does in `speech-act-lexicon.ts`.
 */
const CONJUGATIONS = `
benadrukken|benadruk benadrukt benadrukte benadrukten|benadrukt
onderstrepen|onderstreep onderstreept onderstreepte onderstreepten|onderstreept
beklemtonen|beklemtoon beklemtoont beklemtoonde beklemtoonden|beklemtoond
benoemen|benoem benoemt benoemde benoemden|benoemd
stellen|stel stelt stelde stelden|gesteld
betogen|betoogt betoogde betoogden|betoogd
herhalen|herhaal herhaalt herhaalde herhaalden|herhaald
herinneren|herinnert herinnerde herinnerden|herinnerd
hameren|hamert hamerde hamerden|gehamerd
wijzen|wijs wijst wees wezen|gewezen
vragen|vraag vraagt vroeg vroegen|gevraagd
verzoeken|verzoek verzoekt verzocht verzochten|verzocht
informeren|informeer informeert informeerde informeerden|geïnformeerd
noemen|noem noemt noemde noemden|genoemd
melden|meld meldt meldde meldden|gemeld
vermelden|vermeldt vermeldde vermeldden|vermeld
zeggen|zeg zegt zei zeiden|gezegd
verklaren|verklaar verklaart verklaarde verklaarden|verklaard
bevestigen|bevestig bevestigt bevestigde bevestigden|bevestigd
constateren|constateert constateerde constateerden|geconstateerd
concluderen|concludeert concludeerde concludeerden|geconcludeerd
signaleren|signaleert signaleerde signaleerden|gesignaleerd
erkennen|erken erkent erkende erkenden|erkend
antwoorden|antwoordt antwoordde antwoordden|geantwoord
presenteren|presenteert presenteerde presenteerden|gepresenteerd
introduceren|introduceert introduceerde introduceerden|geïntroduceerd
openen|opent opende openden|geopend
in+leiden|leidt leidde leidden|ingeleid
schetsen|schetst schetste schetsten|geschetst
rapporteren|rapporteert rapporteerde rapporteerden|gerapporteerd
delen|deel deelt deelde deelden|gedeeld
samen+vatten|vat vatte vatten|samengevat
mee+delen|deelt deelde deelden|meegedeeld
uit+laten|laat liet lieten|uitgelaten
uit+kijken|kijk kijkt keek keken|uitgekeken
beoordelen|beoordeelt beoordeelde beoordeelden|beoordeeld
laten|laat laat liet lieten|laten
steunen|steun steunt steunde steunden|gesteund
ondersteunen|ondersteun ondersteunt ondersteunde ondersteunden|ondersteund
onderschrijven|onderschrijf onderschrijft onderschreef onderschreven|onderschreven
verwelkomen|verwelkom verwelkomt verwelkomde verwelkomden|verwelkomd
toe+juichen|juich juicht juichte juichten|toegejuicht
waarderen|waardeer waardeert waardeerde waardeerden|gewaardeerd
prijzen|prijst prees prezen|geprezen
complimenteren|complimenteert complimenteerde complimenteerden|gecomplimenteerd
danken|dank dankt dankte dankten|gedankt
bedanken|bedankt bedankte bedankten|bedankt
betreuren|betreur betreurt betreurde betreurden|betreurd
beogen|beoogt beoogde beoogden|beoogd
memoreren|memoreert memoreerde memoreerden|gememoreerd
suggereren|suggereert suggereerde suggereerden|gesuggereerd
adviseren|adviseert adviseerde adviseerden|geadviseerd
aan+moedigen|moedig moedigt moedigde moedigden|aangemoedigd
aan+sporen|spoor spoort spoorde spoorden|aangespoord
betwijfelen|betwijfelt betwijfelde betwijfelden|betwijfeld
bij+vallen|val valt viel vielen|bijgevallen
af+keuren|keurt keurde keurden|afgekeurd
blokkeren|blokkeer blokkeert blokkeerde blokkeerden|geblokkeerd
tegen+houden|houd houdt hield hielden|tegengehouden
hekelen|hekel hekelt hekelde hekelden|gehekeld
veroordelen|veroordeel veroordeelt veroordeelde veroordeelden|veroordeeld
bekritiseren|bekritiseert bekritiseerde bekritiseerden|bekritiseerd
waarschuwen|waarschuw waarschuwt waarschuwde waarschuwden|gewaarschuwd
vrezen|vrees vreest vreesde vreesden|gevreesd
pleiten|pleit pleitte pleitten|gepleit
bepleiten|bepleit bepleitte bepleitten|bepleit
aan+dringen|dring dringt drong drongen|aangedrongen
op+roepen|roep roept riep riepen|opgeroepen
voor+stellen|stel stelt stelde stelden|voorgesteld
eisen|eist eiste eisten|geëist
verlangen|verlangt verlangde verlangden|verlangd
willen|wil wilde wilden wou|gewild
wensen|wens wenst wenste wensten|gewenst
streven|streef streeft streefde streefden|gestreefd
hopen|hoop hoopt hoopte hoopten|gehoopt
in+zetten|zet zette zetten|ingezet
uit+nodigen|nodig nodigt nodigde nodigden|uitgenodigd
af+wijzen|wijst wees wezen|afgewezen
verwerpen|verwerpt verwierp verwierpen|verworpen
verzetten|verzet verzette verzetten|verzet
maken|maak maakt maakte maakten|gemaakt
plaatsen|plaats plaatst plaatste plaatsten|geplaatst
hebben|heb heeft had hadden|gehad
behouden|behoudt behield behielden|behouden
aan+houden|houd houdt hield hielden|aangehouden
vestigen|vestigt vestigde vestigden|gevestigd
doen|doe doet deed deden|gedaan
ontvangen|ontvangt ontving ontvingen|ontvangen
houden|houd houdt hield hielden|gehouden
leven|leef leeft leefde leefden|geleefd
aanvaarden|aanvaard aanvaardt aanvaardde aanvaardden|aanvaard
accepteren|accepteer accepteert accepteerde accepteerden|geaccepteerd
stemmen|stem stemt stemde stemden|gestemd
in+stemmen|stem stemt stemde stemden|ingestemd
onthouden|onthoudt onthield onthielden|onthouden
aan+sluiten|sluit sloot sloten|aangesloten
aan+geven|geef geeft gaf gaven|aangegeven
op+merken|merk merkt merkte merkten|opgemerkt
toe+lichten|licht lichtte lichtten|toegelicht
uit+leggen|leg legt legde legden|uitgelegd
leggen|leg legt legde legden|gelegd
aan+kondigen|kondig kondigt kondigde kondigden|aangekondigd
in+brengen|breng brengt bracht brachten|ingebracht
op+brengen|breng brengt bracht brachten|opgebracht
brengen|breng brengt bracht brachten|gebracht
aan+halen|haal haalt haalde haalden|aangehaald
aan+kaarten|kaart kaartte kaartten|aangekaart
agenderen|agendeert agendeerde agendeerden|geagendeerd
uit+spreken|spreek spreekt sprak spraken|uitgesproken
uiten|uit uitte uitten|geuit
verwoorden|verwoordt verwoordde verwoordden|verwoord
geven|geef geeft gaf gaven|gegeven
hechten|hecht hechtte hechtten|gehecht
achten|acht achtte achtten|geacht
vinden|vind vindt vond vonden|gevonden
menen|meen meent meende meenden|gemeend
denken|denk denkt dacht dachten|gedacht
geloven|gelooft geloofde geloofden|geloofd
zien|zie ziet zag zagen|gezien
beschouwen|beschouwt beschouwde beschouwden|beschouwd
toe+zeggen|zeg zegt zegde zegden|toegezegd
beloven|belooft beloofde beloofden|beloofd
aan+bieden|bied biedt bood boden|aangeboden
staan|sta staat stond stonden|gestaan
gaan|ga gaat ging gingen|gegaan
zijn|ben is was waren|geweest
blijven|blijf blijft bleef bleven|gebleven
tonen|toont toonde toonden|getoond
verwijzen|verwijst verwees verwezen|verwezen
interveniëren|intervenieert intervenieerde intervenieerden|geïntervenieerd
reageren|reageert reageerde reageerden|gereageerd
spreken|spreek spreekt sprak spraken|gesproken
in+gaan|ga gaat ging gingen|ingegaan
nemen|neem neemt nam namen|genomen
`;

/** The forms of one verb, lower case. */
export interface VerbForms {
  /** Forms that can stand in the second place of a main clause; for a separable verb without its particle. */
  readonly finite: ReadonlySet<string>;
  /** Participle and infinitive, and for a separable verb all forms written as one word, as they stand at the end of a clause. */
  readonly final: ReadonlySet<string>;
  readonly particle: string | null;
}

/** Verbs that leave the message to a participle or infinitive later in the clause. */
export const AUXILIARIES: ReadonlySet<string> = new Set(
  (
    "heb heeft hebben had hadden is zijn was waren ben zal zullen zou zouden wil willen wilde wilden kan kunnen kon konden mag mogen " +
    "moet moeten moest moesten word wordt worden werd werden blijft blijven bleef bleven gaat gaan ging gingen"
  ).split(" "),
);

/** Auxiliaries of the passive; those of `zijn` also of the perfect and of being. */
export const PASSIVE_AUXILIARIES: ReadonlySet<string> = new Set("is zijn was waren wordt worden werd werden".split(" "));

/** Words that are a noun as well (`het voorstel`, `de inzet`): as a verb form they do not occur in these letters. */
const NOUNS = new Set(["voorstel", "inzet", "oproep", "uitleg", "inbreng", "aansluit"]);

/** All verbs by their infinitive. */
export const VERBS: ReadonlyMap<string, VerbForms> = new Map(CONJUGATIONS.trim().split("\n").map(readConjugation));

/** The finite forms of all verbs that report. */
export const REPORTING_FORMS: ReadonlySet<string> = new Set([...VERBS.values()].flatMap(({ finite }) => [...finite]));

/** All words that can be the finite verb of a main clause and that the extractor knows. */
export const FINITE_FORMS: ReadonlySet<string> = new Set([...AUXILIARIES, ...REPORTING_FORMS]);

/** All participles, infinitives and joined forms of the verbs that report. */
export const FINAL_FORMS: ReadonlySet<string> = new Set([...VERBS.values()].flatMap(({ final }) => [...final]));

/** Infinitives that are a plural noun as well (`de vragen`): they count as verbs only where the verb of a clause stands, at its end. */
export const NOUN_LIKE: ReadonlySet<string> = new Set(["vragen", "voorstellen", "delen", "wensen", "eisen", "plaatsen", "zorgen"]);

function readConjugation(line: string): [string, VerbForms] {
  const [head = "", others = "", participle = ""] = line.split("|");
  const particle = head.includes("+") ? (head.split("+")[0] ?? null) : null;
  const infinitive = head.replace("+", "");
  const finite = [particle === null ? infinitive : infinitive.slice(particle.length), ...others.split(" ")];
  const joined = particle === null ? [] : finite.map((form) => particle + form);
  const final = [participle, infinitive, ...joined].filter((form) => !NOUNS.has(form));
  return [infinitive, { finite: new Set(finite), final: new Set(final), particle }];
}
