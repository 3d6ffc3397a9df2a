/// The Dutch words that people read most, as a measure of plain language.
///
/// The 4,800 most frequent words of three letters and more in wordfreq 3.1.1 (Robyn Speer and others, data under
/// CC BY-SA 4.0, https://github.com/rspeer/wordfreq), taken over on 2026-11-25.
enum FrequentWords {
  static let all = Set(text.split { $0 == " " || $0 == "\n" }.map(String.init))

  private static let text = """
    aan aanbieden aanbieding aanbod aandacht aandeel aandelen aangeboden aangebracht aangegeven aangehouden
    aangekomen aangekondigd aangelegd aangenaam aangenomen aangepast aangesloten aangetroffen aangevallen
    aangeven aangewezen aangezien aangifte aanhangers aanklacht aankomen aankomst aankomt aankoop aanleg
    aanleiding aanmelden aannemen aanpak aanpakken aanpassen aanrader aanslag aanslagen aansluiting aanstaande
    aantal aantallen aantrekkelijk aanval aanvallen aanvang aanvankelijk aanvraag aanvragen aanwezig aanwezige
    aanwezigheid aanwijzingen aanzien aanzienlijk aap aard aarde aardig aardige abonnement about absolute
    absoluut academie accepteren account ach acht achter achteraf achteren achtergelaten achtergrond
    achterkant achternaam achteruit act acteur actie actief acties actieve action activiteit activiteiten
    actrice actuele adam adem administratie administratieve adres advertentie advies adviseur advocaat
    advocaten afbeelding afbeeldingen afdeling afgebroken afgeleid afgelopen afgenomen afgerond afgesloten
    afgesproken afgewezen afgezet afghanistan afhankelijk afkomst afkomstig aflevering afloop afrika
    afrikaanse afscheid afsluiten afspraak afspraken afstand afval agenda agent agenten air airport ajax
    akkoord alan alarm albert album alcohol aldus alex alexander algemeen algemene alhoewel ali alice alkmaar
    all allah allang alle allebei alleen allemaal allen allerlei alles almere als alsjeblieft alsmede alsnog
    alsof alstublieft alternatief alternatieve altijd alvast alweer amanda amateur ambassadeur ambtenaar
    ambtenaren ambulance american amerika amerikaans amerikaanse amerikanen amersfoort amper amsterdam
    amsterdamse analyse and ander andere anderen anderhalf anders anderzijds andrew android andy angeles angst
    anna anne anoniem anti antwerpen antwoord antwoorden apart aparte apeldoorn app apparaat apparaten
    apparatuur appartement appel apple apps april arabisch arabische arbeid arbeiders arbeidsmarkt archief
    architect architectuur are arena argentinië argument arm arme armen armoede arnhem arresteren art arthur
    artiest artiesten artikel artikelen arts artsen aspecten assen assistent association audio august augustus
    australische australië auteur auteurs auto automatisch autoriteit autoriteiten avond avonds avontuur award
    awards aziatische azië baan baas baby back bad badkamer bak bakken bakker bal balans ballen ban band
    banden banen bang bank banken bar barcelona bart bas basis basisschool batterij bbc beach beantwoord
    beantwoorden bed bedacht bedanken bedankt bedekt bedenken bedoel bedoeld bedoelde bedoeling bedoelt
    bedraagt bedrag bedreigd bedreiging bedrijf bedrijven beek beeld beelden been beer beetje begeleiding
    begin beginnen begint begon begonnen begrafenis begraven begreep begrepen begrijp begrijpen begrijpt
    begrip behaald behalen behalve behandeld behandelen behandeling beheer behoefte behoorlijk behoort behoren
    behoud behouden behulp beide beiden bek bekeken bekend bekende bekendgemaakt bekendheid bekendste beker
    bekijk bekijken bel belachelijk belang belangen belangrijk belangrijke belangrijker belangrijkste
    belangstelling belasting belastingen belde beleg beleid beleven belgisch belgische belgië bellen belofte
    beloofd beloofde belt bemanning ben benadering bende beneden benen benieuwd benoemd bent beoordelen
    beoordeling bepaald bepaalde bepaalt bepalen beperken beperking beperkingen beperkt beperkte bereid bereik
    bereikbaar bereiken bereikt bereikte berg bergen bericht berichten berlijn beroemd beroemde beroep bert
    beschadigd bescheiden beschermd beschermde beschermen bescherming beschermt beschikbaar beschikken
    beschikking beschikt beschouwd beschreven beschrijft beschrijven beschrijving beschuldigd besef beseffen
    beslag beslissen beslissing beslissingen beslist besloot besloten besluit besluiten besparen bespreken
    besproken best bestaan bestaande bestaat bestand beste besteden besteed bestel besteld bestellen
    bestelling bestemming bestond bestrijden bestuur bestuurder bestuurders betaal betaald betaalde betaalt
    betalen betaling betekend betekende betekenen betekenis betekent beter betere betreffende betreft
    betrekking betrokken betrokkenheid betrouwbaar betrouwbare beurs beurt bevat bevatten beveiliging bevel
    bevestigd bevestigen bevestiging bevestigt bevinden bevindt bevolking bevond bevonden bevorderen bevriend
    bevrijd bevrijding bewaard bewaren bewegen beweging bewegingen bewerkt bewezen bewijs bewijst bewijzen
    bewoners bewust bewustzijn bezet bezetting bezig bezit bezittingen bezocht bezoek bezoeken bezoekers
    bezorgd bezorgen bezwaar beëindigen beïnvloed bibliotheek bidden bied bieden biedt bier big bij bijbel
    bijdrage bijdragen bijeen bijeenkomst bijna bijvoorbeeld bijzonder bijzondere bill billy binnen binnenkort
    binnenlandse binnenstad biologische black blad bladeren blanke blauw blauwe bleef bleek bleven blij blijf
    blijft blijkbaar blijken blijkt blijven blik blind bloed bloem bloemen blog blok blonde blue bob bocht bod
    bodem boek boeken boekje boel boer boerderij boeren boete bol bom bomen bommen bond bood boodschap
    boodschappen book boom boord boos boot bord borst borsten bos bosch bossen bot boten bouw bouwen boven
    bovenaan bovendien bovenop bovenste box boy boys boze brabant bracht brachten brak brand branden brandstof
    brandweer braziliaanse brazilië breda brede breed breekt brein breken breng brengen brengt brian bridge
    brief brieven bril britse brittannië broeders broek broer broers broertje bron bronnen brood brown brug
    brugge bruggen bruiloft bruin bruine brussel btw budget buik buiten buitengewoon buitenland buitenlandse
    bureau buren burgemeester burger burgerlijke burgeroorlog burgers bus business bussen buurt cadeau café
    californië camera cameron campagne camping campus canada canadese capaciteit carl carlos carrière casino
    categorie cbs cda cel cellen cent center centimeter centraal centrale centre centrum challenge champions
    chaos charles charlie charlotte chat chauffeur check chef chemische chicago chili china chinees chinese
    chocolade chris christelijke christenen christus cijfers circa cirkel city clinton cliënt club clubs coach
    coalitie code collectie collega college colombia combinatie comité commandant commentaar commercieel
    commerciële commissaris commissie communicatie communiceren community competitie compleet complete complex
    complexe computer computers concept concert conclusie concurrentie conferentie conflict congo congres
    constant constructie consumenten contact contacten content context contract controle controleren cool
    correct costa cover creatief creatieve creativiteit creëren crimineel criminelen crisis cuba cultureel
    culturele cultuur cup cursus daad daadwerkelijk daar daaraan daarbij daarbuiten daardoor daarentegen
    daarin daarmee daarna daarnaast daarom daarop daarover daaruit daarvan daarvoor dacht dachten daden dader
    daders dag dagblad dagelijks dagelijkse dagen dak daling dam dame dames dan dance daniel dank dankbaar
    danken dankzij danny dans dansen das dat data database date dating datum dave david davis day deal debat
    debuut december decennia deden deed deel deelname deelnemen deelnemer deelnemers deels deelt defensie
    definitie definitief degelijk degene degenen deken dekking del delen delft delta democratie democratische
    demonstratie den denemarken denk denken denkt dennis departement depressie der derde dergelijke dertig des
    design desondanks destijds detail details deur deuren deventer deze dezelfde dicht dichtbij dichter
    dichterbij dick die diefstal diegene diende dienen diens dienst diensten dient diep diepe dieper dier
    dieren diezelfde digitaal digitale dijk dik dikke diner ding dingen dinsdag diploma direct directe
    directeur dirk discriminatie discussie district dit diverse diversiteit divisie dna doc docent docenten
    dochter dochters document documentaire documenten dode dodelijk doden doe doek doel doelen doelpunt
    doelstellingen doelwit doen doet dokter dol dollar dom domein domme don donald donderdag donker donkere
    dood door doordat doorgaan doorgaans doorgeven doorheen doos dordrecht dorp dorpen dorpje dossier douche
    down download downloaden draag draagt draai draaien draait draak dragen drama drank drankje dreigt drenthe
    drie dringend drink drinken droeg droge dromen dronken droog droom drugs druk drukke drukken drukte dubbel
    dubbele duel duidelijk duidelijke duidelijkheid duiken duits duitse duitsers duitsland duizend duizenden
    duo dure duren durf durft durven dus dutch duur duurde duurt duurzaam duurzaamheid duurzame dvd dwars
    dwingen east echt echte echter echtgenoot echtgenote economie economisch economische ede editie edward een
    eenheden eenheid eenmaal eens eentje eenvoudig eenvoudige eer eerder eerdere eerlijk eerlijke eerst eerste
    eet eeuw eeuwen effect effecten effectief egypte eieren eigen eigenaar eigenaren eigendom eigenlijk
    eigenschappen eiland eilanden eind einde eindelijk eindhoven eindigde eindigen eindigt eis eisen eist
    elders elektriciteit elektrische elektronische elementen elf elftal elite elizabeth elk elkaar elke ellen
    ellende emma emoties emotioneel emotionele end ene energie eng engeland engels engelse enig enige
    enigszins enkel enkele enorm enorme enschede enthousiasme enthousiast enthousiaste enz eraan erachter eraf
    erbij ere eredivisie erfgoed erg ergens erger ergste eric erik erin erkend erkende erkenning ermee erna
    ernaar ernstig ernstige erom erop erotische erover ertoe eruit ervan ervaren ervaring ervaringen ervoor
    etc eten eur euro europa europe europees europese eva even evenals eveneens evenement evenementen event
    eventueel eventuele exact examen exclusief exclusieve excuses excuus exemplaar exemplaren experiment
    expert experts explosie express externe extra extreem extreme eén fabriek face facebook factor factoren
    familie families fan fans fantastisch fantastische fase fashion favoriet favoriete feb februari federale
    feest feesten feestje feit feite feitelijk feiten festival fiets fietsen fifa figuren figuur fijn fijne
    file filipijnen film filmen filmpje filmpjes films filosofie finale financieel financiële financiën
    finland first fit flat fles flink flinke florence florida focus fonds food for ford formule fort forum
    foto fotograaf fotografie foundation fout fouten fox fractie france francisco frank frankrijk frans franse
    fraude fred free friesland from front fruit fuck functie functies functioneren fysiek fysieke gaaf gaan
    gaande gaat gaf game games gang garage garanderen gary gas gast gasten gat gaten gauw gave gaven gay
    gearresteerd gebakken gebaseerd gebeld gebeurd gebeurde gebeuren gebeurt gebeurtenis gebeurtenissen gebied
    gebieden gebleven geboden geboorte geboren gebouw gebouwd gebouwen gebracht gebrek gebroken gebruik
    gebruikelijke gebruiken gebruiker gebruikers gebruikt gebruikte gecontroleerd gecreëerd gedaan gedacht
    gedachte gedachten gedeeld gedeelte gedeeltelijk gedicht gedichten gedoe gedood gedrag gedragen gedreven
    geduld gedurende gedwongen geef geeft geel geen geert geest geestelijke gefeliciteerd gegaan gegeten
    gegeven gegevens gegooid gehaald gehad geheel geheim geheime gehele geheugen geholpen gehoord gehouden
    geil geile gek gekeken gekend gekke gekocht gekomen gekozen gekregen gelanceerd gelaten geld gelden
    gelderland geldig geldt gele geleden geleerd gelegd gelegen gelegenheid geleid geleverd gelezen geliefde
    gelijk gelijke geloof gelooft gelopen geloven geluid geluiden geluk gelukkig gelukt gemaakt gemaakte gemak
    gemakkelijk gemakkelijker gemeen gemeenschap gemeenschappelijke gemeente gemeentelijke gemeenten
    gemeenteraad gemeld gemeten gemiddeld gemiddelde gemist genaamd generaal generatie generaties geniet
    genieten genoeg genoemd genoemde genomen genomineerd genoten gent geopend georganiseerd george gepakt
    geplaatst gepland gepleegd gepraat gepresenteerd geprobeerd geproduceerd gepubliceerd geraakt gerard
    gerecht gerechten gered gereden gereed geregeld geregistreerd gericht geroepen geruchten gerust gescheiden
    geschiedenis geschikt geschoten geschreven geselecteerd geslaagd geslacht geslagen geslapen gesloten
    gespecialiseerd gespeeld gesprek gesprekken gesproken gestaan gestart gestegen gesteld gestemd gestoken
    gestolen gestopt gestorven gestuurd get getekend getest getoond getroffen getrokken getrouwd getuige
    getuigen geur gevaar gevaarlijk gevaarlijke geval gevallen gevangen gevangene gevangenen gevangenis
    gevecht gevechten geven gevestigd gevierd gevoel gevoelens gevoelig gevoelige gevoerd gevolg gevolgd
    gevolgen gevonden gevormd gevraagd gevuld gewaarschuwd geweest geweld geweldig geweldige gewend gewenst
    gewerkt geweten gewicht gewijzigd gewond gewonden gewone gewonnen gewoon gewoonlijk geworden gezag
    gezamenlijk gezamenlijke gezegd gezellig gezellige gezelschap gezet gezeten gezicht gezichten gezien gezin
    gezinnen gezocht gezond gezonde gezondheid gezondheidszorg gezorgd geïnspireerd geïnteresseerd gij ging
    gingen girl girls gisteravond gisteren gitaar glas glazen glimlach god goden gods goed goede goedemorgen
    goederen goedgekeurd goedkeuring goedkoop goedkope goedkoper goeie gold golf good google gooi gooien
    gordon goud gouda gouden gouverneur graaf graag graden graf gram grand grap grapje grappig grappige gras
    gratis graven great green greep grens grenzen griekenland griekse grijpen grijs grijze groei groeide
    groeien groeiende groeit groen groene groep groepen groeten grond grondgebied grondwet groningen groot
    grootste grootte grote grotendeels groter grotere group gsm haag haagse haal haalde haalt haar haarlem
    haast haat had hadden haha hal halen half hallo halve halverwege han hand handel handelen handen handig
    hangen hangt hans happy hard harde harder haren harry hart harte hartelijk hartstikke haten have haven hbo
    heb hebben hebt hectare heden hedendaagse heeft heel heen heer heerlijk heerlijke heet heette heftig
    heilige hek hekel hel helaas held helden helder hele heleboel helemaal helft help helpen helpt hem hemel
    hen hendrik henk henry her here heren herfst herhaling herinner herinneren herinnering herinneringen
    herinnert herkennen herman hersenen herstel hersteld herstellen het hete heten hetgeen hetzelfde heuvel
    hey hield hielden hielp hier hieraan hierbij hierboven hierdoor hierin hiermee hierna hieronder hierop
    hierover hiervan hiervoor high hij hill hilversum historie historisch historische hit hitler hits hitte
    hobby hoe hoef hoeft hoek hoer hoeveel hoeveelheden hoeveelheid hoeven hoewel hoezo hof hoge hoger hogere
    hogeschool hoi holland hollandse home homo hond honden honderd honderden hongaarse hongarije honger hoofd
    hoofdkantoor hoofdstad hoofdstuk hoog hoogleraar hoogste hoogte hoogtepunt hoop hoopt hoor hoorde hoorn
    hoort hopelijk hopen horeca horen horloge hot hotel hou houd houden houding houdt house hout houten how
    http https hugo huid huidige huilen huis huisje huiswerk huizen hulp humor hun huren huur huwelijk ict
    ideaal ideale idee ideeën identiteit idioot ieder iedere iedereen iemand iemands iets iii ijs ijzeren
    illegaal illegale immers impact incident inclusief indeling inderdaad index india indiase indien
    individuele indonesië indruk indrukwekkend indrukwekkende industrie industriële ineens info informatie
    informeren infrastructuur ingang ingediend ingenomen ingericht ingeschreven ingesteld ingevoerd ingezet
    inhoud initiatief initiatieven inkomen inkomsten inmiddels innovatie inschrijven inspiratie instantie
    instelling instellingen institute instituut instructies instrument instrumenten integratie interessant
    interessante interesse interieur interim internationaal international internationale interne internet
    interview interviews intussen investeren investeringen invloed invoering inwoners inzake inzet inzetten
    inzicht ipad iphone irak iran isis islam islamitische island israël israëlische italiaans italiaanse
    italië jaar jaarlijks jaarlijkse jacht jack jackson jacob jagen jaloers james jammer jan jansen januari
    japan japans japanse jaren jarenlang jarig jarige jas jason jawel jay jazz jean jeroen jeruzalem jesse
    jeugd jezelf jezus jij jim jimmy job joden joe johan johannes john johnny johnson jonathan jones jong
    jonge jongen jongens jonger jongere jongeren jongste joodse joost jordan jos joseph josé jou journalist
    journalisten journalistiek jouw juan juist juiste juli julia jullie juni junior juridisch juridische jurk
    jury just justitie kaart kaarten kaartje kaartjes kaas kabinet kader kamer kamers kamp kampen kampioen
    kampioenschap kan kanaal kandidaat kandidaten kanker kans kansen kant kanten kantoor kapitein kapot
    karakter kardinaal kast kasteel kat katholieke katten keek keel keer keert kees keizer kelder kelly ken
    kende kenmerken kennelijk kennen kennis kent kerel keren kerk kerken kern kerst ketting keuken keus keuze
    keuzes kevin kids kies kiest kiezen kiezers kijk kijken kijkers kijkje kijkt kilo kilometer kim kind
    kinderen kindje king kip klaar klacht klachten klagen klant klanten klap klappen klas klasse klassieke
    kleding klein kleine kleiner kleinere kleren kleur kleuren klik klimaat kliniek klinkt klok kloppen klopt
    klote klus knap knappe knie knop knvb kocht koelkast koers koffer koffie kogels kok koken kolonel kom
    komen komende komst komt kon konden koning koningin koninklijk koninklijke koninkrijk kont koop koopt koos
    kop kopen koper kopie kopje koppel korea kort korte korting kortrijk kost koste kosten kostte kou koud
    koude kracht krachten krachtig krachtige krant kranten kreeg kregen krijg krijgen krijgt kritiek kritisch
    kritische kroatië kroon kruis kun kunnen kunst kunstenaar kunstenaars kunt kus kussen kust kut kwaad
    kwaliteit kwam kwamen kwart kwartier kwestie kwetsbaar kwijt laag laagste laat laatst laatste lab label
    lach lachen laden lading lady lag lage lagen lager lagere land landbouw landelijk landelijke landen
    landgoed landschap lang langdurige lange langer langs langzaam laptop las last lastig late laten later
    latere laura league leden lee leed leef leefde leeft leeftijd leeg leek leer leerde leerkracht leerling
    leerlingen leert lees leest leeuw leeuwarden leeuwen lef leg legde lege leger leggen legt leidde leiden
    leider leiders leiderschap leiding leidt lekker lekkere lelijk lenen lengte lening lente leo leraar leren
    les lessen let letten letter letterlijk letters leugen leugens leuk leuke leuker leukste leuven leven
    levend levende levens leverde leveren levert lezen lezer lezers lezing licentie lichaam lichamen licht
    lichte lichten lid lied liedje liedjes lief liefde liefst liefste liegen liep liepen liet lieten lieve
    liever lieverd life lift liga liggen ligging ligt lijden lijf lijk lijken lijkt lijn lijnen lijst like
    limburg linda line link links linkse lippen lisa liter literaire literatuur little live locatie locaties
    logisch logo lokaal lokale lol londen london long loon loop loopt lopen lopende lord los losse lossen lost
    lot louis love lucas lucht luchthaven lui luidt luis luister luisteren luistert luitenant lukken lukt
    lukte lul lunch luxe maagd maak maakt maakte maakten maal maaltijd maan maand maandag maanden maar maart
    maarten maas maastricht maat maatregel maatregelen maatschappelijk maatschappelijke maatschappij mac
    machine machines macht madrid mag magazine magische mail mails make maken makkelijk makkelijker malen mama
    man management manager manchester manier manieren mannelijke mannen mannetje marathon marc marcel marco
    marcus maria marie marine mario mark marketing markt marokkaanse marokko mars martin mary massa massaal
    massage master match mate maten materiaal materialen max maximaal maximale may medaille mede medewerker
    medewerkers media medicijnen medisch medische mee meedoen meegemaakt meegenomen meen meenemen meent meer
    meerdere meerderheid meest meestal meeste meesten meester meet mega mei meid meiden meisje meisjes meld
    melden melding meldingen meldt melk men meneer mening mens menselijk menselijke mensen mensheid mercedes
    merk merken merkt mes met metalen meteen meter methode metro mevrouw mexicaanse mexico mezelf michael
    michel microsoft middag middel middelbare middelen midden migranten mij mijn mijne mijzelf mike milieu
    militair militaire militairen miljard miljoen miljoenen min minder mini minimaal minister ministerie
    ministers minst minste minstens minuten minuut mis misbruik misdaad mishandeling miss misschien missen
    missie mist mix mobiel mobiele mobile mocht mochten mode model modellen modern moderne moe moed moeder
    moeders moeilijk moeilijke moeilijker moeite moest moesten moet moeten moge mogelijk mogelijke
    mogelijkheden mogelijkheid mogen mohammed mol molen moment momenteel momenten mond monster monument mooi
    mooie mooier mooiste moord moorden moordenaar more morgen moskee moskou moslim moslims motivatie motor
    motoren muren musea museum music muur muziek muzikale muzikanten münchen naakt naam naar naartoe naast
    nabij nabijgelegen nacht nachten nachts nadat nadenken nader nadruk nam name namelijk namen namens nat
    naties nationaal national nationale nationaliteit natte natuur natuurlijk natuurlijke nauw nauwelijks nazi
    nederlaag nederland nederlander nederlanders nederlands nederlandse nee neef neem neemt neen neer
    neergeschoten neerslag negatief negatieve negen negeren nek nelson nemen nep nergens nest net netjes
    netwerk netwerken neuken neus new news nicht nick niemand niet niets nieuw nieuwe nieuws nieuwsbrief
    nieuwsgierig nieuwste night nijmegen niks nina niveau noch nodig nodige noem noemde noemen noemt nog nogal
    nogmaals non nood noodzaak noodzakelijk nooit noord noordelijke noorden noorwegen normaal normale norman
    normen not nou november now nul nummer nummers nut nuttig obama object objecten oceaan ochtend ochtends
    oefenen oefening oekraïne off officieel officier officiële oftewel ofwel ogen oke oktober oké old olie
    olympisch olympische oma omdat omgaan omgekomen omgeving omhoog omlaag omroep omschreven omstandigheden
    omvang omvat omzet onafhankelijk onafhankelijke onafhankelijkheid onbekend onbekende ondanks onder
    onderdeel onderdelen ondergaan onderhandelingen onderhoud onderhouden onderling ondernemen ondernemer
    ondernemers onderneming onderscheid onderscheiden onderstaande ondersteund ondersteunen ondersteuning
    ondertussen onderweg onderwerp onderwerpen onderwijs onderzocht onderzoek onderzoeken onderzoekers
    onderzoekt onduidelijk one ongeacht ongelofelijk ongelooflijk ongeluk ongetwijfeld ongeval ongeveer
    onlangs online onmiddellijk onmogelijk onrust ons onschuldig onschuldige onszelf ontbijt ontbreekt
    ontbreken ontdek ontdekken ontdekt ontdekte onthouden ontkennen ontmoet ontmoeten ontmoeting ontmoette
    ontslag ontslagen ontsnappen ontspannen ontstaan ontstaat ontstond ontvang ontvangen ontvangst ontvangt
    ontving ontvoerd ontwerp ontwerpen ontwikkeld ontwikkelde ontwikkelen ontwikkeling ontwikkelingen
    ontwikkelt ontworpen ontzettend onvoldoende onze onzeker onzin oog ooit ook oom oor oordeel oorlog
    oorlogen oorsprong oorspronkelijk oorspronkelijke oorzaak oorzaken oost oosten oostenrijk opa opbouwen
    opbrengst opdracht opdrachten opdrachtgever opeens open openbaar openbare opende openen opening opent
    operatie opgebouwd opgegeven opgeheven opgeleid opgelost opgenomen opgepakt opgericht opgeroepen
    opgesloten opgesteld opgeven opgezet ophalen ophouden opkomst opleiding opleveren oplossen oplossing
    oplossingen opmerkelijk opmerking opmerkingen opname opnames opnemen opnieuw oppervlakte oppositie oprecht
    oprichter oprichting oproep opruimen opstaan opstand opstellen optie opties optreden optredens opvallend
    opvallende opvolger opzet opzetten opzichte opzoeken oranje orde order oren organisatie organisaties
    organiseerde organiseert organiseren origineel originele oscar oud oude ouder oudere ouderen ouders oudste
    out ouwe over overal overdag overdreven overeen overeenkomst overeenkomsten overeenstemming overgang
    overgebracht overgedragen overgenomen overheden overheid overige overigens overijssel overkomen overleden
    overleed overleg overleven overlijden overname overnemen overtuigd overtuigen overval overwegen
    overwinning overzicht paar paard paarden pad pagina pak pakken pakket pakt pakte paleis pan pand paniek
    papa papier papieren parijs paris park parlement particuliere partij partijen partner partners party pas
    paspoort passagiers passen passie past patiënt patiënten patrick patroon paul paus pauze pen pensioen
    people per percentage perfect perfecte periode permanente pers persbericht personeel personen persoon
    persoonlijk persoonlijke perspectief peru peter petitie philips piano piet pieter pijn pijnlijk pijpen pik
    pizza plaat plaatje plaatjes plaats plaatse plaatselijke plaatsen plaatsgevonden plaatst plaatste
    plaatsvinden plan planeet plannen planning plant planten plastic plat platen platform play plegen plein
    plek plekje plekken plezier plicht ploeg plots plotseling plus podium poging pogingen polen politici
    politicus politie politiek politieke pond poolse poort pop populair populaire populariteit porno port
    portret portugal positie positief positieve post pot power poëzie praat prachtig prachtige praktijk
    praktisch praktische praten pre precies premier presentatie presenteren president prestatie prestaties
    prettig prettige priester prijs prijzen prima principe prins prinses privacy private privé pro probeer
    probeerde probeerden probeert proberen probleem problemen procedure procent proces processen produceren
    product producten productie proef proeven prof professional professioneel professionele professor profiel
    profiteren programma project projecten promoten promotie protest provinciale provincie provincies psv
    publicatie publicaties publiceerde publiek publieke punt punten pure puur pvda qua raad raak raakt raakte
    raam raar race racisme raden radio raken ramen ramp rand rapper rapport rare ras ray reactie reacties
    reageert reageren real realiseren realiteit recent recente recept recepten recht rechtbank rechten rechter
    rechts rechtse rechtstreeks rechtszaak reclame record red redactie redden redelijk reden redenen reed
    reeds reeks referendum regel regelen regelmatig regels regen regent regering regime regio regionale
    regisseur registratie reguliere reis reizen reizigers rekenen rekening relatie relatief relaties release
    religie religieuze rellen rennen republiek reputatie research resolutie respect respectievelijk rest
    restaurant restaurants resultaat resultaten review revolutie richard richt richten richting rick riep rij
    rijbewijs rijden rijdt rijk rijke rijn rijst ring rio risico rit rivier rivieren road rob robert robin
    rock rode roep roepen roept roger roken rol rollen roma roman rome ron ronald rond ronde rondom rood rook
    roos rose rot rotterdam route roy roze rtl rug ruil ruim ruime ruimte run rusland russen russisch
    russische rust rusten rustig rustige ruzie saai saint salaris sam samen samengesteld samenleving
    samenstelling samenvatting samenwerken samenwerking samsung san santa sara sarah schaal schade schaduw
    schande schat schatje schattig schatting scheelt scheiden scheiding schelen schema schepen scherm schermen
    scherp scherpe schiet schieten schijnt schilder schilderen schilderij schilderijen schip schiphol
    schitterend schoenen scholen schone school schoon schoonheid schoonmaken schoot schot schoten schouders
    schreef schreeuwen schrijf schrijfster schrijft schrijven schrijver schrijvers schuld schulden schuldig
    schuur score scoren scott sea seconde seconden secretaris sectie sector seizoen seizoenen seks seksueel
    seksuele selectie senaat senator senior september serie series serieus serieuze server service servië
    sessie set sex sexy sfeer shirt shirts shit shop show signaal simon simpel simpele simpelweg sinds
    sindsdien single singles sint sir site sites situatie situaties skype sla slaan slaap slaapkamer slaapt
    slaat slachtoffer slachtoffers slag slagen slapen slaven slecht slechte slechter slechts slechtste slet
    sleutel slim slimme sloeg sloot slot sloten slotte sluit sluiten sluiting smaak smart smartphone smith sms
    snap snapt sneeuw snel snelheid snelle sneller snelweg snijden sociaal social sociale society soep
    software soldaat soldaten solo sommige sommigen soms soort soorten sophie sorry south sowieso spaans
    spaanse spanje spannend spannende spanning sparen speciaal special speciale specialist specifiek
    specifieke speel speelde speelden speelgoed speelt spel spelen speler spelers spellen spelletjes spiegel
    spijt spits spoedig spoor sporen sport sporten sprak sprake spreek spreekt spreken springen sprong spullen
    sta staal staan staart staat staatssecretaris stabiel stad stadion stadje stage stand standaard standpunt
    stap stappen star start starten startte state staten station statistieken status stedelijke steden steeds
    steeg steek steekt steen steken stel stelde stelen stellen stelling stelt stem stemmen stemming stenen
    ster sterft sterk sterke sterker sterkte sterren sterven steun steunen steunt steve steven stevig
    stichting stiekem stierf stijgen stijging stijgt stijl stil stille stilte stimuleren stoel stoelen stof
    stoffen stom stond stonden stop stoppen stopt stopte storm story straat straf strak straks straling strand
    strategie straten streek street stress streven strijd strijden stroom structuur student studenten studeren
    studie studies studio stuk stukje stukken stuks sturen stuur stuurde stuurt style sub subsidie succes
    succesvol succesvolle suiker super supermarkt support supporters suriname sydney symbool syrische syrië
    systeem systemen taak taal taart tachtig tafel tag taken tal talen talent talenten talloze tanden tank
    tanks tante tas tassen taxi taylor team teams techniek technisch technische technologie tegelijk
    tegelijkertijd tegemoet tegen tegenover tegenstander tegenstanders tegenstelling tegenwoordig teken
    tekenen tekening tekeningen tekort tekst teksten tel telefoon telefoons teleurgesteld televisie telkens
    tellen telt tempel temperatuur tempo ten tenminste tenslotte tent tentoonstelling tenzij ter terecht term
    termijn terrein terroristen terug terugkeer terugkeren terwijl test testen teveel tevens tevreden texas
    thailand that the theater thee thema theo theorie this thomas thuis tien tieners tientallen tieten tijd
    tijde tijdelijk tijdelijke tijden tijdens tijdje tijdperk tijdschrift tijdstip tilburg tim time times tip
    tips titel tja toch tocht toe toegang toegankelijk toegekend toegenomen toegepast toegestaan toegeven
    toegevoegd toekomst toekomstige toen toename toenemende toepassing toerisme toeristen toeristische
    toernooi toestand toestel toestemming toets toeval toevallig toevoegen toezicht toilet tom ton tonen tong
    tony toon toonde toont top toren tot totaal totale totdat tour track traditie traditioneel traditionele
    trainen trainer training traject tram tranen transport trap trappen treden treedt trein treinen trek
    trekken trekt trend triest trio troepen trok trokken tropische trots trouw trouwde trouwen trouwens tuin
    tunnel turkije turkse tussen tuurlijk twaalf twee tweede tweet tweets twente twijfel twintig twitter type
    typen typisch typische uit uitbreiding uitdaging uitdagingen uiteindelijk uiteraard uiterlijk uiterst
    uiterste uitgaan uitgave uitgaven uitgebracht uitgebreid uitgebreide uitgegeven uitgelegd uitgenodigd
    uitgeroepen uitgerust uitgeschakeld uitgesproken uitgeverij uitgevoerd uitgezonden uitkomen uitkomt uitleg
    uitleggen uitmaakt uitmaken uitnodiging uitslag uitslagen uitsluitend uitspraak uitspraken uitstekend
    uitstekende uitvoeren uitvoering uitzending uitzicht uitzien uitzoeken uitzondering unie uniek unieke
    union united universiteit universiteiten university update updates uren usa utrecht uur vaak vaardigheden
    vaart vacatures vader vaders vak vakantie vaker val vallei vallen vals valse valt van vanaf vanavond
    vandaag vandaan vandaar vangen vanmiddag vanmorgen vannacht vanochtend vanuit vanwege vanzelf varen
    variant vast vaste vastgelegd vastgesteld vasthouden vat vecht vechten veel veelal veertig veilig veilige
    veiligheid veld velden vele velen venlo vent ver veranderd veranderde veranderen verandering veranderingen
    verandert verantwoordelijk verantwoordelijkheid verbaasd verband verbergen verbeteren verbetering
    verbinden verbinding verblijf verblijven verbod verboden verbonden verborgen verbrand verdacht verdachte
    verdachten verdedigen verdediger verdediging verdeeld verdeling verder verdere verderop verdiend verdiende
    verdienen verdient verdieping verdomme verdrag verdriet verdrietig verdween verdwenen verdwijnen verdwijnt
    verenigd verenigde vereniging verf vergadering vergeet vergeleken vergelijkbaar vergelijkbare vergelijken
    vergelijking vergeten vergroot vergroten vergunning verhaal verhalen verhogen verhouding verhuizen
    verjaardag verkeer verkeerd verkeerde verkiezing verkiezingen verklaard verklaarde verklaart verklaren
    verklaring verkocht verkoop verkoopt verkopen verkozen verkracht verkregen verkrijgbaar verkrijgen verlaat
    verlangen verlaten verleden verleend verlengd verlichting verliefd verlies verliest verliet verliezen
    verloop verloor verlopen verloren vermeld vermijden verminderen vermist vermiste vermoed vermoedelijk
    vermoeden vermogen vermoord vermoorden vernietigd vernietigen veroordeeld veroorzaakt veroorzaken verpest
    verplaatsen verplaatst verplicht verplichte verrassend verrassing verrast verre vers verscheen
    verscheidene verschenen verschijnen verschijnt verschil verschillen verschillend verschillende
    verschrikkelijk verse versie versies verslaan verslag verslagen verspreid verspreiden verspreiding
    verstand verstandig versterken versterkt vertaald vertaling vertegenwoordigd vertegenwoordiger vertel
    verteld vertelde vertellen vertelt vertrek vertrekken vertrekt vertrok vertrokken vertrouw vertrouwde
    vertrouwen vervangen vervanging vervelend vervoer vervolg vervolgens verwacht verwachten verwachting
    verwachtingen verwarring verwerken verwerkt verwijderd verwijderen verwijst verwijzen verwijzing verwoest
    verzameld verzamelen verzameling verzet verzinnen verzoek verzorgd verzorgen vestiging vet via vice victor
    video videoclip viel vielen vier vierde vieren vierkante viert vies vietnam vijand vijanden vijf vijfde
    vijftien vijftig villa vincent vind vinden vindt vinger vingers virus vis visie vissen vlaams vlaamse
    vlaanderen vlag vlak vlakbij vlees vleugels vliegen vliegt vliegtuig vliegtuigen vliegveld vloer vlucht
    vluchtelingen vluchten vocht voeding voedsel voeg voegen voel voelde voelen voelt voer voeren voert
    voertuig voertuigen voet voetbal voeten vogel vogels voice vol voldoen voldoende volg volgde volgden
    volgen volgend volgende volgens volgers volgt volk volkomen volle volledig volledige volop voltooid
    volwassen volwassenen vond vonden voor vooraf voorafgaand vooral voorbeeld voorbeelden voorbereid
    voorbereiden voorbereiding voorbereidingen voorbij voordat voordeel voordelen voorgaande voorgesteld
    voorheen voorjaar voorkeur voorkomen voorkomt voorlopig voormalig voormalige voornaamste voornamelijk
    voorop voorraad voorsprong voorstel voorstellen voorstelling voort voortaan voortdurend voortgezet vooruit
    vooruitgang voorwaarde voorwaarden voorwerp voorwerpen voorzichtig voorzien voorzieningen voorzitter voren
    vorig vorige vorm vormde vormen vormt vos vraag vraagt vrachtwagen vragen vrede vreemd vreemde vrees
    vreselijk vreselijke vriend vriendelijk vrienden vriendin vriendinnen vriendje vriendschap vries vrij
    vrijdag vrije vrijgelaten vrijheid vrijwel vrijwillig vrijwilliger vrijwilligers vroeg vroege vroegen
    vroeger vroegere vrolijk vrolijke vrouw vrouwelijke vrouwen vrouwtje vuil vuile vullen vuur vvd vóór waar
    waaraan waarbij waard waarde waarden waarderen waardering waardevolle waardoor waarheid waarin waarmee
    waarna waarom waaronder waarop waarover waarschijnlijk waarschuwen waarschuwing waarschuwt waaruit waarvan
    waarvoor wacht wachten wagen wakker walgelijk wall walter wandelen wandeling wang wanneer want wapen
    wapens war ware waren warm warme warmte was washington wassen wat water wauw web webcam webshop website
    websites wederom wedstrijd wedstrijden week weekend weer weergegeven weerstand wees weet weg wegen wegens
    weigerde weigeren weinig weken wel weleens welk welke welkom wellicht welzijn wenen wennen wens wensen
    wenst werd werden wereld wereldoorlog wereldwijd wereldwijde werk werkelijk werkelijke werkelijkheid
    werken werkende werkgever werkgevers werking werkloosheid werknemer werknemers werkt werkte werkten
    werkzaam werkzaamheden west westelijke westen westerse wet weten wetenschap wetenschappelijk
    wetenschappelijke wetenschapper wetenschappers wetgeving wethouder wettelijk wettelijke wetten wezen what
    white who wie wiens wifi wij wijk wijken wijn wijs wijsheid wijst wijze wijzen wijziging wil wild wilde
    wilden wilders will willem willen william williams wilt wim win wind windows winkel winkelcentrum winkels
    winnaar winnaars winnen winst wint winter wiskunde wisselen wist wisten wit with witte woede woensdag
    woestijn wolf won wonder wonen woning woningen woon woonde woonden woonplaats woont woord woorden word
    worden wordt workshop workshops world wou wow wraak wél xxx yeah york you your youtube zaak zaal zacht
    zachte zag zagen zak zakelijk zakelijke zaken zakken zal zand zanger zangeres zat zaten zaterdag zee
    zeeland zeer zeg zeggen zegt zei zeiden zeilen zeker zekere zekerheid zelden zeldzaam zelf zelfde
    zelfmoord zelfs zelfstandig zelfstandige zelfvertrouwen zender zes zesde zestig zet zetels zette zetten
    zeven zevende zich zicht zichtbaar zichzelf zie ziek zieke ziekenhuis ziekenhuizen ziekte ziel zien ziet
    zij zijde zijn zijne zilver zilveren zin zingen zingt zinnen zit zitten zitting zoals zocht zodanig zodat
    zodra zoek zoeken zoekt zoektocht zoet zogenaamde zoiets zojuist zolang zomaar zomer zon zondag zonde
    zonder zone zonen zonnepanelen zoo zoom zoon zorg zorgde zorgen zorgt zou zouden zout zoveel zover zowel
    zuid zuidelijke zuiden zuidoost zul zulke zullen zult zus zusje zuster zusters zwaar zwak zwakke zwanger
    zwangerschap zware zwart zwarte zweden zweedse zwembad zwemmen zwijgen zwitserland zwolle één
    """
}
