extension WordClasses {
  /// Mostly what there is: people, things, days, places; and what is done with them.
  static let things = """
    familie: moeder vader mama papa mam pap ma pa zus broer zusje broertje oma opa tante oom nicht neef \
    nichtje neefje ouders schoonmoeder schoonvader schoonzus zwager familie gezin grootouders grootmoeder \
    grootvader
    partner: man vrouw echtgenoot echtgenote partner vriendin vriend verloofde ex exman
    kind: kind kinderen zoon dochter baby peuter kleuter tiener puber kleinkind kleinkinderen kleinzoon \
    kleindochter jongen meisje jongens meisjes jongeren jeugd zoontje dochtertje kids leerling
    vrienden: vrienden vriendinnen maat maatje kameraad kennis kennissen collega collegas buddy bekende
    buren: buur buren buurman buurvrouw buurtgenoot buurtgenoten buurtbewoners bewoners omwonenden \
    wijkbewoners overbuurman overbuurvrouw onderburen bovenburen
    muziek: muziek lied liedje liedjes liederen nummer nummers song songs plaat plaatje album albums hit \
    hits single track tracks deuntje melodie soundtrack afspeellijst playlist afspeellijsten
    muziekgenre: jazz rock pop klassiek klassieke rap hiphop metal blues techno reggae house country punk \
    soul disco folk dance
    artiest: zanger zangeres artiest artiesten band bands muzikant componist rapper dj orkest
    radio: radio zender radiozender radiostation station fm kanaal omroep
    podcast: podcast podcasts aflevering afleveringen episode uitzending
    boek: boek boeken luisterboek audioboek luisterboeken audioboeken hoofdstuk roman verhaal verhalen ebook
    film: film films bioscoop serie series documentaire tv televisie netflix theater voorstelling acteur \
    actrice regisseur
    spel: spel spelletje spelletjes game games quiz schaak schaken schaakspel puzzel kaartspel bordspel \
    pacman
    nieuws: nieuws nieuwsberichten krant krantenkoppen koppen headlines actualiteiten nieuwtjes journaal \
    kranten
    weer: weer weersverwachting weersvoorspelling weerbericht voorspelling klimaat temperatuur temperaturen \
    graden
    neerslag: regen regent regenen regenachtig regenbui bui buien sneeuw sneeuwt sneeuwen hagel hagelt \
    neerslag onweer onweert miezert storm stormt stormen
    zon: zon zonnig zonnige zonneschijn bewolkt bewolking wolken mist mistig helder droog
    warmte: warm warme warmer heet hete hitte koud koude kouder kou vriest vriezen vorst fris koel
    wind: wind waait winderig windkracht waaien
    weekdag: maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
    maand: januari februari maart april mei juni juli augustus september oktober november december
    dagdeel: ochtend ochtends morgen morgens middag middags avond avonds nacht nachts vanochtend vanmiddag \
    vanavond vannacht
    dag: vandaag gisteren overmorgen eergisteren weekend week maand volgende komende aankomende
    tijdeenheid: minuut minuten uur uren seconde seconden dag dagen weken maanden jaar jaren kwartier
    wekker: wekker wekkers alarm alarmen alarmpje wekalarm
    wekken: wek wekken wakker maak opstaan gewekt
    herinnering: herinnering herinneringen herinner herinneren reminder reminders melding meldingen \
    notificatie notificaties
    agenda: agenda kalender afspraak afspraken vergadering vergaderingen meeting meetings evenement \
    evenementen gebeurtenis gebeurtenissen planning schema bijeenkomst overleg evenementje
    lijst: lijst lijstje lijsten lijstjes boodschappenlijst boodschappenlijstje takenlijst todo todolijst \
    takenlijstje winkellijst
    mail: mail mails email emails mailtje mailtjes inbox postvak emailtje mailen gemaild bericht berichten \
    berichtje
    telefoon: telefoon mobiel gsm smartphone toestel iphone
    computer: computer laptop tablet ipad pc scherm muis toetsenbord printer wifi internet website app apps
    contact: contact contacten contactpersoon contactenlijst telefoonnummer adres emailadres adresboek
    social: facebook twitter instagram whatsapp tweet tweets tweeten post posten snapchat tiktok status
    licht: licht lichten lamp lampen verlichting lampje lampjes lichtje ledlamp
    aanzetten: aanzetten aangezet inschakelen activeer activeren start starten
    uitzetten: uitzetten uitgezet uitschakelen uitdoen uitmaken afzetten deactiveren
    helder: helderder feller fel helderheid lichter witter dim dimmen gedimd dimmer donkerder zachter
    kleur: rood rode blauw blauwe groen groene geel gele wit witte zwart zwarte oranje paars paarse roze \
    bruin bruine grijs kleur kleuren
    volume: volume geluid harder luider hard zacht stiller stil mute dempen geluidsniveau speaker speakers \
    luidspreker
    apparaat: stofzuiger robotstofzuiger koffiezetapparaat koffiemachine vaatwasser wasmachine droger oven \
    magnetron stekker stopcontact wemo smart verwarming thermostaat kachel airco
    koffie: koffie espresso cappuccino latte thee kopje kop
    eten: eten diner lunch ontbijt maaltijd maaltijden avondeten middageten gerecht gerechten recept \
    recepten ingredienten
    gerecht: pizza pasta rijst soep salade hamburger burger sushi kip vlees vis spaghetti lasagne taart cake \
    koekjes curry biefstuk patat friet brood
    groente: groente groenten aardappel aardappels tomaat tomaten ui uien wortel wortels sla fruit appel \
    appels banaan bananen
    zuivel: melk kaas boter eieren ei yoghurt room
    koken: koken kook kookt kookte gekookt bakken bak bakt braden bereiden klaarmaken maken roosteren \
    frituren
    restaurant: restaurant restaurants cafe kroeg bar eetcafe bistro snackbar thai italiaans italiaanse \
    chinees chinese mexicaans indiaas sushirestaurant pizzeria
    bestellen: bestel bestellen besteld bestelling afhaal afhalen meenemen takeaway bezorgen bezorging \
    bezorgd bezorgt thuisbezorgd levering leveren
    winkel: winkel winkels supermarkt markt bakker slager apotheek drogist warenhuis winkelcentrum
    kopen: kopen koop koopt gekocht aanschaffen
    trein: trein treinen treinkaartje treinkaartjes treinticket spoor ns perron intercity treintijden
    vervoer: bus bussen tram metro taxi uber auto autos fiets fietsen scooter vliegtuig vlucht vliegen boot \
    ov
    ticket: ticket tickets kaartje kaartjes reserveer reserveren reservering geboekt
    verkeer: verkeer file files drukte snelweg route omleiding wegwerkzaamheden ongeval
    plaatsnaam: amsterdam rotterdam utrecht eindhoven groningen haag leiden haarlem tilburg breda nijmegen \
    arnhem maastricht parijs londen york berlijn brussel antwerpen
    land: nederland belgie duitsland frankrijk engeland spanje italie amerika turkije marokko polen china \
    japan
    beurs: aandeel aandelen aandelenkoers beurs koers koersen dollar dollars euro euros pond yen wisselkoers \
    valuta bitcoin
    rekenen: plus min keer gedeeld som optellen aftrekken vermenigvuldig bereken berekenen procent kwadraat \
    vergelijking
    definitie: definitie definieer betekenis betekent beschrijf omschrijving uitleg beschrijving woord
    feit: wie wanneer geboren leeftijd oud hoogste hoofdstad president koning koningin minister inwoners \
    geschiedenis
    grap: grap grapje grappen mop moppen mopje grappig grappige lachen
    groeten: hallo hoi hey goedemorgen goedemiddag goedenavond hee
    vraagwoord: wat welke welk waar waarom hoe hoeveel
    ik: ik mij me mijn mn mijne
    jij: jij je jou jouw u uw jullie
    tonen: toon laat tonen weergeven geef lees voorlezen vertel zeg zeggen vertellen
    zoeken: zoek zoeken vind vinden opzoeken gezocht vindt
    verwijderen: verwijder verwijderen verwijderd wis wissen schrap schrappen annuleer annuleren annuleert \
    geannuleerd haal weghalen
    toevoegen: voeg toevoegen toegevoegd zet plaats schrijf noteer opschrijven
    maken: creeer nieuwe nieuw aanmaken opstellen
    spelen: speel spelen afspelen speelt draai draaien luister luisteren beluisteren hervat hervatten
    pauze: pauzeer pauze stop stoppen stopt
    sturen: stuur sturen verstuur verstuurd verzenden verzend zend gestuurd antwoord beantwoord beantwoorden \
    reageer
    leuk: leuk mooi goed fantastisch geweldig top prima favoriet favoriete lievelings best beste beoordeling \
    sterren waardering
    klacht: klacht klachten klagen klantenservice ontevreden slecht slechte ondermaats
    poetsen: stofzuig stofzuigen schoonmaken schoon poetsen dweilen opruimen
    activiteit: concert festival feest feestje verjaardag optreden tentoonstelling museum braderie bruiloft
    tijdzone: tijdzone tijdzones tijd klok zomertijd wintertijd
    geld: geld betalen schuld schulden rekening rekeningen uitkering bijstand toeslag toeslagen huurtoeslag \
    zorgtoeslag loon salaris
    woning: huis woning woningen appartement flat kamer huur huurhuis verhuurder woningcorporatie woningbouw \
    huurbaas
    zorg: zorg ziek ziekte ziekenhuis dokter huisarts verpleegster thuiszorg wmo rolstoel scootmobiel \
    rollator dementie
    werk: werk baan banen werkloos solliciteren sollicitatie vacature vacatures cv werkgever ontslag \
    ontslagen
    school: school scholen klas leraar lerares docent meester juf huiswerk examen opleiding cursus les \
    lessen studie
    formulier: formulier formulieren brief brieven invullen digid document papieren
    gemeente: gemeente gemeentehuis stadhuis wethouder burgemeester raad raadslid ambtenaar loket
    buurt: buurt wijk straat dorp stad plein park stoep speeltuin buurthuis buurtcentrum wijkcentrum
    groen: tuin bomen boom planten plant bloemen gras moestuin struiken bloembakken
    afval: afval vuilnis vuil rommel zwerfvuil container containers vuilniszak grofvuil
    geweld: slaat slaan geslagen schopt dreigt bedreigd bedreigt mishandeld mishandelt mes wapen vuist
    dood: dood sterven doodgaan overleden zelfmoord zelfdoding
    brand: brand brandt vuur vlammen rook rookt
    angst: bang angst eng paniek durf
    verdriet: verdrietig verdriet huilen huil somber depressief eenzaam alleen
    vrijwilliger: vrijwilliger vrijwilligers vrijwilligerswerk helpen hulp meehelpen meedoen aansluiten
    initiatief: initiatief initiatieven idee ideeen plan plannen project projecten actie
    vergunning: vergunning vergunningen toestemming regels verboden toegestaan mag mogen
    """
}
