extension WordClasses {
  /// Mostly what people do, how things are, and the small words between.
  static let doings = """
    wij: wij we ons onze
    hij: hij zij ze hem haar hen hun zijn
    willen: wil willen wilt wilde wou zou graag wens wenst
    kunnen: kan kunnen kun kunt kon konden mogelijk lukt
    moeten: moet moeten moest hoeft hoef hoeven nodig
    vragen: vraag vragen vraagt vroeg gevraagd vraagje
    helpen: help helpt hielp geholpen ondersteuning ondersteunen steun begeleiding begeleiden
    geven: geeft geven gaf gegeven bied biedt aanbieden aangeboden doneren doneer schenken
    lenen: leen leent lenen leende geleend uitlenen huren gehuurd
    bellen: bel belt bellen belde gebeld opbellen terugbellen telefoneren
    spreken: spreken spreek spreekt sprak gesproken praten praat praatte overleggen gesprek
    schrijven: schrijft schrijven schreef geschreven typen typ
    lezen: leest lezen las gelezen
    leren: leer leert leren leerde geleerd oefenen oefen studeren
    begrijpen: begrijp begrijpt begrijpen snap snapt snappen begreep
    weten: weet weten wist kent kennen
    denken: denk denkt denken dacht vond geloof
    horen: hoor hoort horen hoorde gehoord
    kijken: kijk kijkt kijken keek bekijk bekijken bekeken zien zie ziet
    wachten: wacht wachten wachtte gewacht wachttijd
    beginnen: begin begint beginnen begon begonnen opzetten oprichten gestart
    organiseren: organiseer organiseert organiseren organiseerde georganiseerd regelen regel regelt geregeld \
    houden
    veranderen: verander verandert veranderen veranderd wijzig wijzigen gewijzigd aanpassen aangepast pas \
    bijwerken update verzet verplaats verplaatsen verzetten
    corrigeren: verbeter verbeteren corrigeer fout foutje verkeerd verkeerde vergist klopt
    opnieuwdoen: opnieuw nogmaals nog herhaal herhalen herhaling
    terug: terug terugnemen vorige eerder
    volgend: verder overslaan door skip
    intrekken: intrekken trek ingetrokken afzien vergeet
    betalen: betaal betaalt betaalde betaald afbetalen aflossen overmaken
    sparen: sparen spaar spaart gespaard bezuinigen
    verdienen: verdien verdient verdienen inkomen inkomsten omzet winst winstgevend
    ondernemen: onderneming bedrijf bedrijfje ondernemer ondernemen stichting vereniging cooperatie bv zzp \
    kvk rechtsvorm statuten notaris
    verkopen: verkoop verkopen verkoopt verkocht kraam kraampje
    bouwen: bouw bouwen bouwt gebouwd timmeren metselen aanleggen aanleg plaatsen
    repareren: repareer repareren gerepareerd herstellen opknappen klussen klus klusje
    kapot: kapot stuk defect lek lekt lekkage kapotte gebroken schimmel vocht schade
    schoon: schoonmaak schoonmaker poets ramen wassen strijken huishouden huishoudelijke
    tuinieren: tuinieren wieden snoeien maaien gemaaid zaaien harken schoffelen
    dragen: draag dragen tillen til sjouwen verhuizen verhuizing verhuis
    rijden: rijd rijdt rijden reed brengen breng ophalen halen vervoeren lift
    reizen: reis reizen reist vakantie trip vertrekken vertrekt vertrek aankomst arriveert
    lopen: loop loopt lopen liep wandelen wandel rennen
    wonen: woon woont wonen woonde inwonen samenwonen
    slapen: slaap slaapt slapen sliep bed dutje
    drinken: drink drinkt drinken dronk dorst glas water
    eten_doen: eet at gegeten honger
    meespelen: speelde gespeeld meespelen
    zingen: zing zingt zingen zong koor
    sporten: sport sporten voetbal voetballen tennis hardlopen zwemmen fitness gym hockey wedstrijd score \
    elftal
    ontmoeten: ontmoeten ontmoet afspreken afgesproken langskomen bezoek bezoeken bezoekt visite
    uitnodigen: uitnodigen uitnodiging uitgenodigd genodigden deelnemers
    vieren: vieren vier viert gevierd jubileum
    stemmen: stem stemmen gestemd meetekenen handtekening petitie steunen ondertekenen
    voorstellen: voorstel voorstellen stelt opperen suggestie
    mening: mening eens oneens
    ergeren: erger ergert irritant vervelend irriteert gezeik schandalig belachelijk onacceptabel waardeloos
    overlast: overlast herrie lawaai geluidsoverlast stank hangjongeren rotzooi blaft blaffen
    dreigen: dreigen dreigement dreigementen bedreigen stalkt stalken stalker
    slaan: sloeg klappen klap schoppen trappen meppen mept
    opsluiten: opgesloten sluit opsluiten vast vastgehouden gevangen
    inbreken: inbreker inbrekers inbraak inbreken ingebroken dief dieven gestolen stelen
    gewond: gewond bloed bloedt bloeden bewusteloos flauwgevallen reanimatie ademt ademhaling
    gevallen: gevallen val valt vallen viel gestruikeld
    pillen: pillen pil medicijnen medicijn tabletten paracetamol overdosis slaappillen
    hulpdienst: ambulance politie brandweer spoed noodgeval alarmnummer
    huilen: huilt huilde tranen snikken
    eenzaam: eenzaamheid eenzame gezelschap aanspraak alleenstaand niemand
    moe: moe uitgeput overbelast overspannen burnout doodmoe opgebrand
    zorgen: zorgt zorgde verzorg verzorgt verzorgen verzorging mantelzorg mantelzorger mantelzorgers
    oud: oude oudere ouderen bejaarde bejaarden senior senioren hoogbejaard
    handicap: beperking beperkingen gehandicapt gehandicapte blind doof slechthorend slechtziend autisme \
    autistisch adhd
    ziekte: kanker beroerte parkinson alzheimer griep koorts pijn hoofdpijn longen hart
    arts: arts artsen specialist psycholoog therapeut fysio fysiotherapeut tandarts verpleegkundige \
    wijkverpleegkundige
    hulpmiddel: traplift stoellift douchestoel hoortoestel bril krukken
    opvoeden: opvoeden opvoeding luistert gehoorzaamt driftbui driftbuien ruzie brutaal
    spijbelen: spijbelt spijbelen gespijbeld schoolgaan leerplicht pesten gepest
    uitzetting: uitzetting ontruiming ontruimd dakloos opvang daklozenopvang
    schulden: deurwaarder incasso aanmaning aanmaningen beslag achterstand betalingsachterstand roodstaan \
    schuldhulp
    uitkeringen: wia ww wajong aow pensioen bijstandsuitkering participatiewet svb uwv
    toeslag: kinderbijslag kindgebonden zorgverzekering premie kwijtschelding minimum stadspas voedselbank \
    kledingbank
    belasting: belasting belastingen belastingdienst aangifte heffing ozb
    subsidie: subsidie subsidies fonds fondsen sponsor sponsors sponsoring budget bijdrage buurtbudget \
    geldpotje financiering
    ruimte: ruimte zaal zaaltje lokaal plek locatie pand gebouw grond terrein veld veldje
    spullen: spullen gereedschap materiaal materialen tent tenten stoelen tafels hekken dranghekken \
    aanhanger
    straatmeubel: bankje bankjes lantaarnpaal lantaarn prullenbak stoeptegel stoeptegels paaltje bord \
    verkeersbord drempel drempels
    verkeersveilig: verkeersveiligheid hardrijden oversteken oversteekplaats zebrapad fietspad stoplicht \
    snelheid
    parkeren: parkeren parkeerplaats parkeerplaatsen parkeervergunning geparkeerd parkeer
    paspoort: paspoort id rijbewijs identiteitskaart uittreksel geboorteakte trouwen inschrijven
    beleid: beleid bestemmingsplan verordening besluit besluiten
    overleggen: inspraak participatie bewonersavond informatieavond wijkraad dorpsraad
    aanvraag: aanvraag aanvragen aangevraagd verzoek indienen ingediend zaak dossier zaaknummer
    status: stand stavaza voortgang reactie besloten behandeling
    gegevens: gegevens data privacy avg bewaard bewaren opgeslagen persoonsgegevens
    robot: robot bot computerprogramma chatbot machine mens medewerker persoon ai
    dank: bedankt dank dankjewel dankuwel merci thanks thx
    afscheidswoord: doei tot ziens later bye houdoe ajuus
    instemming: ja jazeker jawel zeker oke ok akkoord yes jep
    weigering: nee neen nope geenszins
    misschien: misschien wellicht twijfel
    ontkenning: niet geen nooit niks niets nergens
    nu: nu direct meteen onmiddellijk snel spoedig
    straks: straks binnenkort zometeen toekomst
    altijd: altijd steeds vaak elke iedere dagelijks wekelijks regelmatig
    soms: soms af zelden
    veel: veel erg heel zeer hartstikke ontzettend zo te
    klein: klein kleine weinig beetje
    groot: groot grote enorm enorme
    nieuw: recent recente laatste nieuwste actueel actuele
    mooi: leuke mooie lekkere lekker fijn fijne gezellig gezellige
    lelijk: saai lelijk stom stomme rot rottig
    makkelijk: makkelijk makkelijke eenvoudig simpel
    moeilijk: moeilijk moeilijke lastig ingewikkeld
    duur: duur dure prijs prijzen kost kosten goedkoop goedkope gratis
    dichtbij: dichtbij omgeving nabij dichtstbijzijnde hier naast
    binnen: binnen thuis woonkamer slaapkamer keuken badkamer gang zolder kelder garage
    buiten: buiten buitenlicht veranda balkon dakterras
    hoeveelheid: een twee drie vijf zes zeven acht negen tien elf twaalf twintig dertig veertig vijftig \
    honderd
    rang: eerste tweede derde vierde vijfde
    taal: nederlands engels duits frans spaans arabisch turks pools taal talen vertaal vertalen vertaald \
    vertaling
    dier: hond honden kat katten poes vogel vogels paard konijn dier dieren hondje
    kleding: jas paraplu kleding kleren schoenen trui muts laarzen zonnebril handschoenen
    feestdag: kerst kerstmis pasen pinksteren koningsdag sinterklaas nieuwjaar ramadan suikerfeest
    locatievraag: postcode weg kaart navigatie gps
    instelling: instelling instellingen modus shuffle willekeurig wachtwoord profiel
    automatisering: schakel schakelaar bedien doe
    vergeten: vergeten vergat onthoud onthouden
    voorkeur: voorkeur favorieten smaak genre stijl
    """
}
