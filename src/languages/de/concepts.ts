/** What German words mean, roughly: a word may stand for several things; `word*` is a beginning, `*word` an ending. */
export const concepts: Readonly<Record<string, string>> = {
  not: 'nicht kein keine keinen keinem keiner keines keinerlei nein ne nee nix net ned nich nit weder keineswegs keinesfalls',
  nobody: 'niemand niemanden niemandem nichts keiner keine keinen keines nirgends nirgendwo nix',
  never: 'nie niemals nimmer',
  without: 'ohne ohnehin',
  we: 'wir uns unser unsere unseren unserem unserer unseres unsererseits unsrer unserseits',
  i: 'ich mich mir mein meine meinen meinem meiner meines meinerseits i hab',
  you: 'du dich dir dein deine deinen deinem deiner deines ihr euch euer eure euren eurem eurer sie ihnen ihre ihren ihrem ihrer ihres ihrerseits euere',
  they: 'er sie es ihn ihm ihr ihnen sein seine seinen seinem seiner seines ihre ihren ihrem ihrer ihres deren dessen sich s',
  one: 'man einem einen jemand jemanden jemandem jeder jede leute einer mensch',
  weVerb: '',
  iVerb:
    'habe hab bin werde hatte kann muss mochte moechte will wurde denke glaube finde hoffe freue danke melde schreibe schicke sende bitte komme gehe mache nehme brauche wunsche wuensche bedaure bedauere bleibe lasse frage sehe weiss meine ruf rufe kenne wollte musste konnte konnt',
  youVerb:
    'hast bist kannst willst wirst musst sollst magst hattest konntest wurdest mochtest warst habt seid konnt wollt werdet weisst machst schickst kommst gibst schick schickt sende sendet sag sagt gib gebt ruf meld melde melden meldet lass lasst schau schaut mach macht komm kommt bestatigen bestatige bestaetigen senden schicken beachten antworten teilen rufen entnehmen wenden reichen klicken nutzen sichern registrieren wahlen',
  haveWe: 'haben hatten habn ham',
  haveI: 'habe hab hatte gehabt',
  has: 'hat hatte haben hatten habe hats',
  was: 'war waren warst wart wurde wurden wars lagen lag',
  been: 'gewesen worden geworden geblieben',
  is: 'ist sind bin bist seid sein sei seien bleibt bleiben ists liegt gibt is besteht gilt gelten liegen',
  will: 'wird werden werde wirst werdet wollen',
  would:
    'wurde wurden wurdest wuerde wuerden ware waren waere waeren hatte hatten haette haetten konnte konnten koennte koennten sollte sollten mochte mochten moechte moechten durfte durften musste mussten kame ginge gabe wars hattest konntest wurdet',
  can: 'kann kannst konnen koennen konnt konnte konnten koennte koennten gekonnt darf durfen duerfen durfte durften moglich* moeglich* imstande fahig lage unmoglich* geht machbar vermag bereit',
  must: 'muss musst mussen muessen musste mussten gemusst soll sollen sollte sollten notwendig* notig* noetig* erforderlich* verpflichtet zwingend gezwungen brauchen mus',
  let: 'lass lasse lassen lasst lasset gelassen liess liessen',
  if: 'wenn falls ob sofern soweit sollte sollten sonst ausser vorausgesetzt andernfalls ansonsten vorbehaltlich solange fall je abhangig hangt bedingung',
  maybe:
    'vielleicht eventuell evtl vllt moglicherweise womoglich wahrscheinlich vermutlich voraussichtlich wohl gegebenenfalls ggf scheint anscheinend scheinbar',
  yet: 'noch immer bislang bisher',
  already: 'schon bereits scho',
  but: 'aber jedoch doch sondern dennoch trotzdem allerdings obwohl trotz hingegen dagegen wahrend waehrend zwar auch gleichwohl nichtsdestotrotz wobei obgleich',
  because:
    'weil da denn wegen aufgrund aufgrunde grund deshalb angesichts infolge dank zumal nachdem grunden gruenden',
  so: 'also daher deshalb deswegen somit demnach folglich darum dementsprechend mithin entsprechend sodass hiermit demzufolge damit insofern',
  that: 'dass das',
  and: 'und sowie u plus samt sowohl',
  or: 'oder bzw beziehungsweise entweder',
  than: 'als wie gegenuber gegenueber verglichen vergleich',
  for: 'fur fuer furs dafur dafuer hierfur zugunsten wofur fuers gunsten pro',
  with: 'mit damit mitsamt samt nebst dabei hiermit womit',
  to: 'zu zum zur an nach ans dazu hin hierzu wozu',
  from: 'von vom aus ab davon daraus seitens seiten hervor seiner',
  by: 'von durch bei seitens per mittels vom dadurch',
  in: 'in im ins innerhalb darin drin hinein rein binnen innert',
  on: 'auf an am aufs darauf drauf daran dran rauf',
  at: 'bei beim am um an zu',
  until: 'bis dahin',
  since: 'seit seitdem',
  after: 'nach nachdem danach daraufhin anschliessend hinter',
  before: 'vor vorher bevor zuvor ehe davor vorab voraus',
  against: 'gegen dagegen gegenuber wider entgegen',
  between: 'zwischen unter inzwischen',
  about:
    'uber ueber bezuglich bezueglich hinsichtlich betreffend betreffs betreff betrifft betr zu daruber darueber bezug wegen anbelangt ubers bez etwa druber',
  instead: 'stattdessen statt anstatt anstelle lieber eher sonst anderweitig* anderswo woanders',
  toward: 'gegenuber gegenueber richtung zu',
  the: 'der die das den dem des de',
  a: 'ein eine einen einem einer eines n ne nen nem',
  this: 'dies diese diesen diesem dieser dieses das jene jenen jener solche diesmal hiermit hier diesjahrig* da dieselben',
  all: 'alle allen aller alles allem jede jeden jedem jeder jedes samtliche* saemtliche* ganz ganze ganzen ganzer gesamt* komplett* insgesamt jeweil* vollstandig*',
  any: 'irgend* beliebig* etwaig* jeglich* jemals',
  some: 'einige einigen einiger einiges etwas manche mehrere mehreren mehrerer paar wenig etliche einzelne* diverse* verschiedene* teils',
  many: 'viel viele vielen vieler vieles zahlreich* menge haufen etliche mehrere massenhaft hunderte vielzahl zig',
  more: 'mehr weitere* zusatzlich* zusaetzlich* extra weiter mehrere',
  less: 'weniger minder unter geringer unterhalb wenig',
  most: 'meist* grosstenteils mehrheit* maximal uberwiegend hochst*',
  only: 'nur bloss lediglich ausschliesslich allein erst einzig* alleinig',
  also: 'auch ebenfalls ebenso gleichfalls zudem ausserdem daruber hinaus ferner daneben sowie weiterhin',
  very: 'sehr so wirklich ganz recht echt besonders absolut total extrem ausserst aeusserst ziemlich richtig wahnsinnig uberaus durchaus tatsachlich tatsaechlich voll mega super herzlich* enorm wesentlich deutlich zutiefst gar ausgesprochen insbesondere',
  both: 'beide beiden beider beides',
  same: 'selbe* gleiche* dasselbe dieselbe* derselbe* denselben gleich ahnlich* identisch* demselben',
  own: 'eigen eigene eigenen eigener eigenes eigenem',
  other:
    'andere anderen anderer anderes anderem ander andern anders anderweitig* alternativ* ubrig* unterschiedlich* andre andren andrer',
  such: 'solch* derartig* derlei so sowas',
  who: 'wer wen wem wessen',
  what: 'was wofur womit wozu',
  which: 'welch* deren dessen',
  when: 'wann wenn als sobald',
  where: 'wo wohin woher worin dort dorthin',
  how: 'wie',
  why: 'warum wieso weshalb weswegen wozu',
  one1: 'ein eine einen eins einzig* 1 einzeln*',
  two: 'zwei zweien zwo 2 beide* zweimal',
  number:
    'drei vier funf fuenf sechs sieben acht neun zehn elf zwolf zwoelf dreizehn vierzehn funfzehn sechzehn zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig hundert tausend million* mio dutzend *hundert *tausend dreimal',
  first:
    'erst erste ersten erster erstes erstem erstmal zuerst zunachst zunaechst anfang* erstens erstmals erstplatz* vorerst ursprunglich* stufe',
  second: 'zweite* zweit zweitplatz* dritte* vierte* funfte* zweitbest* zweitens platz rang drittens',
  last: 'letzte* letzt letztlich letztendlich endgultig* endgueltig* final* abschliessend* schliesslich zuletzt letztes',
  half: 'halb* halfte haelfte viertel prozent drittel anteil',
  now: 'jetzt nun derzeit* momentan* aktuell* gegenwartig* zurzeit moment gerade augenblick heutzutage mittlerweile inzwischen grad zz soeben jetz nunmehr',
  today: 'heut heute heutig*',
  tomorrow: 'morgen ubermorgen uebermorgen nachher',
  yesterday: 'gestern gestrig* vorgestern',
  recently: 'kurzlich kuerzlich neulich letztens jungst* juengst unlangst eben vorhin zuletzt frisch',
  soon: 'bald baldig* demnachst demnaechst kurze kurzem balde zeitnah* kuerze kurzfristig* alsbald',
  later:
    'spater* spaeter* danach nachste* naechste* anschliessend* nachher kommend* dann folgend* irgendwann nachfolgend* weiterhin folgt folgen',
  again: 'wieder erneut* nochmal nochmals einmal neu abermals wiederum wiederholt* mal nochmalig*',
  always:
    'immer stets jederzeit meistens gewohnlich normalerweise regelmassig* regelmaessig* oft haufig* jemals ublicherweise dauerhaft* standig* jedes',
  long: 'lang lange langer laenger langere* langsam* langfristig* mehr langst jahrelang* langjahrig* langerfristig* dauert gedauert',
  ago: 'vor her damals zuruck',
  day: 'tag tage tagen tages taglich* montag* dienstag* mittwoch* donnerstag* freitag* samstag* sonnabend* sonntag* morgen vormittag* nachmittag* abend* mittag* nacht nachts wochenende* feiertag* mo di mi do fr sa so *tag *tags werktag* morgens *werktage *werktagen',
  week: 'woche* kw wochentlich* *woche *wochen vierzehntag* *wochige *wochigen',
  month:
    'monat* januar februar marz maerz april mai juni juli august september oktober november dezember jan feb apr jun jul aug sep sept okt nov dez janner jaenner *monat *monate *monats *monaten *monatlich *monatige',
  year: 'jahr* quartal* saison* fruhling fruhjahr* sommer* herbst* winter* fruehjahr semester schuljahr* jahrlich* *jahr *jahre *jahres *jahren *quartal geschaftsjahr* q1 q2 q3 q4 *jahrig *jahrige *jahrigen heuer',
  hour: 'stunde* uhr minute* std min mittags uhrzeit* *stunde *stunden *minuten stundlich',
  date: 'termin* datum frist* stichtag* zeitpunkt zeitplan* kalender* falligkeit* fallig* faellig deadline *termin *termine *frist *datum zeitfenster *termins',
  time: 'zeit* mal *zeit *zeiten einmal diesmal *mal dauer dauert gedauert',
  early: 'fruh fruh* frueh* vorzeitig* rechtzeitig* fruhzeitig* vorab',
  late: 'spat spate* spaet* verspat* verspaet* verzoger* verzoeger* uberfallig* ueberfaellig',
  fast: 'schnell* rasch* sofort* umgehend* eilig* dringend* unverzuglich* unverzueglich* prompt* zugig* zuegig flott* express* eilt gleich baldmoglichst* schnellstmoglich* direkt',
  future: 'zukunft* kunftig* kuenftig* zukunftig* kommend* weiterhin perspektiv* voraus',
  past: 'vergangen* fruher* frueher* bisherig* ehemalig* vorherig* vorig* damalig* ex alt letzt*',
  decide:
    'entschied* entscheid* entschloss* entschliess* beschloss* beschliess* beschluss* entschluss* festgelegt gefallen ergebnis* bestimm* geeinigt ermittelt urteil* ergab *entscheidung *entscheid ausgesprochen abgestimmt* getagt stimmt* gestimmt',
  choose:
    'wahl* waehl* gewahlt gewaehlt ausgewahl* ausgewaehlt auswahl* ausgesucht aussuch* bevorzug* favorisier* entschied* vorgezogen vorzug gekurt selektier* vorauswahl* bieterauswahl *auswahl vorzieh* gefallen tendier* genommen nominiert empfohl* empfehl* vorgeschlag*',
  go: 'geh gehe gehen geht gehst ging gingen gegangen gehts weg mitgehen mitgegangen fahr fahre fahren fahrt gefahren losgehen lauft',
  award:
    'vergab* vergeb* vergib* vergabe* vergeben zuschlag* erteil* bezuschlag* zugeteilt zuerkannt beauftrag* zugesprochen bewillig* ubertrag* zuteil* anvertraut gegangen *vergabe *zuschlag zugeschlagen',
  give: 'geb gebe geben gibt gib gibst gab gaben gegeben ubergeb* ubergib* weitergeb* weitergegeben weitergeleitet abgeben abgegeben gabe reich* uberreich* mitgeb* mitgegeb* ueberge* bring* brachte* gebracht*',
  win: 'gewinn* gewonn* gewann* sieger* gewinner* erfolgreich* durchgesetzt sieg siegt durchsetz* zuschlag* uberzeug* ueberzeug* punktet* *sieger',
  lose: 'verlor* verlier* verlust* unterleg* erfolglos* leer verloren geschlagen knapp nachsehen unterlag* ausgestochen',
  reject:
    'ablehn* abgelehnt* absag* abgesagt* absage abschlagig* zuruckweis* zuruckgewies* verweig* ausgeschlag* ausschlag* negativ* absagen abweis* abgewies* verneint nein ablehnt lehnen lehnt lehne lehnten zuruckzuweisen untersagt korb passe abzusagen abzulehnen *absage',
  exclude:
    'ausgeschloss* ausschluss* ausschliess* ausscheid* ausgeschied* aussortier* disqualifiz* eliminier* ausgesiebt scheiden schied raus unzulassig* auszuschliessen',
  accept:
    'annehm* angenomm* annahme* nehmen zusag* zugesagt* zusage akzept* zustimm* zugestimm* genehmig* bestatig* bestaetig* einverstanden freigegeb* freigabe* ok okay okey freigeben gruenes grunes passt zusagen stimmt bewillig* befurwort* gebilligt anzunehmen zuzusagen abgesegnet abgenickt *bestatigung *zusage *freigabe *genehmigung zugelassen* grun',
  yes: 'ja jo jup jep klar sicher naturlich natuerlich gern gerne selbstverstandlich* logo jawohl freilich genau jap unbedingt jawort',
  sign: 'unterschr* unterzeichn* unterschrift* gegengezeichn* gegenzeichn* signier* zeichn*',
  buy: 'kauf* gekauft bestell* gebucht buch* buche buchen buchung* erwerb* erworben einkauf* engagier* einstell* eingestellt beauftrag* bestellung* anschaff* angeschafft bezog* bezieh* beschaff* abnehm* zugeschlagen order* gonn* gemietet angestellt berufen ersteh* auftragsbestatigung verpflichtet nachbestell* reservier* *bestellung *buchung *beauftragung *einkauf',
  commit: 'verpflicht* festleg* festgelegt gebunden bind* bindung* verbindlich* zugesichert',
  cancel:
    'storn* gestrichen streich* abgeblas* absag* abgesagt* gekippt eingestampft verworf* verwerf* aufgegeb* aufgeb* aufgehob* aufheb* annullier* zuruckgezog* zuruckzieh* zurueckgezogen zuruckzuziehen widerruf* fallt fallen ausfall* ausgefall* geplatzt platzt beerdigt eingestellt abbruch* abgebroch* entfall* entfiel begraben gecancelt cancel* zuruckgenommen ruckzug hinfallig* ausfallt',
  stop: 'beend* ende enden endet gestoppt stopp* stop schluss schliess* geschloss* kundig* kuendig* gekundigt* gekuendigt eingestellt einstell* abgeschloss* abschluss* abschliess* vorbei aus auslauf* ausgelauf* auslauft lauft erloschen erlischt aufhor* aufgehort aufgelost auflos* ablauf* ablauft abgelauf* fertig* erledigt geschlossen gestorben feierabend insolven* vertragsende aufgeb* *kundigung *vertragsende monatsende jahresende',
  postpone:
    'verschob* verschieb* verschieben vertag* pausier* pause eis gelegt zuruckgestell* zurueckgestellt zuruckstell* aufgeschob* aufschieb* vorerst ruht ruhen geparkt parken ausgesetzt aussetz* hinausgeschob* hintangestell* warteschleife unterbroch* verlegt gestoppt schublade einfrier* eingefror* bank verschiebt zuruckzustellen stillstand gebremst schieben hingehalten nachhol* rutscht vertrost* eingeschlafen hinten',
  continue:
    'weiter weiterhin weitermach* fortsetz* fortgesetzt fortfuhr* fortfuehr* fortgefuhrt weitergeh* weiterverfolg* vorangeh* weiterlauf* weitergefuhrt weiterfuhr* voran fortfahr* lauft weiterarbeit* verfolg* vorantreib* weiterkomm* weiterentwick* fortschritt* weiterzu*',
  stay: 'bleib* blieb* geblieb* behalt* behielt* beibehalt* festhalt* belass* halt halten verbleib* treu dabei bestehen bestandskunde verharr* unverandert*',
  renew:
    'verlanger* verlaenger* erneuer* ausgebaut erweiter* ausweit* prolong* aufgestockt aufstock* weiterfuhr*',
  leave:
    'verlass* verliess* trenn* getrennt wechsel* abschied* weggeh* weg ausgeschied* ausstieg* aussteig* scheid* verabschied* ausgestiegen gegangen steigen abspring* abgesprung* adieu austritt* ziehen lebewohl',
  switch:
    'wechsel* gewechselt umstell* umgestell* ersetz* ersatz* umstieg* umsteig* umgestiegen tausch* getauscht ausgetauscht austausch* migr* abgelost ablos* umzieh* umzug* wechselt umstellung* anderung*',
  return:
    'zuruck zurueck zuruckkomm* zurueckkomm* zuruckkehr* wiederaufn* wiederkomm* ruckkehr* aufgreif* wiederaufgen* melden nochmal uberdenk* ruckmeld* zuruckgekomm* wiederhol* wiedereroff* aufleb*',
  consider:
    'pruf* pruef* gepruft* geprueft* uberleg* ueberleg* erwag* erwaeg* bewert* abwag* abwaeg* abgewog* gesichtet sicht* sichtung* durchgeseh* durchseh* nachdenk* nachgedacht gedacht denk* begutacht* evaluier* analys* beratschlag* berat* beriet* diskut* betracht* berucksicht* beruecksicht* bedenk* auswert* ausgewert* uberpruf* ueberpruef* angeschaut anschau* reiflich* abstimm* besprech* besproch* anzuschauen anseh* angeseh* nachgerechnet durchgerechnet durchgesproch* *prufung',
  compare: 'vergleich* verglich* gegenuberstell* gegenubergestellt benchmark* abgleich* *vergleich',
  wait: 'wart* abwart* abgewartet gewartet erwart* gedul* ausstehen* ausstehend steht aussteht offen warteliste hangt hangen',
  hesitate:
    'zoger* zoeger* unentschied* unentschloss* unsicher* zweif* schwank* unschlussig* uneinig* uberleg* ungewiss* unklar*',
  need: 'brauch* benotig* benoetig* bedarf* notig* noetig* erforder* notwendig* gebraucht bedurf* verlang* gefordert*',
  want: 'will willst wollen wollt wollte wollten mochte mochten moechte moechten wunsch* wuensch* gewunsch* gewollt magst lust beabsichtig*',
  like: 'mag mogen moegen gefall* gefiel* gern gerne liebe lieben geliebt schatz* geschatzt zugesagt angetan sympath* begeister* bewunder* freude toll taugt',
  prefer:
    'lieber bevorzug* vorzug* favorit* favorisier* vorzieh* vorgezogen praferier* eher vorzieht bevorzugt',
  plan: 'plan* geplant* vorhab* vorgeseh* vorseh* beabsichtig* absicht* ziel* angedacht einplan* eingeplan* vornehm* anpeil* *planung *ziel',
  try: 'versuch* ausprobier* probier* probe* test* teste getestet pilot* bemuh* bemueh* proben versucht',
  find: 'find* fand fanden gefund* entdeck* gesucht such* suche suchen *suche fund',
  get: 'bekomm* bekam* erhalt* erhielt* kriegen kriegt krieg gekriegt eingegang* eintreff* eingetroff* eingang* empfang* empfing* bezieh* bezog* vorliegt vorliegen zugegang* ankomm* angekomm* bekommst abhol* *eingang erreicht',
  take: 'nehm* nimm* nahm* genomm* angenomm* ubernehm* uebernehm* ubernomm* uebernomm* ubernimm* uebernimmt aufnehm* aufgenomm* mitnehm* mitgenommen holen geholt abgenommen zugegriffen greif* zugreif* zuzugreifen nimmst schnapp* geschnappt hol hole holt',
  put: 'stell stelle stellen stellt gestellt leg lege legen legt gelegt setz setze setzen setzt gesetzt tun steck* gesteckt eingestell* platzier* hinleg* eintrag* eingetrag* ablegen hinterleg*',
  make: 'mach* gemacht tun tut tat getan macht erstell* durchfuhr* durchfuehr* durchgefuhr* ausfuhr* ausfuehr* ausgefuhr* erledig* herstell* produzier* erfolg erfolgt* anfertig* leist* umsetz* umgesetzt bewerkstell* vornehm* vorgenomm* schaff* geschafft betrieb* ausarbeit* ausgearbeitet umzusetzen hergestell* erbracht* getatigt',
  come: 'komm* kam kamen gekomm* kame kamst ankomm* angekomm* vorbeikomm* eintreff* vorbeikam* vorbeigekommen erschien* hereinkomm* zustande auftauch*',
  start:
    'start* begin* begonn* begann* anfang* angefang* loslegen losleg* losgeh* los anlauf* auftakt* kickoff kick willkommen aufnahme einarbeit* baubeginn* anfangt gestartet eroffn* eroeffn* einweisung* einsteig* einstieg* antrete* antritt* dienstantritt* fangen fangt *start *beginn inbetriebnahme *auftakt',
  solve:
    'loes* gelost* geloest klar* klaer* geklart geregelt regel* erledig* abgedeckt versorgt bedient gekummert kummer* gelost organisier* ubernommen fertig abdeck* untergebracht beheb* behob* beigelegt eingedeckt eingerichtet einricht* bereinig* *losung *loesung gesorgt sorgt sorgen besorgt gedeckt lose losen lost losung*',
  fill: 'besetz* fulle* full* ausfull* ausgefullt vergeb* belegt belegung* ausgebucht nachbesetz* besetzung* voll ausgelastet *besetzung anderweitig*',
  run: 'betreib* fuehr* gefuhrt verwalt* leit* betreu* abwick* abgewickelt bearbeit* handhab* lauft laufen lauf betrieb* *betreuung *verwaltung abgewick* fuhre fuhren fuhrt fuhrte fuhrten fuhrung* steuern steuert steuerung*',
  use: 'nutz* verwend* gebrauch* benutz* einsatz* einsetz* genutzt eingesetzt nutzung* inanspruch* verwert* einzusetzen',
  work: 'arbeit* gearbeitet zusammenarbeit* mitarbeit* kooper* tatig* taetig* schaff* zusammenzuarbeiten mitwirk* mitgearbeitet funktionier* zusammen *arbeit *arbeiten',
  build:
    'bau* gebaut aufbau* aufgebaut errich* entwickel* entwickl* montier* montage* umbau* anbau* ausbau* einbau* eingebaut neubau* konstru* *bau *umbau *entwicklung einzubauen',
  fix: 'reparier* reparatur* instand* wart wartung* ausbesser* repar* beheb* saniert sanier* flick* nachbesser* renovier* *reparatur *wartung *sanierung erneuer*',
  offer:
    'anbiet* angebot* biet* bot geboten anbieten angeboten unterbreit* offerier* offert* vorschlag* vorgeschlag* bietet einreich* eingereicht* abgabe abgegeben anzubieten kalkul* einzureichen',
  promise: 'versproch* versprech* verspricht garant* zusicher* zugesich* zusag* gewahrleist* zugesagt',
  hope: 'hoff* erhoff* erwart* hoffnung* daumen zuversicht* gehofft optimist* rechnen',
  regret:
    'leider bedau* leid schade traurig* tut enttausch* enttaeusch* unglucklich* betrub* schweren herzens sorry mussen ungern schad bedaur* schwer unerfreulich* schmerz* mitfuhl*',
  apologise: 'entschuld* verzeih* sorry pardon nachsicht* tschuldigung bose unannehmlichkeit*',
  thank:
    'dank danke danken dankt dankend gedankt bedank* vielen dankbar* dankeschon besten herzlich* dankesch* merci thx anerkenn* wertschatz* wurdig* herzlichen vergelt* verbunden *dank',
  wish: 'wunsch* wuensch* gluck glueck erfolg alles gute guten gutes beste bestes viel toi weiterhin zukunft wege weg lebensweg*',
  pleased:
    'freu freue freuen freut freute freuten gefreut erfreu* freude* froh* gluck* zufrieden* begeister* gespannt vergnug* glucklich* dankbar happy angenehm* *freude',
  congratulate: 'gluckwunsch* glueckwunsch* gratul* bravo chapeau',
  impressed:
    'beeindruck* eindruck* uberzeug* ueberzeug* uberzeugend* hervorrag* angetan ausgezeichn* exzellent* ansprech* angesproch* hochwert* fundiert* gefallen gefiel* professionell* begeister* detailliert*',
  surprise: 'uberrasch* ueberrasch* uberraschend* unerwartet* unverhofft* erstaun* staun* verwundert',
  fear: 'angst* befurcht* befuercht* furcht* sorge sorgen nervos* bedenk* bange scheu* besorgt unruhig* gefurchtet mulmig',
  trust:
    'vertrau* zuverlass* zuverlaess* verlass* bewahrt* bewaehrt* verlasslich* zutrau* glaubwurd* vertraut kompetent* vertrauensvoll* *vertrauen traue trauen traut',
  believe:
    'glaub* denk* denke mein* meine meinung* finde finden findet ansicht* halte halten gefuhl* uberzeugt erscheint schein* sicht empfind* empfand* schatz* einschatz* eingeschatzt gemeint vermut* idee*',
  say: 'sag* gesagt erzahl* erzaehl* mitteil* erwahn* sprech* sprach* gesproch* geredet red rede reden redet meint meinte behaupt* heisst nenn* genannt anmerk* erklart heiss quatsch* bescheid* zugesagt geaussert',
  inform:
    'inform* mitteil* mitgeteilt mitzuteil* benachrichtig* bescheid* informier* ankundig* angekundigt verstandig* unterricht* hinweis* bekannt bekanntg* teilen teile teilt kenntnis* melde wissen gemeldet meld* kommunizier* verkund* laufenden vorabinformation* *information *mitteilung',
  ask: 'frag* gefragt anfrag* angefragt nachfrag* nachgefragt bitt* gebeten bat baten erkundig* ersuch* anforder* angefordert ruckfrag* rueckfrag* erbitt* fragt nachzufrag* auffordern aufgefordert *anfrage *anfragen',
  answer:
    'antwort* beantwort* ruckmeld* rueckmeld* zuruckmeld* geantwortet reagier* reaktion* erwider* meld* meldet gemeldet ruckantwort* *antwort',
  write: 'schreib* schrieb* geschrieb* verfass* tipp* angeschrieben anschreib* notier* schriftlich*',
  read: 'les lese lesen liest las lasen geles* durchgeles* durchles* lekture gelesen',
  call: 'anruf* angeruf* ruf rufe rufen ruft telefon* telefonat* durchruf* klingel* zoom anzurufen tel handy* mobil videocall* call calls telefonisch* *telefonat *anruf fon',
  meet: 'treff* traf trafen getroff* besuch* gesprach* gespraech* besprech* meeting* unterhalt* kaffee plaud* kennenlern* kennengelernt kennenzulern* vorstellungsgesprach* interview* ortstermin* vorbeikomm* besichtig* austausch* sitzung* begegn* zusammensetz* unterhielt* unterhaltung* hospit* prasentation* demo begehung* *gesprach *gesprache *gesprachs *sitzung *besprechung vorbeischau* getagt tagt tagte rucksprache* rundgang*',
  send: 'send* gesendet gesandt sandte* schick* geschickt ubersend* uebersend* ubersand* uebersand* zusend* zugesand* zukomm* weiterleit* weitergeleitet anbei anhang* angehangt beigefug* beifug* anlage anlagen angefugt versand* verschick* versend* ubermittel* uebermittel* nachreich* zuschick* zugeschick* zuzusend* einsend* eingesandt retour* ubermitteln zurucksend* zuruckschick* mailen gemailt zustell* zugestell* postweg nachzureich* zulassen vorgelegt*',
  show: 'zeig* gezeigt vorfuhr* vorfuehr* vorgefuhr* prasent* praesent* vorstell* vorgestell* darstell* dargestell* demonst* aufgezeigt darleg* vorzustell* *prasentation vorgelegt* vorleg* nachgewies*',
  hear: 'hor hore horen hort hoer* gehort gehoert anhor* angehort zugehort zuhor*',
  see: 'seh sehe sehen sieht siehst sah sahen geseh* schau* geschaut anseh* angeseh* anschau* angeschaut guck* geguckt blick* betracht* gesicht* erseh* siehe einseh* eingeseh* ersichtlich* einblick* vorausseh* einsicht* beobacht* umgeseh* umgeschaut',
  know: 'weiss weisst wisst wissen wusst* gewusst kenn* kannt* gekannt bekannt* kenntnis* bewusst',
  understand:
    'versteh* verstand* verstandnis* verstaendnis* begreif* nachvollzieh* einseh* verstandlich* verstandlicherweise klar',
  explain:
    'erklar* erklaer* erlauter* erlaeuter* begrund* begruend* klarstell* ausfuhr* aufklar* *begrundung *erklarung naheres',
  feedback:
    'feedback* ruckmeld* rueckmeld* verbesser* kritik* rat anregung* manobergesprach* lern* resonanz* hinweis* ruckmeldegesprach* debrief* konstruktiv* tipp*',
  question: 'frag* ruckfrag* rueckfrag* unklarheit* nachfrag* anfrage* *frage *fragen fragebogen*',
  help: 'hilf* helf* geholf* unterstutz* unterstuetz* assist* weiterhelf* weitergeholfen beistand* behilflich* *hilfe support aushelf* beisteh* half halfen',
  contact:
    'kontakt* verbindung* ansprech* erreich* kontakti* verfugung verfuegung wenden wendet verbleib* ansprechpartner* meld* zukommen herantret* zurueckkommen gehor* rufnummer* durchwahl* adresse*',
  message:
    'nachricht* mail* mails email* e brief* schreiben notiz* sms whatsapp mailadresse post zeilen sprachnachricht* anschreiben* posteingang* zuschrift* kurznachricht* *mail *mails *schreiben *brief',
  word: 'wort* worte info* infos information* neuigkeit* neues bescheid* nachricht* update* auskunft* auskuenft* hinweis* detail* angaben* stand zwischenstand* *info *infos status',
  agree:
    'einig* geeinigt einigung* vereinbar* abmach* abgemacht deal ausgemacht vertragseinig* ubereinkunft* handschlag* absprach* abgesproch* konditionen* verhandl* *vereinbarung *abstimmung uberein*',
  promiseNo:
    'vergiss vergesst vergess* lass lassen spar* sparen gespart hinfallig* erubrig* egal ignorier* loschen losch* geloscht sorgen muhe wegwerf* gegenstandslos* entfallt erledigt vernichten entsorg* hinfort verzicht* bleiben bleib ubel ungut',
  bid: 'angebot* offert* gebot gebote gebots kostenvoranschlag* voranschlag* vorschlag* ausschreib* kalkulation* kva angebotsabgabe *angebot *angebote *angebots *angeboten *offerte *voranschlag *kalkulation schatzung* pitch* bieter* konzept* leistungsverzeichnis entwurf* *vorschlag *entwurf *konzept nebenangebot* anfrage',
  application:
    'bewerb* bewerbung* lebenslauf* cv unterlagen beworben anschreiben initiativbewerb* bewerbungsunterlagen bewirb* *bewerbung *bewerbungen mappe antrag* *antrag kandidatur* zeugnis*',
  contract:
    'vertrag* auftrag* vertragsverh* mandat* zuschlag abo abonnement* rahmenvertrag* bestellung* *vertrag *vertrage *vertrags *vertrages *vertragen *auftrag *auftrage *auftrags *auftrages geschaft geschafte jobs order *mandat vertraglich* dauerauftrag abschluss gewerk* los',
  project:
    'projekt* vorhaben kampagne* initiativ* programm* massnahme* bauvorhaben* plan plane plaene planung* umsetzung* *projekt *projekte *projekts *projektes *kampagne *programm *vorhaben aktion bauprojekt* rollout* relaunch* aufgabe* *sanierung *umstellung *einfuhrung',
  role: 'stelle stellen position* posten job* vakanz* arbeitsplatz* anstell* rolle* amt planstelle* ausbildungsplatz* praktik* ausbildung* praktikum* arbeitsstelle* stellen* *position *job azubi* funktion arbeitsverhaltnis* beschaftig* minijob* aushilf* *planstelle *arbeitsstelle *teilzeitstelle',
  candidate:
    'kandidat* bewerber* finalist* favorit* mitbewerb* shortlist* vorauswahl* endrunde* bieter* auswahl wahl *bewerber *bewerberin *bewerbern *kandidat *kandidatin *kandidaten engeren *auswahl',
  rival:
    'anbieter* lieferant* firma firmen dienstleist* agentur* unternehm* konkurr* mitbewerb* wettbewerb* bieter* buro buros bueros buero studio* freelancer* selbstandig* handwerk* betrieb* berater* hersteller* auftragnehm* partner* versich* kanzlei* druckerei* verlag* makler* maler* dach* fotograf* haus hause unternehmer* werkstatt* spediteur* spedition* gartner* tischler* schreiner* elektriker* installateur* caterer* bewerber* *anbieter *anbietern *anbieters *firma *firmen *buro *agentur *betrieb *dienstleister *unternehmen *partner *lieferant *lieferanten *berater *verlag *kanzlei *bauer *werkstatt *studio *hersteller *handler handler* gmbh architekt* ubersetzer* trainer* entwickler* programmierer* designer* dj fahrer* baecker* backer* steuerberat* klempner* monteur* gewerb* laden bauern kollektiv generalunternehm* subunternehm* ingenieur* systemhaus* verleger*',
  person:
    'person* leute* mann manner frau frauen mensch* kerl* typ typen jemand* herr* dame* junge* madel madchen fachkraft* fachmann kollege* mitarbeiter* *person *frau *leute *kraft *krafte',
  family:
    'cousin* vetter* neffe* nichte* schwest* schwag* bruder* bruders mann frau freund* bekannt* nachbar* sohn* tochter* vater* papa mutter* mama onkel* tante* kumpel* familie* eltern* verwandt* schwieger* ehemann* ehefrau* gatt* opa oma spezl partnerin *bruder *freund *freundin *sohn *vater *tochter *mutter *familie kinder kind',
  boss: 'chef* geschaftsfuhr* geschaeftsfuehr* vorstand* leiter* leitung* direktor* inhaber* eigentum* vorgesetz* gf vorsitz* prasident* praesident* fuhrung* manager* management abteilungsleit* bereichsleit* ceo cfo geschaftsleit* geschaeftsleitung besitzer* *chef *chefin *leiter *leiterin *leiters *manager *vorstand *fuhrer hausverwaltung* vermieter* kammerer* prokurist* *bereichsleitung *projektleitung *bauleitung *schulleitung *abteilungsleitung *geschaftsfuhrung',
  committee:
    'gremi* ausschuss* komit* jury vorstand* rat kommission* beirat* aufsichtsrat* gesellschafter* investor* partner stadtrat* gemeinderat* eigentumergemeinsch* kuratorium* betriebsrat* versammlung* *ausschuss *versammlung *gremium *kommission *jury verein* mitglieder* elternbeirat* kreis runde stiftung* lenkungs* eigentumerversamml* *beirat *gemeinderat *stadtrat *aufsichtsrat *betriebsrat *personalrat verwaltungsrat* stiftungsrat*',
  team: 'team* kolleg* mitarbeit* personal* abteil* belegschaft* mannschaft* angestellt* fachbereich* fachabteil* einkauf* hr *team *teams *kollege *kollegin *kollegen *abteilung *mitarbeiter *mitarbeiterin leute crew truppe sachbearbeit* *bereich',
  client:
    'kund* auftraggeb* klient* mandant* kaufer* kauefer* gast gaste gaesten gasten nutzer* anwender* bauherr* mieter* abnehmer* interessent* teilnehmer* *kunde *kunden *kundin *nutzer *gaste patient*',
  company:
    'konzern* gruppe* mutter* zentrale* haus hause gesellschaft* hauptsitz* unternehmen* firma organisation* *gruppe *konzern *zentrale *gesellschaft holding* geschaft betrieb',
  self: 'selbst selber intern* eigen* eigenregie hausintern* inhouse alleine allein eigene* selbststandig* selbstandig* eigenleistung* hausmittel bordmittel* eigenbau',
  current:
    'aktuell* bestehend* bisherig* derzeitig* jetzig* vorhanden* gewohnt* alt alte alten alter altes bestand* stamm* langjahrig* ublich* vertraut* regular* laufend* gegenwartig*',
  new: 'neu neue neuen neuer neues neuem frisch* neubau* neuheit* neuartig*',
  local:
    'lokal* regional* nah nahe nahen naher* naehe ort ortlich* ortsansass* umgebung* region* nachbar* dorf* ecke nebenan hiesig* stadt* gemeinde* wohnort* umkreis heimisch* umland',
  foreign:
    'ausland* auslaend* international* uberseeisch* national* auswart* europa* europaweit* eu weltweit*',
  service:
    'dienst* leistung* service* losung* loesung* produkt* system* werkzeug* tool* tools software* plattform* paket* lizenz* abo anwendung* *system *systems *losung *loesung *software *service *dienst *leistung *leistungen *tool *paket *plattform *lizenz *lizenzen *produkt *dienstleistung umfang betreuung* version saas',
  price:
    'preis* kost kosten kostet kostete satz* tarif* gebuhr* gebuehr* honorar* betrag* betrage summe* gesamtpreis* stundensatz* miete* konditionen* entgelt* provision* wert* kostenpunkt *preis *preise *preises *preisen *kosten *gebuhr *honorar *betrag *summe *tarif gehalt* lohn* vergutung* marge* netto brutto zahlen pramie* zuschlag *stundensatz *tagessatz',
  money:
    'geld* euro* eur cent dollar* franken chf kohle konto* tausender mille tsd kasse* tacken scheine *geld *gelder *konto',
  budget:
    'budget* haushalt* mittel mitteln foerder* finanz* etat* geldmittel* rahmen zuschuss* ausgaben* investition* portemonnaie kasse *budget *budgets *mittel *mitteln *haushalt *etat ausgabe* kostenrahmen* leisten wirtschaft* bewilligung* fordermittel* forderung* forderbescheid* forderantrag* zuwendung*',
  cut: 'kurz kurzung* kuerzung* gekurzt gekuerzt spar* einspar* eingespart sparen sperr* gesperrt sparmassnahm* einstellungsstopp* haushaltssperr* reduz* eingefroren sparkurs* stellenabbau* *stopp *sperre streichung* einspart kurzen senk* gesenkt rotstift* kostendruck* sparrunde*',
  cheap:
    'gunstig* guenstig* billig* preiswert* preisgunstig* rabatt* nachlass* niedrig* unterbot* unterbiet* unterboten gunstiger* kostengunstig* wenig drunter darunter schnapp* geringer* skonto* preisnachlass* ermassig* preislich* reduziert*',
  expensive:
    'teuer* teuer teure* teurer* hoch hohe hoher* hoh* uberschreit* ueberschreit* uberstieg* uberstei* ueberstei* kostspielig* preislich* happig* sprengt sprengen uberteu* doppelt* daruber viel saftig* mehrkost* uberschritt* stolz* stemm* druber',
  pay: 'zahl zahle zahlen zahlt zahlte* zahlung* bezahl* rechnung* uberweis* ueberweis* anzahl* uberwies* gezahlt beglich* begleich* beglic* abrechn* abgerechnet kaution* gutschrift* mahn* faktur* erstatt* lastschrift* einzug* *rechnung *rechnungen *zahlung *zahlungen iban vorkasse* ausgezahlt auszahl* verrechn*',
  bank: 'bank* kredit* darleh* versich* behord* behoerd* genehmig* bauamt* visum visa hypothek* sparkasse* bewillig* amt amts police* finanzier* *bank *versicherung *kredit jobcenter* stadt gemeinde schaden* leasing* *behorde aufenthalt* *bauamt ordnungsamt* jugendamt* *landratsamt burgschaft*',
  tax: 'steuer* mwst ust umsatzsteuer* mehrwertsteuer* finanzamt* *steuer elster',
  points:
    'punkt* wertung* bewertungs* rang* note noten kriteri* zuschlagskriteri* gewicht* platz platzier* wertungspunkt* schwell* *punkte *punkten *punktzahl *wertung *kriterien *bewertung *note *platz matrix* auswertung*',
  lot: 'los lose losen vergabeverf* vergabe* verfahren* ausschreib* ruge* wartefrist* widerspruch* bieterinformation* gwb vgv vob uvgo teilnahmewettbewerb* bekanntmach* rechtsbehelf* *verfahren *verfahrens *ausschreibung nachprufung* vergabekammer* vergabestelle* submission* stillhaltefrist* zuschlagserteil* bindefrist* paragraph* abs gemass ausgeschrieben* prozess* gerugt* teilnahme',
  document:
    'dokument* unterlage* zertifikat* bescheinig* formular* datei* erklarung* nachweis* pdf anlage* papier* bericht* protokoll* *unterlagen *formular *nachweis *bescheinigung *erklarung *dokument *liste *bericht *datei *protokoll liste listen kopie* bescheid* urkund* zertifizier* ausdruck* akte* akten',
  missing:
    'fehl* unvollstand* unvollstaend* mangel* luck* vermiss* knapp* ausstehend* nicht vorlag* gefehlt *mangel abwesen*',
  fit: 'pass passt passen passte passten passend* gepasst geeign* eign* eignung* stimm* passgenau* entspr* zugeschnitten* deck* zusammenpass* richtig* erfull* erfullt',
  need2:
    'anforder* bedarf* erfordernis* vorgab* umfang* pflichtenheft* lastenheft* leistungsverzeichn* spezifik* kriteri* *bedarf *anforderung *anforderungen *umfang bedurfnis* beduerfnis* voraussetz* auflage* gefordert*',
  skill:
    'erfahr* qualifik* kenntnis* fahigkeit* faehigkeit* profil* werdegang* hintergrund* fachkenntn* kompeten* referenz* senior* junior* branchenerfahr* *erfahrung *kenntnisse *profil abschluss berufserfahr* deutschkennt* expertise* wissen know sprachkennt* qualifizier* spezial* zeugnis* niveau fachlich*',
  interest: 'interess* reiz* attraktiv* ansprech* *interesse spannend*',
  effort:
    'muhe muhen muehe* bemuh* bemueh* aufwand* aufwend* arbeit geduld* einsatz* engagement* zeit arbeitsaufwand* anstreng* *aufwand',
  quality: 'qualitat* qualitaet* niveau* standard* guete *qualitat hochwertig* sorgfalt* grundlich*',
  good: 'gut gute guten guter gutes gutem super prima toll tolle* tollen schone* schoen* klasse perfekt* wunderbar* spitze top ordentlich* positiv* fein nett* freundlich* angenehm* ausgezeichnet* bestens sauber* fair* seriose* ansprechend* sympath* stark geil passt einwandfrei* solide* hervorragend* ehrlich*',
  bad: 'schlecht* schwach* mangelhaft* falsch* negativ* mies* schlimm* unzufrieden* schlechter* kaputt* defekt* unzureichend* mau mist schaden* ungunstig* unpassend*',
  better:
    'besser* best beste besten bester bestes uberleg* ueberleg* starker* staerker* vorteil* vorn vorne starkst* uberlegen* wirtschaftlichst* optimal* naher favorit* voraus passender* *beste *besten ideal* *besser vorzug*',
  strong:
    'stark* solide* uberzeugend* hochkarat* leistungsstark* umkampft* fundiert* qualifiziert* kraftig* hochwertig*',
  difficult:
    'schwer* schwierig* kompliziert* knapp* eng enge* anspruchsvoll* mussam* muhsam* unmoglich* erschwer* herausforder* heikel* hart harte harter harten',
  easy: 'einfach* leicht* simpel* problemlos* unkompliziert* bequem*',
  small:
    'klein* gering* wenig wenige weniger bisschen bissl bissel minimal* kleiner* kurz kurze* kompakt* leicht* etwas',
  big: 'gross* riesig* enorm* gewaltig* hauptsachlich* massiv* umfangreich* umfassend* breit* haupt* bedeutend* wichtig* erheblich* grund*',
  risk: 'risik* sicher* gefahr* gefaehr* riskant* absicher* haftung* *sicherheit *risiko *schutz schutz* notfall*',
  reason:
    'grund grunde grunden gruende* gruenden ursache* ausschlaggeb* begrund* ausschlag weil entscheidend* *grunde *grunden *grund anlass hintergr* woran lag liegt wirtschaftlichkeit*',
  change:
    'anderung* aenderung* geandert verander* veraender* umstruktur* fusion* umorganis* neuausricht* ubernahme* uebernahme* reorgan* wechsel* umbruch* verkauf* umstande* umstell* neuorgan* anpass* umgeplant* *anderung *anderungen zusammenschluss* aufgekauft umgestalt* schliess* insolvenz*',
  priority:
    'prioritat* prioritaet* schwerpunkt* strateg* fokus* vorrang* wichtig* ausrichtung* *strategie priorisier* vordringlich* konzentrier* dringlich*',
  direction:
    'richtung* weg wege weges ansatz* ansatze* pfad* kurs schiene linie route* *ansatz herangehensweise* variante fahrtrichtung',
  option:
    'option* alternativ* variante* moglichkeit* moeglichkeit* auswahl* version* modell* losung* loesung* *variante *modell *version wahl',
  point:
    'punkt* detail* einzelheit* position* teil teile teilen teils abschnitt* aspekt* zeile* seite seiten ziffer* klausel* thema* themen* sache* angelegenheit* *punkt *position nr nummer* hinsicht* bereich* stelle',
  problem:
    'problem* fehler* schwierig* storung* stoerung* reklam* beschwerd* mangel* arger* aerger* panne* schaden* stress* verzogerung* engpass* *problem *fehler *schaden *probleme ausfall hurde* haken undicht*',
  place:
    'ort orte buro* buero* raum raume raeum* saal* standort* laden* lager* filiale* fabrik* werk werke werks platz halle* adresse* zimmer* etage* geschaft* *raume *halle *platz *buro *lager *saal *zimmer location* niederlass* hotel* gelande* flache* hof grundstuck* praxis* parkplatz* treppenhaus* keller* objekt* scheune* werkstatt* *standort *arbeitsraum',
  house:
    'haus haeus* haushalt* zuhause wohnung* garten* kuche* kueche* dach* bad badezimmer* heizung* fenster* zaun* wand wande* tur tueren turen fassade* gebaud* gebaeud* terrasse* keller* immobil* balkon* garage* *haus *hauses *garten *kuche *dach *wohnung *fenster *heizung *gebaude *bad *anlage warmepumpe* parkett* boden* fliese* treppe* malerarbeit* anstrich* photovolta* solar* pv elektro* hecke* carport* fensterputz* gebaudereinig* reinig*',
  event:
    'hochzeit* feier* fest feste festes messe* messen tagung* konferenz* veranstalt* party* kongress* jubila* jubilae* weihnacht* geburtstag* event* konzert* betriebsfeier* *feier *fest *messe *event *tagung *hochzeit *party trauung* auftritt* ausstell* festival* gala* ausflug* band',
  food: 'essen cater* kuchen* speise* menu* restaurant* torte* brot* brotchen* getrank* wein* weine bier* fruhstuck* mittagess* abendess* buffet* kaffee* verpfleg* kantine* koch* kochen backer* *torte *kuchen *menu *buffet lebensmittel* fleisch* obst* gemuse* gastro* kostprobe* mittagessen abendessen',
  vehicle:
    'wagen* transporter* lkw pkw transport* versand* liefer* fracht* spedition* umzug* bus busse fahrzeug* kurier* fahrt* anliefer* ausliefer* auslieferung* zustell* *wagen *fahrzeug *transport *lieferung *bus *auto fuhrpark* reifen* rad rader fahrrad* shuttle* logistik* flotte* *fahrt bahn zug flug* auto autos autohaus*',
  goods:
    'paket* ware waren material* maschine* teile palette* stuck* ersatzteil* lager* muster* gerat* geraet* karton* artikel* mobel* moebel* holz* stahl* bestand* *gerat *gerate *teile *material *maschine *waren *mobel drucker* kopier* stuhl* stuhle tisch* ausstatt* blume* proben anlage* werkzeug* pumpe* kabel* geliefert*',
  design:
    'design* website* webseit* web webauftritt* internetseit* homepage* logo* text* texte* ubersetz* uebersetz* foto* fotos video* film* layout* marke marken* grafik* entwurf* entwuerf* broschur* flyer* social werb* druck* gestaltung* illustr* onlineshop* bilder *design *seite *text *film *fotos *gestaltung *ubersetzung plakat* lektor* marketing* seo katalog* magazin* redaktion* bild bildern digitaldruck drucken gedruckt',
  training:
    'schul* kurs* kurse workshop* unterricht* seminar* fortbild* weiterbild* train* lektion* coach* nachhilf* lehr* *kurs *training *schulung *unterricht *seminar vortrag* klasse* studium* uni* moderation*',
  it: 'daten* netz* server* app apps hosting login* passw* edv it cloud* backup* zugang* rechner* computer* laptop* informat* schnittstell* erp crm digital* online* internet* domain* telefonanlage* *netz *server *zugang *schnittstelle sicherung* admin* ticket* cyber* *zugangsdaten',
  legal:
    'recht rechts* rechtlich* gesetz* haftung* dsgvo agb klausel* juris* datenschutz* anwalt* gericht* jurist* paragraf* *gesetz *klausel *schutz vertragsbeding* compliance nda bedingung* notar* unterlass* vereinbarung* justiziar* vollmacht* richtlinie*',
  health:
    'krank* arzt* artzt* doktor urlaub* elternzeit* gesund* erkrank* operation* mutterschutz* grippe* klinik* ferien baby schwanger* pflege* corona* krankenhaus* therap* praxis reha unfall* spital*',
  free: 'kostenlos* kostenfrei* gratis umsonst geschenkt* unentgelt* frei gefallen unverbindlich* freie freies',
  door: 'tur tuer turen tueren kartei* akten* hinterkopf pool* liste* vormerk* vorgemerkt datenbank* verteiler* evidenz* gedachtnis erinner* talentpool* bewerberpool* aufbewahr* speicher* *kartei *pool evidenzhalt* schublade adressbuch* unterlagen',
  end: 'endlich schliesslich letztlich letztendlich ende endeffekt schlussendlich zuletzt unterm strich final* ergebnis* resultat* *ergebnis insgesamt folge',
  chance:
    'chance* gelegenheit* moglichkeit* moeglichkeit* anlass* betracht *chance *moglichkeit berucksichtig* einladung* eingeladen einlad*',
  luck: 'gluck glueck gluckl* glucklicherweise zufall* pech',
  greeting:
    'hallo hi hey guten tag morgen moin servus sehr geehrte geehrter geehrten liebe lieber liebes werte werter gruss grussgott gott hallochen moinsen gruezi abend grusse zusammen salu tach geehrt* damen herren',
  closing:
    'gruss grusse gruessen grussen gruesse freundlich* mfg lg vg herzlich* hochachtungsvoll viele liebe beste besten freundlichen schone sonnige gruessle tschuss ciao servus bg',
  title: 'herr herrn frau dr prof damen herren dame dipl ing mag',
  please: 'bitte bitten freundlicherweise gefalligst bitteschon nett lieb',
  newsletter:
    'newsletter* abmeld* abbestell* webinar* abonn* gutschein* angebote rabatt* aktion* sale sonderangebot* austrag* anmeld* kostenlos* exklusiv* sicher* sichern browser klick* klicken link registrier* impressum',
  auto: 'automat* abwesen* unzustell* urlaub* noreply zustellung* postfach* generiert* vertretung* abwesenheits* systemnachricht weiterleitung* weitergeleitet beantwort*',
  rumour:
    'angeblich gehort geruch* anscheinend offenbar offensichtlich zeitung* presse* linkedin bericht* munkel* flurfunk buschfunk artikel* pressemitteil* nachrichten laut gerucht* gelesen erfahren',
  joke: 'haha hahaha hihi lol ha hehe puh ups oh ach ah naja tja mensch na hm hmm wow juhu yeah eh halt ehrlich ehrlicherweise boah uff',
};
