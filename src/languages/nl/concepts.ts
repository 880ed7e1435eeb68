/** What Dutch words mean, roughly: a word may stand for several things; `word*` is a beginning, `*word` an ending. */
export const concepts: Readonly<Record<string, string>> = {
  not: 'niet geen nee neen nie noch nope nietes neuh evenmin',
  nobody: 'niemand niets niks nergens nul geeneen',
  never: 'nooit nimmer',
  without: 'zonder',
  we: 'wij we ons onze onzerzijds onszelf',
  i: 'ik mij me mijn mn m mijzelf mezelf k mijne',
  you: 'jij je jou jouw jullie u uw uwe ge gij gy jezelf uzelf jouwe',
  they: 'hij zij ze hem haar het hun hen zijn zn ie zich',
  one: 'men iemand iedereen mensen iemands ieder lui',
  weVerb: '',
  iVerb:
    'heb ben had wil kan zal moet ga denk vind hoop weet stuur bel laat kom neem wens betreur bedank hoor zie geloof vrees meld blijf zit doe maak zoek verwacht werk kies zou wilde kon mocht hou houd',
  youVerb:
    'hebt bent kunt kun wilt zult zul moet stuur stuurt laat bel geef meld neem kijk mail app bevestig bekijk klik schrijf zorg vraag zeg lees wees ga kom mag zie denk vul controleer reageer vergeet bestel ontdek profiteer',
  haveWe: 'hebben hadden',
  haveI: 'heb had',
  has: 'heeft had hebben hadden hebt heb',
  was: 'was waren werd werden bleek bleken zat lagen stond zaten stonden lag',
  been: 'geweest geworden gebleven gebleken',
  is: 'is zijn ben bent wordt worden zit staat blijft blijkt ligt zitten staan blijven wees zijnde behoort liggen',
  will: 'zal zullen zult zul gaat gaan ga wordt worden word',
  would: 'zou zouden wilde wilden had hadden kon konden mocht mochten moest moesten ware',
  can: 'kan kunnen kunt kun kon konden gekund mag mogen mocht mochten mogelijk* instaat lukt lukken gelukt onmogelijk* haalbaar*',
  must: 'moet moeten moest moesten dien dient dienen hoeft hoeven hoef nodig noodzakelijk* verplicht* genoodzaakt gemoeten',
  let: 'laat laten liet lieten gelaten',
  if: 'als indien wanneer mits tenzij of mocht mochten anders zolang voorwaarde geval afhankelijk hangt ingeval zodra afhangt',
  maybe:
    'misschien wellicht mogelijk waarschijnlijk eventueel eventuele vermoedelijk lijkt blijkbaar mss allicht denkelijk vast',
  yet: 'nog steeds alsnog vooralsnog',
  already: 'al reeds alvast',
  but: 'maar echter toch hoewel ondanks desondanks terwijl alhoewel daarentegen niettemin ofschoon wel desalniettemin',
  because: 'omdat want doordat wegens vanwege aangezien gezien daar reden door dankzij verband gelet',
  so: 'dus daarom daardoor derhalve vandaar zodoende bijgevolg zodat hierdoor hierbij dientengevolge',
  that: 'dat',
  and: 'en plus alsmede evenals zowel',
  or: 'of ofwel',
  than: 'dan als zoals vergeleken vergelijking opzichte tov',
  for: 'voor ervoor daarvoor hiervoor vr waarvoor namens',
  with: 'met mee ermee daarmee hiermee waarmee meedo*',
  to: 'naar aan te tot toe om ernaar eraan daaraan ter',
  from: 'van vanuit vanaf uit ervan daarvan hiervan waarvan daaruit eruit vd af',
  by: 'door per middels via doordat erdoor',
  in: 'in binnen erin daarin hierin waarin',
  on: 'op aan erop daarop hierop eraan waarop bovenop',
  at: 'bij aan om erbij daarbij hierbij waarbij',
  until: 'tot totdat',
  since: 'sinds sindsdien vanaf',
  after: 'na nadat daarna erna achteraf vervolgens nav aanleiding hierna',
  before: 'voor voordat vooraf alvorens eerder voorafgaand* ervoor voorheen tevoren',
  against: 'tegen tegenover ertegen',
  between: 'tussen onder ondertussen ertussen',
  about:
    'over omtrent betreffende betreft inzake aangaande erover mbt daarover hierover waarover ivm qua rondom',
  instead: 'plaats liever inplaats anders elders daarentegen ipv',
  toward: 'richting naar jegens toe',
  the: 'de het t den der',
  a: 'een n eentje',
  this: 'dit deze dat die hier ditmaal hierbij zulke daar hieronder',
  all: 'alle alles allemaal elk elke ieder iedere heel hele geheel volledig* gehele allen totale totaal allebei compleet* helemaal',
  any: 'enig enige elke welke willekeurig*',
  some: 'sommige enkele paar enige wat iets aantal meerdere verschillende diverse enkel stuk',
  many: 'veel vele velen aantal talrijke boel meerdere hoop zoveel massa tig heleboel vaak genoeg minstens',
  more: 'meer verdere extra aanvullend* bijkomend* verder additionele',
  less: 'minder onder beneden lager weinig',
  most: 'meest meeste merendeel hoogste grootste meerderheid',
  only: 'alleen slechts enkel maar uitsluitend enige pas louter net',
  also: 'ook eveneens tevens bovendien daarnaast evenzeer',
  very: 'heel zeer erg echt zo best behoorlijk enorm ontzettend uiterst bijzonder super vooral hartstikke gewoon hele flink mega nogal werkelijk aanzienlijk duidelijk vreselijk helemaal streng',
  both: 'beide beiden allebei',
  same: 'zelfde dezelfde hetzelfde gelijk* identiek* vergelijkbare vergelijkbaar soortgelijk*',
  own: 'eigen eigene',
  other:
    'ander andere anderen anders alternatie* overige andermans verschillend* verschil rest scheelt elkaar',
  such: 'zulk zulke dergelijk* zo zoiets zodanig*',
  who: 'wie wiens',
  what: 'wat',
  which: 'welk welke',
  when: 'wanneer toen als zodra',
  where: 'waar waarheen ergens',
  how: 'hoe hoeveel',
  why: 'waarom',
  one1: 'een een1 enige 1 enkel enkele eentje',
  two: 'twee beide 2 tweeen',
  number:
    'drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd duizend miljoen dozijn *honderd *duizend',
  first: 'eerst eerste eersten allereerst eerstvolgende begin vooreerst oorspronkelijk* fase',
  second: 'tweede derde vierde vijfde tweedens',
  last: 'laatst laatste definitief definitieve uiteindelijk* finale',
  half: 'half halve helft kwart procent halverwege',
  now: 'nu momenteel thans huidig* moment tegenwoordig inmiddels actueel actuele net intussen',
  today: 'vandaag heden',
  tomorrow: 'morgen morgenochtend overmorgen vanavond straks vanmiddag',
  yesterday: 'gister gisteren gisteravond eergisteren',
  recently: 'onlangs recent* laatst net pas daarnet kortgeleden zojuist',
  soon: 'binnenkort spoedig snel gauw korte straks zsm kort termijn',
  later: 'later straks daarna volgend* komend* vervolgens dan verderop latere aankomend* erna volgt volgen',
  again: 'weer opnieuw nogmaals eens wederom terug andermaal',
  always: 'altijd steeds meestal gewoonlijk doorgaans regelmatig* vaak normaal ooit normaliter telkens vaste',
  long: 'lang lange langer jarenlang* langdurig* meer allang',
  ago: 'geleden terug',
  day: 'dag dagen dagelijks* maandag* dinsdag* woensdag* donderdag* vrijdag* zaterdag* zondag* ochtend morgen middag avond nacht weekend* ma di wo do vr za zo *dag *avond *middag *ochtend werkdagen',
  week: 'week weken weekje wekelijks* *week',
  month:
    'maand* januari februari maart april mei juni juli augustus september oktober november december jan feb mrt apr jun jul aug sep sept okt nov dec *maand *maanden',
  year: 'jaar jaren jaartje jaarlijks* kwartaal* seizoen* voorjaar* lente* zomer* herfst* najaar* winter* schooljaar* *jaar *kwartaal *seizoen q1 q2 q3 q4 jaargang* jaarverslag* jaarcontract*',
  hour: 'uur uren minuut* minuten uurtje half kwartier* min',
  date: 'datum data termijn* deadline* afspraak* tijdstip agenda* planning* einddatum* vervaldatum *datum *termijn *afspraak *deadline rooster*',
  time: 'keer maal moment* keren tijd tijdje ronde',
  early: 'vroeg vroege eerder vroegtijdig* tijdig* vervroegd vooraf',
  late: 'laat late verlaat vertraag* vertrag* achterstallig* telaat',
  fast: 'snel* direct* meteen onmiddellijk* spoed* dadelijk vlug* vlot* zsm dringend* rap urgent* haast ommegaand* gelijk asap gauw',
  future: 'toekom* voortaan komend* vooruit',
  past: 'verleden vorig* eerder* voormalig* vroeger* oude afgelopen voorgaand* oorspronkelijk*',
  decide:
    'besluit* besloot* beslot* besloten beslis* beslist* bepaal* bepal* uitgekomen knoop doorgehakt uitslag* oordeel* uitkomst* resultaat *besluit *beslissing gevallen geoordeeld eruit hakken viel stem stemmen gestemd* stemde* vastgesteld*',
  choose:
    'kies kiest kiezen koos kozen gekozen keus keuze* keuzes voorkeur* uitgekozen uitkiez* selecteer* geselecteerd selecti* verkoz* verkiez* prefer* uitgezocht geopteerd opteren opt gekozene uitverkoren genomen *keuze *selectie eruit pick voorgedrag* weerhouden',
  go: 'ga gaat gaan ging gingen gegaan zee doorgaan weg gaande rij rijden gereden loopt lopen',
  award:
    'gun gunt gunnen gunde gegund gunning* toegeken* toeken* toekenn* opgedragen toegewez* toewijz* verleen* verleend toebedeel* uitbesteed gegunde vergeven toekend* *voorgunning',
  give: 'geef geeft geven gaf gaven gegeven doorgeef* doorgeven doorgegeven weggegeven meegegeven meegeven overhandig* vergeven aangereikt doorgespeeld afgegeven breng* bracht* gebracht*',
  win: 'win wint winnen won wonnen gewon* winn* winnaar* winnend* succes* geslaagd overwinning* zege',
  lose: 'verlies* verloor verloren verlor* verliez* afgevallen afvallen achtergebleven misgegrepen geklopt gemist viel vielen',
  reject:
    'afwijz* afgewezen afwijs* wijs wijst wijzen weiger* geweigerd afslaan afgeslagen negatief negatieve nee afzeg* afgezegd verwerp* verworpen afgeketst afkeur* afgekeurd bedanken afgeblazen afhaak* weigering* passen afzien afgehouden *afwijzing afbedank* weggestemd afgestemd keurt',
  exclude:
    'uitgeslot* uitsluit* afgevallen afvall* afvalt uitgesloten gediskwalif* diskwalif* elimin* ongeldig* uitsluiting* terzijde valt afgekeurd buiten geweerd* weren knock',
  accept:
    'accepteer* geaccepteerd accept* aanvaard* akkoord* goedgekeurd goedkeur* bevestig* ok oke okee instem* ingestemd prima groen licht aangenomen aannem* toegezegd toezegging* getekend fiat *bevestiging *akkoord toestemming* ingegaan fiatter* toegelaten* keurt',
  yes: 'ja jep jup jazeker zeker natuurlijk uiteraard graag tuurlijk absoluut inderdaad vanzelfsprekend yes joh doen jawel',
  sign: 'teken tekent tekenen tekende* getekend* ondertek* handteken* geparafeerd krabbel* tekening*',
  buy: 'koop* kopen kocht* gekocht aankoop* aangekocht bestel* besteld* boek boeken boekt geboekt boeking* inhuur* inhur* ingehuurd aangenomen aanstel* aangesteld inkoop* inkopen aanschaf* aangeschaf* opdracht huur* gehuurd order* afnem* afgenomen nabestel* contracteer* gecontracteerd aanname* reserver* gereserveerd benoem* *bestelling *aankoop ingekocht opdrachtbevestig* afname',
  commit: 'verbind* verbonden verbinten* vastleg* vastgelegd toezeg* committ* gecommitteerd vast vastgezet',
  cancel:
    'annul* geannuleerd geannuleer* geschrapt schrap* afgeblaz* afgeblazen intrek* ingetrokken stopgezet afgelast* cancel* gecanceld afbestel* afzeg* afgezegd laten vallen opgegev* opgeven afgebroken ontbind* herroep* teruggetrok* terugtrek* trekken trek vervalt vervall* vervallen opgedoekt stoppen sneuvel* baan begraven afgesteld herroepen getrokken trekt streep',
  stop: 'stop* gestopt stopt stoppen eind* einde eindig* beeindig* beindig* sluit* gesloten afgelop* aflop* afloopt opgezegd opzeg* opzegg* klaar beeindiging* stopgezet stopzet* afgerond afrond* afsluit* afgeslot* voorbij over uit verloopt verlopen opheff* opgeheven failliet faillissement* afgesloten sloot *opzegging sluiting* ophoud* opgehouden verstreken dicht',
  postpone:
    'uitgesteld* uitstel* uitstellen opschort* opgeschort pauz* pauze gepauzeerd ijs geparkeerd parkeer* parkeren verschoven verschuif* schuiven doorgeschoven ijskast koelkast wacht wachtstand bevror* bevriez* tijdelijk* stilgelegd stilleg* aangehouden aanhoud* on hold opgehouden vooruitgeschov* lade vooralsnog stil doorschuiv* schuift plank laag pitje stilstand verplaatst',
  continue:
    'door doorgaan doorga* doorgaat verder ga voortzet* voortgezet vervolg* voortgang* vooruit doorzet* doorgezet doorloop* doorlop* doorpakk* voort verdergaan voortgaan blijven doorstrom* volgende voortbouw* vordering* doorwerk*',
  stay: 'blijf* blijv* bleef* bleven gebleven houd houden hou houdt behoud* hield hielden aanblijv* gehouden vasthoud* trouw behouden handhaaf* gehandhaafd ongewijzigd*',
  renew: 'verleng* vernieuw* hernieuw* verlengd uitbreid* uitgebreid* prolong* bijteken*',
  leave:
    'verlaat verlat* weggaan vertrek* vertrokken stappen scheiden afscheid* wegen weg opstap* uitstapp* overstap* loslaten laten stap stapt uitgestapt afhaken haken haakt vaarwel opgestapt afgehaakt uiteen weggelop*',
  switch:
    'overstap* overgestapt wissel* gewisseld verander* vervang* omruil* ruil* omschakel* overgegaan overgang* overgaan switch* geswitcht stappen stapten overstapt migr* overzett* overgezet verhuis* verhuiz* ingeruild overdrag* overdracht*',
  return:
    'terug terugkom* teruggekom* terugkeer* heropen* hervat* heroverweeg* herzien* terugkoppel* teruggaan herovwe* heroverweg* terugbel* oppakk* teruggev* herstart*',
  consider:
    'overweeg* overweg* overwog* overwogen bekijk* bekek* bekeken beoordeel* beoordel* bestudeer* gestudeerd nadenk* nagedacht denk* denken gedacht afweg* afgewogen overleg* overlegd evalueer* evaluatie* evaluer* doorgenomen doornem* beraad* bespreek* bespreken besprok* besproken onderzoe* onderzocht bezien nagekeken nakijk* wikken wegen wikt kijk* gekeken afweging* analys* rijp rekening bekijkt stilgestaan bedenk* toets* getoetst *overleg doorgesproken *beoordeling',
  compare: 'vergelijk* vergelek* vergeleken benchmark* naast *vergelijking',
  wait: 'wacht* afwacht* afgewacht verwacht* gewacht geduld openstaand* lopend hangende hangt hangen wachtlijst*',
  hesitate: 'twijfel* aarzel* onzeker* weifel* onbeslist* getwijfeld onbeslis* onduidelijk*',
  need: 'nodig behoef* benodig* vereis* hoeft hoeven hoef noodzak* nood behoefte',
  want: 'wil wilt willen wilde wilden gewild wens wenst wensen graag wou zin gewenst* verlang*',
  like: 'leuk leuke mooi mooie graag hou houden fijn fijne beval* bevallen bevalt vond vonden genoten lekker gewaardeerd waardeer* geniet* aansprak sprak sprong enthous* gecharmeerd charm*',
  prefer: 'liever voorkeur* prefer* verkies* verkiez* liefst',
  plan: 'plan plannen gepland* planning* plant plande bedoel* voornemen* voornemens beoog* beogen beoogd* ingepland inplann* van doel* intentie* streven mikken voorzien*',
  try: 'probeer* geprobeerd prober* poging* test* getest pilot* proef* proberen uitprober* trachten tracht proefpersoon uitgeprobeerd',
  find: 'vind vindt vinden vond vonden gevonden zoek* gezocht zocht* zoeken ontdek* vindbaar* gevond* *zoektocht opgezocht uitgezocht',
  get: 'krijg* kreeg kregen gekregen ontvang* ontving* haal* haalt halen gehaald binnengekomen verkreg* verkrijg* binnen bemachtig* ontvangst* binnengekreg* *ontvangst gehad bereikt ophal* opgehaald behaald*',
  take: 'neem neemt nemen nam namen genomen aangenomen aannem* afnem* overnem* overgenomen overneemt pak pakt pakken gepakt opgenomen opnem* meenem* meegenomen ondernomen afgenomen opgepakt meeneemt aanneemt',
  put: 'zet zetten zette gezet leg legt leggen legde* gelegd plaats* geplaatst stel stelt stellen stelde* gesteld steken gestoken stoppen ingezet neergelegd opgesteld',
  make: 'maak maakt maken maakte* gemaakt doe doet doen deed deden gedaan uitvoer* uitgevoerd verzorg* realis* gerealis* voer voert opstel* opgesteld uitwerk* uitgewerkt verricht* produce* geproduc* geleverd lever* vervaardig* opgeleverd oplever* gemaak* handel* uitgevoer* aanmak* aangemaakt voldaan *productie',
  come: 'kom komt komen kwam kwamen gekomen aankom* aangekom* langskom* langsgekom* langs verschijn* verschen* binnenkom* voorbij opdag*',
  start:
    'start* begin* begon* begonnen gestart* aanvang* kick* kickoff aftrap* welkom* gelanceerd lancer* opstart* opgestart lancering* onboarding* ingang ingaan ingaand* ingaat slag inwerk* indiensttred* *start *begin beginnen',
  solve:
    'oplos* opgelost los losse geregeld regel* regelen voorzien rond gedekt geklaard opgevangen afgehandeld afhandel* gered uitgevoerd invull* klaar verholp* verhelp* opgepakt *oplossing gefikst fiks* verzorgd gesetteld',
  fill: 'invull* ingevuld* vervul* vervuld bezet* vol opgevuld vergeven vul vullen volgeboekt* bezetting* *bezetting volzet',
  run: 'beheer* beher* leid leidt leiden geleid run runnen runt verzorg* behandel* afhandel* draai* gedraaid draait loopt lopen liep begeleid* aanstur* aangestuurd bestur* beheert *beheer *begeleiding geregel* uitvoer* bedien*',
  use: 'gebruik* gebruikt benut* inzet* ingezet toepass* aanwend* toegepast aangewend',
  work: 'werk werkt werken werkte* gewerkt samenwerk* samengewerkt meewerk* meegewerkt werkzaamh* werkend* *werk *werken samen functioneer* klus*',
  build:
    'bouw* gebouwd opbouw* opgebouwd ontwikkel* verbouw* aanbouw* monteer* montage* aanleg* aangelegd aanleggen *bouw *ontwikkeling verbouwing* plaatsing* geplaatst installat* installeer*',
  fix: 'repar* gerepareerd herstel* hersteld maken onderhoud* gemaakt verhelp* verholpen renov* gerenov* opknap* opgeknapt *onderhoud *reparatie *renovatie fiks* vernieuw*',
  offer:
    'aanbied* aangeboden aanbod* offreer* offrer* geoffreerd bied biedt bieden bood uitgebracht uitbreng* voorstel* voorgesteld stel offerte* inschrijv* ingeschreven indien* ingediend* offertes ingedien* ingestuurd begroot calcul*',
  promise: 'beloof* belov* beloofd* toezeg* toegezegd garand* garant* waarborg* verzeker*',
  hope: 'hoop hopen hopelijk hoopt hoopte* gehoopt verwacht* duimen duim hoopvol* optimis*',
  regret:
    'helaas jammer spijt* spijtig* betreur* sorry teleurst* teleurgesteld verdriet* leed leedwezen pijn vervelend* zwaar pech moeten treurig* verontschuld* balen bal sneu rot droevig* zonde',
  apologise:
    'excuus excuses excus* sorry verontschuld* vergeef vergeven pardon vergiff* ongemak* neem kwalijk',
  thank:
    'dank danke danken dankt bedank* dankjewel bedankt dankbaar* dankuwel dankje merci thanks thx waardeer* waardering* gewaardeerd erkentelijk* hartelijk* dankzegg* tof',
  wish: 'wens* wensen succes* geluk sterkte beste toegewenst goede plezier toewens* alvast toekomst',
  pleased:
    'blij blije verheug* gelukkig* tevred* tevreden graag plezier* genoegen* fijn opgetogen content enthous* leuk happy vreugde* zin dolblij* vereerd',
  congratulate: 'gefelicit* felicit* proficiat bravo gefeliciteerd complim*',
  impressed:
    'indruk* uitstekend* overtuig* goed sterk* onderbouw* gecharmeerd professione* verzorgd* aansprek* aansprak sprak bevallen kwalitat* bewonder*',
  surprise: 'verras* verbaas* verbaz* onverwacht* verrassing*',
  fear: 'bang* vrees* vrez* gevreesd zorg zorgen nerveus* angst* bezorgd* ongerust* benauwd huiverig* schrik*',
  trust:
    'vertrouw* betrouw* rekenen bewezen vertrouwd* vertrouwen kennen solide gerust* deskund* *vertrouwen',
  believe:
    'geloof* gelov* denk* denken vind vinden vindt vond meen menen mening* idee gevoel* dacht dachten inzien oordeel* gedacht lijkt acht achten inschatt* schat* overtuigd vermoed* voelde voelt voel',
  say: 'zeg zegt zeggen zei zeiden gezegd vertel* verteld meld* meldt gemeld noem noemt noemen genoemd spreek* spreken sprak spraken gesproken praat prate* gepraat heet stelt uitgesproken aangegeven geef laat liet beweer* toegelicht',
  inform:
    'inform* geinform* geinformeerd laten weten meld* melden gemeld melding* meedel* medede* mededeel* meegedeeld medegedeeld bericht* hoogte laat kennis aankondig* aangekondigd geattendeer* attender* deel delen communic* gecommunic* kenbaar bekend* doorgeef* aangeven *informatie *melding',
  ask: 'vraag vraagt vragen vroeg vroegen gevraagd aanvraag* aangevraagd aanvrag* verzoek* verzocht opvrag* opgevraagd navraag* navragen informeren nagevraagd uitvraag* uitgevraagd *aanvraag opgevraagde',
  answer:
    'antwoord* beantwoord* reactie* reageer* reager* gereageerd geantwoord terugkoppel* teruggekoppeld respons *reactie *antwoord',
  write: 'schrijf* schrijv* schreef* geschrev* geschreven typ typen opschrijf* genoteerd noteer* aanschrijv*',
  read: 'lees leest lezen las lazen gelezen doorgelezen teruglez* doorlez* lezend',
  call: 'bel bellen belt belde* gebeld telefon* opbell* telefoon* telefoontje* belletje* teams zoom terugbell* nabel* beller bereikbaar videobell* tel 06 call mobiel* *telefoon',
  meet: 'ontmoet* gesprek* bespreking* vergader* spreken bezoek* bezocht afspraak* afsprak* afspreek* afspreken praat praten overleg* langs koffie bijeenkom* meeting* kennismak* kennisgemaakt interview* zitten babbel* sollicitatiegesprek* rondleid* bezichtig* opname demo demonstrat* presentatie* sessie* *gesprek *gesprekken *overleg *bespreking *bezoek *afspraak gezeten zien aanschuiv*',
  send: 'stuur* stuurt sturen stuurde* gestuurd verstuur* verstur* zend* zond zonden verzend* verzonden toegezon* toezend* toegestuurd toestur* doorstuur* doorstur* doorgestuurd mail mailen gemaild bijlage* bijgevoeg* bijvoeg* opgestuurd opstur* ingediend indien* aangehecht nasturen nazend* aanlever* aangeleverd meegestuurd meestur* retour* insturen ingezonden gezonden app appen geappt opsturen terugstur* doorzet* bezorg* gefaxt bijgaand*',
  show: 'toon* toont tonen getoond laten zien presenteer* presenter* gepresenteerd presentatie* demonstr* demo wijst blijkt voorstel* voorgesteld vertoon*',
  hear: 'hoor* hoort horen hoorde* gehoord luister* vernem* vernomen verneem*',
  see: 'zie ziet zien zag zagen gezien kijk* kijkt kijken keek keken gekeken bekijk* bekeken aanschouw* inzage* gekek* inzicht* zicht inzien ingezien meekijk* rondkijk* rondgekeken nakijk* opvalt',
  know: 'weet weten wist wisten geweten ken kent kennen kende* gekend bekend* kennis bewust',
  understand:
    'begrijp* begreep* begrep* begrepen begrip* snap* gesnapt versta* inleven duidelijk helder* begrijpelijk* besef* realiseer* besef',
  explain:
    'uitleg* uitgelegd toelicht* toegelicht verklar* verduidelijk* motiv* onderbouw* licht *toelichting opheld* verklaard*',
  feedback:
    'feedback terugkoppel* evaluatiegesprek* verbeter* leerpunt* kritiek* tips tip leren leerzaam* toelichting* leerpunten aandachtspunt* reactie debrief*',
  question: 'vraag* vragen vraagje* vraagstuk* onduidelijkhed* hulpvraag vervolgvraag',
  help: 'help* hielp* geholpen hulp* ondersteun* bijsta* assist* support steun* bijgestaan *hulp uitgeholpen meehelp*',
  contact:
    'contact* bereik* bereikbaar* verbinding* benader* contacten aanspreekpunt* contactpersoon* contactgegev* bereiken dienst lijn touch aankloppen klop gegevens neem',
  message:
    'bericht* mail* mailtje* mails email* e brief* notitie* appje* app sms whatsapp schrijven post berichtje* memo voicemail* *mail *brief *bericht *berichten inbox brieven',
  word: 'woord* nieuws* info* informatie* update* bericht* gegevens bijzonderhed* nieuwtje* *nieuws mededeling* stand details detail* *informatie status',
  agree:
    'afspraak* afsprak* afgesproken overeen* akkoord* deal eens overeenstemm* overeenkomst* onderhandel* afspraken rond beklonk* eruit *afspraken voorwaarden',
  promiseNo:
    'laat laten vergeet vergeten hoeft bespaar* sla negeer* zitten weggooi* verwijder* afzien moeite schrap gooi rusten voorbijgaan',
  bid: 'offert* aanbieding* voorstel* inschrijv* prijsopgave* aanbod begroting* raming* offerte* *offerte *offertes *voorstel *aanbieding *inschrijving *voorstellen calculatie* tender* pitch* prijsvoorstel* bieding* bod aanbestedingsstuk* projectvoorstel* kostenraming* opgave conceptvoorstel* inzending* ingezonden',
  application:
    'sollicit* gesolliciteerd cv brief motivatiebrief* gesollicit* *sollicitatie aanmeld* aangemeld aanvraag* kandidatuur* kandidaatstell* motivatie* cvs *aanvraag',
  contract:
    'contract* overeenkomst* opdracht* order* bestelling* mandaat* *contract *contracten *opdracht *opdrachten *overeenkomst *order klus* deal abonnement* raamovereenk* werk dossier* account* gunning lidmaatschap*',
  project:
    'project* plan plannen campagne* initiatief* programma* traject* werkzaamhed* *project *projecten *campagne *traject *programma verbouwing* uitrol* invoering* actie implementat* aanpak herinricht* *plan',
  role: 'functie* vacature* baan banen positie* rol rollen post plek* job* arbeidsplaats* betrekking* stage* stageplek* leerplek* *functie *vacature *baan *plek *positie invull* bijbaan* dienstverband* formatie* fte leerbaan* invulling',
  candidate:
    'kandida* kandidat* sollicitant* finalist* genomineerd* shortlist* inschrijver* *kandidaat *kandidaten gegadigd* stagiair* geselecteerden gegadigde selectie starter*',
  rival:
    'aanbieder* leverancier* bedrijf bedrijfje bedrijven bureau* firma* partij* aannemer* concurr* concullega* zzp* zzper freelanc* inschrijver* dienstverlen* adviseur* makelaar* drukker* schilder* fotograaf* fotografe* installateur* loodgieter* timmerman* hovenier* ondernem* verzekeraar* accountant* consult* agency studio* zaak *bedrijf *bedrijven *bureau *bureaus *partij *partijen *leverancier *aanbieder *aannemer *adviseur *kantoor *maker *winkel *partner tuinman transporteur* vertaler* bakker* advocat* kantoor architect* cateraar* vervoerder* monteur* elektricien* vakman* fabrikant* producent* trainer* docent* dj programmeur* ontwikkelaar* collega bv stukadoor* dakdekker* tegelzetter* tekstschrijver* vormgever* boekhoud* schoonmaakbedr* uitgever* combinatie* verhuurder* websitebouwer* klusser* keukenboer',
  person:
    'persoon* man mannen vrouw* mens* mensen vent kerel* gast jongen* meisje* iemand* dame* heer* vakman* figuur* gozer* medewerker* *persoon *mensen persone* type',
  family:
    'neef* nicht* broer* zusje* zwager* schoonzus* schoon* man vrouw vriend* kennis* kennissen buur* zoon* dochter* vader* pa moeder* ma mam oom* tante* maat familie* buurman* buurvrouw* buren maatje* ouders kind kinderen partner opa oma *broer *vriend *vriendin *zoon *dochter *vader *moeder zus zusje zussen',
  boss: 'baas* bazin directi* directeur* leidinggev* management manager* eigena* chef* voorzitter* bestuur* hoofd* ceo cfo hoofdkantoor* leiding teamleider* directie *directeur *manager *leider *baas *directie *hoofd verhuurder* eigenaar* penningmeester* wethouder* mt burgemeester*',
  committee:
    'commissie* bestuur* raad jury* comite* raden partners aandeelhoud* investeerd* college* gemeenteraad* vve vergadering* *commissie *bestuur *raad *college rvt ondernemingsraad* or medezeggenschap* stuurgroep* panel* stichting* vereniging* leden ledenvergader* selectiecommissie*',
  team: 'team* collega* afdeling* personeel* medewerk* staf* hr *team *collega *afdeling *medewerker *medewerkers inkoop* ploeg* werknemer* crew groep',
  client:
    'klant* opdrachtgev* client* gebruiker* koper* huurder* gast gasten afnemer* deelnemer* bezoeker* *klant *klanten *gebruikers *gasten patient* bewoner* relatie*',
  company:
    'groep concern* holding* moeder* hoofdkantoor* onderneming* organisat* bedrijf kantoor moederbedr* *groep *organisatie *concern ons instelling* *onderneming',
  self: 'zelf intern* eigen huis onszelf inhouse alleen mezelf zelfs zelfstandig* beheer binnenshuis',
  current:
    'huidig* bestaand* vast vaste oud oude gebruikelijk* vertrouwd* zittend* lopend* bekende eigen regulier* actuel* gewone ouwe',
  new: 'nieuw* nieuwe vers verse',
  local:
    'lokaa* lokal* buurt* regio* dichtbij plaatselijk* dorp* nabij* omgeving* streek* hoek straat* gemeente* stad* hier buurt',
  foreign: 'buitenland* internation* overzee* nationaa* nationale landelijk* europe* elders',
  service:
    'dienst* diensten oplossing* product* systeem* systemen tool* software* platform* pakket* licent* applicat* service* *dienst *diensten *systeem *systemen *oplossing *pakket *product *producten *software *platform *licentie *service abonnement* dienstverlening* versie module* saas',
  price:
    'prijs* prijzen kost kosten kostte tarief* tarieven bedrag* vergoeding* fee som waarde* *prijs *prijzen *kosten *tarief *bedrag *tarieven honorar* salaris* marge* uurtarief* totaalprijs huur* premie* loon provisie* totaal cijfers prijstechnisch financieel',
  money: 'euro* eur cent centen dollar* duit* knaken poen euries duizend *geld kas rekening geld geldelijk*',
  budget:
    'budget* begrot* financ* middelen fonds* subsid* potje* portemonnee investering* uitgave* *budget *begroting *middelen *subsidie geld financieel* bekostig* betaalbaar* gefinancierd dekking*',
  cut: 'bezuinig* besparing* bespaar* bespar* snij* snijden gekort kort korten stop vacaturestop* kostenbespar* ingekrompen inkrimp* bevror* geschrapt inperk* *stop *besparing reductie* reorganis* verminder* ingekort gesneden terugdring* verlaag*',
  cheap:
    'goedkop* goedkoop* korting* voordelig* voordeli* lager* lagere laagst* scherper scherp* laag lage onder kwantumkorting* minder gunstig* prijskorting* prikkie schappelijk*',
  expensive:
    'duur* dure duurder* hoog hoge hoger* prijzig* kostbaar* overschrijd* overschre* boven pittig* meerkosten fors* stevig* veel bovenop',
  pay: 'betaal* betal* betaald* factu* rekening* voldaan overmak* overgemaakt aanbetal* declar* incass* afrekenen afgerekend storten gestort aanmaning* creditnota* gefactu* *factuur *facturen *betaling *rekening iban borg terugbetal* vooruitbetal*',
  bank: 'bank* lening* verzeker* hypothe* vergunning* visum krediet* overheid* instantie* rabo polis* *bank *verzekering *vergunning schade* uwv gemeente financiering* omgevingsvergunning* ind',
  tax: 'belasting* btw fiscus fisc* *belasting',
  points:
    'punt punten score* scoorde* gescoord rang* cijfer* criteri* gunningscriteri* weging* beoordelingscriteri* plaats* drempel* *punten *score *criteria *criterium scoren scoort ranglijst* beoordeling* totaalscore rangschik*',
  lot: 'perceel* percelen aanbested* procedure* bezwaar* alcatel* standstill* opschortende inschrijvings* beroep* *aanbesteding *procedure *termijn kort geding tenderned* uitvraag* leidraad* nota artikel* aanbestedingswet* bezwaartermijn* voornemen* voorlopig* proces verificatie* gunnings*',
  document:
    'document* bestand* formulier* certificaat* certifica* bewijs* verklaring* bijlage* pdf papier* stukken rapport* verslag* *document *documenten *formulier *verklaring *bewijs *rapport *verslag *lijst *bestand stuk lijst kopie* concept* uittreksel* akte* referentie* diploma* gegevens vog brieven',
  missing:
    'ontbre* ontbrak* ontbrok* mist missen miste gemist onvolledig* tekort* gebrek* gat ontbrekend* incompleet krap',
  fit: 'past passen paste pasten gepast passend* aansluit* aangeslot* aansluiting* geschikt* match* klik klopt kloppen sluit sloot toegesneden* juiste juist maatwerk *passend voldoen voldoet volstaat',
  need2:
    'eis eisen vereist* behoefte* wensen specificat* omvang* scope programma vraag *eisen *behoefte uitvraag* criteri* voorwaard* pve benodigdhed*',
  skill:
    'ervar* ervaring* kwalific* gekwalific* vaardig* profiel* achtergrond* kennis competent* competenti* senior* junior* opleiding* expertise* deskundig* vakkennis* *ervaring *kennis *profiel medior diploma* niveau referenti* specialis* vakmanschap* werkervaring*',
  interest: 'interess* belangstell* geinteress* aantrekk* *interesse interessant* boeiend*',
  effort:
    'moeite* inspanning* inzet* geduld* energie* tijd gestoken werk aandacht* zorg betrokkenheid* *moeite stak staken steken',
  quality: 'kwalit* niveau* standaard* *kwaliteit degelijk* zorgvuldig*',
  good: 'goed goede goeie mooi* fijn* prima top leuk* uitstekend* prettig* keurig* perfect* geweldig* net nette netjes* positie* mooie prachtig* helder* sterk vriendelijk* aardig* lekker* tof toffe fantastisch* super heerlijk* eerlijk* snel geslaagd* correct* gave',
  bad: 'slecht* zwak* verkeerd* fout* onvoldoende* matig* negatie* ontevred* slechter* kapot* stuk defect* waardeloos* beroerd* ongunstig* mis',
  better:
    'beter* best beste sterker* voorkeur* hoogst* gunstigst* voordeel* voorsprong* economisch* superieur* hoger* voorop bovenaan favoriet* *beste',
  strong: 'sterk* stevig* degelijk* solide* overtuigend* kwalitatief competiti* concurrerend*',
  difficult:
    'moeilijk* lastig* zwaar* hard krap* nipt* ingewikkeld* pittig* zware uitdag* complex* spannend* onmogelijk*',
  easy: 'makkelijk* gemakkelijk* eenvoudig* simpel* gewoon laagdrempelig*',
  small: 'klein* beetje gering* weinig kleiner* kort korte kleinschal* minimaal minimale licht lichte even',
  big: 'groot* grote groter* enorm* flink* omvangrijk* belangrijk* uitgebreid* fors* breed brede grotere ruim ruime',
  risk: 'risico* veilig* gevaar* zekerheid* zeker beveilig* *veiligheid *risico zekerhed* bescherm*',
  reason:
    'reden* oorzaak* doorslag* motief* motiv* omdat doorslaggev* aanleiding* grond gronden argument* factor*',
  change:
    'verander* wijzig* gewijzigd reorganis* fusie* herstruct* overname* overgenomen koerswijzig* verkocht verkoop* strategiewijz* *wijziging *verandering gewijzig* aanpass* aangepast omstandig* gefuseerd omgegooid toegevoegd toevoeg* aangepaste',
  priority: 'priorit* strateg* focus* speerpunt* voorrang* *strategie *prioriteit belangrijk* kernactiv*',
  direction: 'richting* weg wegen route* koers* aanpak* pad kant lijn insteek* *richting *aanpak invalshoek*',
  option:
    'optie* alternati* keuze* mogelijkhed* variant* versie* model* mogelijkheid* *optie *variant *model *versie scenario*',
  point:
    'punt punten detail* onderdeel* onderdelen delen regel* post posten aspect* bijzonderhed* artikel* pagina* clausule* *punt *onderdeel nr nummer* zaken kwestie* onderwerp* gebied vlak stap',
  problem:
    'probleem* problem* fout* klacht* storing* gebrek* vertraging* gedoe schade* ellende* *probleem *problemen *storing *klacht lekkage* lek issue* ruzie* tegenslag* mankement* uitval* knelpunt*',
  place:
    'plaats* plek* locatie* kantoor* kantoren ruimte* zaal* winkel* pand* panden magazijn* gebouw* fabriek* vestiging* filiaal* kamer* hal adres* *locatie *kantoor *ruimte *pand *winkel *gebouw *zaal *kamer werkplaats* terrein* hotel* praktijk* school* loods* werf zolder* verdieping* etage*',
  house:
    'huis* huizen woning* tuin* keuken* dak* daken badkamer* ketel* raam ramen kozijn* schutting* muur* muren vloer* thuis appart* gevel* verbouw* *woning *tuin *keuken *dak *vloer *raam kelder* terras* deur* schilderwerk* warmtepomp* zonnepan* dakkapel* gordijn* cv schoonmaak* trap* zonneboiler* carport* garage* hek hekwerk* bestrat* stucwerk* tuinhuis* woonhuis',
  event:
    'bruiloft* feest* evenement* beurs* beurzen congres* conferent* event* trouw* kerst* jubile* verjaard* bedrijfsuitje* festival* *feest *evenement *beurs *uitje borrel* concert* gala* trouwdag* expositie* optreden* band heidag* open personeelsfeest*',
  food: 'eten cater* taart* menu* restaurant* lunch* diner* brood* hapjes* wijn* bier* buffet* ontbijt* koffie* drank* kok koks *taart *diner *lunch *buffet gebak* keuken maaltijd* broodje* horeca* vlees* groente* bbq',
  vehicle:
    'wagen* bus busje* bussen vrachtwag* transport* verzend* lever* geleverd bezorg* verhuis* verhuiz* fiets* vracht* koerier* levering* lease* *wagen *auto *levering *transport *bus *fiets rit ritten vervoer* logist* wagenpark* chauffeur* trein* vlucht* auto autos',
  goods:
    'pakket* pakje* voorraad* pallet* machine* onderdelen onderdeel* materia* goederen spullen* artikel* apparat* apparaat* monster* doos dozen meubel* hout* staal* *machine *materiaal *onderdelen *apparatuur stoel* stuks printer* kopieer* tafel* bureaustoel* bloem* zending* kleding* tegel* inventar* product* drukwerk* batch*',
  design:
    'ontwerp* website* web webshop* logo* tekst* vertaal* vertal* foto* video* film* vormgev* huisstijl* folder* flyer* social drukwerk* marketing* merk* *ontwerp *website *site *tekst *foto *film site illustr* reclame* brochure* seo copy* online advert* beeld* fotosh* magazine* redactie* drukker* drukken gedrukt druk',
  training:
    'cursus* training* trainingen opleiding* workshop* les lessen bijles* onderwijs* coach* *cursus *training *lessen *workshop *opleiding webinar* leer* scholing* docent* klas klassen lezing* spreker* studie* student*',
  it: 'data netwerk* server* app apps hosting* login* wachtwoord* ict it cloud* computer* laptop* backup* inlog* beveilig* koppel* domein* crm erp digita* internet* wifi telefonie* *netwerk *server *koppeling *app gegevens* automatiser* cyber* helpdesk* ticket* beheer migratie*',
  legal:
    'jurid* recht rechten wettelijk* avg aansprak* clausule* advocaat* advocat* voorwaarden rechtbank* privacy* notaris* verwerkersovereenk* *voorwaarden rechts* compliance geheimhoud* gerecht* wet wetten jurist*',
  health:
    'ziek* dokter* vakant* verlof* arts* artsen ziekenhuis* gezond* griep* zwanger* baby corona* zorg zorgverlof* huisarts* burn burnout revalid* operatie* ouderschapsverlof *verlof medisch*',
  free: 'gratis kosteloos* vrijblijv* cadeau* vrij',
  door: 'deur* portefeuille* bestand* achterhoofd gedachten lijst* dossier* map archief* pool bewaar* bewar* herinner* talentpool* database* adresboek onthoud* kaartenbak* hou houden *bestand *lijst bakje geheugen',
  end: 'uiteindelijk* eind* einde slotte tenslotte resultaat* eindelijk *resultaat eindconclusie* afloop',
  chance:
    'kans* gelegenheid* mogelijkheid* mogelijkhed* aanmerking uitnodig* uitgenodigd *kans *kansen nodigen',
  luck: 'geluk* gelukkig toeval* pech mazzel*',
  greeting:
    'hallo hoi hey hi he dag beste geachte goedemorgen goedemiddag goedenavond goedendag ha lieve moi waarde heer mevrouw goeden morgen middag hee goeie hallootjes geacht* dames heren',
  closing:
    'groet* groeten groetjes vriendelijk* mvg gr hoogacht* hartelijk* hgr vr warme doei gegroet liefs fijne prettige groetend sincerely bye',
  title: 'meneer mevrouw heer dhr mevr dr mr dames heren ir drs mw',
  please: 'graag alstublieft alsjeblieft aub svp ajb gelieve verzoek vriendelijk',
  newsletter:
    'nieuwsbrief* uitschrijv* afmeld* webinar* abonn* actie* aanbieding* korting* sale inschrijv* nieuwsbriev* profiteer* klik aanmeld* exclusie* kortingscode* voorkeuren bekijk ontdek',
  auto: 'automat* afwezig* onbestelbaar* vakant* noreply gegenereerd* vervang* waarneem* beantwoord* onbezorg* postvak* verlof ontvangstbevestig*',
  rumour:
    'blijkbaar kennelijk schijnt gehoord gerucht* schijnbaar krant* nieuws vernomen linkedin verluidt begreep bericht* pers persbericht* wandelgang* artikel*',
  joke: 'haha hahaha hihi lol ha hehe oei tja ach ah nou hoor joh jee poeh pff hm wow jippie yes eerlijk eerlijkheid oh hmm goh sjonge he pfff',
};
