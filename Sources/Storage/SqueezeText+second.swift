// Long because: it is one text, in which nothing may change.
extension SqueezeText {
  /// The text of version 2: what the bot says, as it said it in the conversations under `Tests/Conversations` in
  /// November 2026, then the shapes of answers, trackers, cases and events, and words that Dutch sentences are made of.
  ///
  /// It need not follow what the bot says later: what it lacks only takes more room.
  static let second = SqueezeText(
    #"""
    Het buurthuis of de bibliotheek weet vaak ook veel.
    Een medewerker van de gemeente weet vaak meer.
    Ik heb zelf geen lijst van alle groepen.
    Leuk dat je kijkt wat er al is.
    Doe dat op tijd, dan blijft het ontspannen.
    Iemand van de gemeente kijkt graag met je mee.
    De regels verschillen per gemeente.
    Goed dat je er vooraf aan denkt.
    Dan is het nummer 1400.
    Gaat het om de landelijke overheid?
    Bel het nummer van de gemeente of kijk op de website van de gemeente.
    De gemeente kan dat wel.
    Dat kan ik hier niet regelen.
    Zet alvast op een rij wat het kost en wat je al hebt.
    Iemand van de gemeente zoekt het graag met je uit.
    Ik weet niet welke potjes er nu open zijn.
    Goed dat je het vraagt.
    Het gaat over jou, dus zonder jouw ja gaat er niets persoonlijks weg.
    Daarna is 113 er, dag en nacht.
    Bel eerst 112.
    Gaat het om zelfdoding?
    Gebruik de app 112NL.
    Kan praten niet?
    Ga naar een veilige plek als dat kan.
    Zeg waar je bent en wat er gebeurt.
    Ik kan zelf geen hulp sturen.
    Bel nu 112.
    Bel daarvoor het nummer van de gemeente.
    Ik kan niet zien wat de gemeente verder van jou heeft.
    In dit gesprek heb ik nog niets van jou bewaard.
    Er staat nu alleen geen vraag open.
    Bel dan het nummer van de gemeente.
    Gaat het om gegevens bij de gemeente?
    Er is dus niets te wissen.
    In dit gesprek heb ik niets van jou bewaard.
    Wil je later verder met een hulpvraag?
    Wat zou je het meeste helpen?
    Je mag ook het nummer van een antwoord typen.
    Dat begrijp ik nog niet goed.
    En ik zoek op hoe het met je aanvraag staat.
    Je kunt ook hulp aanbieden, of zeggen wat er beter moet.
    Je kunt hulp vragen, voor jezelf of voor een ander.
    Je kunt hier een idee voor de buurt melden.
    Ik ben Samenspraak, de digitale assistent van de gemeente.
    Wat is je naam?
    Waar speelt dit?
    Fijn dat je er voor een ander wilt zijn.
    \n- Aanbod: 
    Wat wil je doen?
    Fijn dat je er bent.
    Je bent altijd weer welkom.
    Zo staat het ervoor:
    Het antwoord komt hier in dit gesprek, met je zaaknummer.
    Je blijft anoniem.
    zondag 13 juni 2027 om 14:00, 4 uur
    Wat mist er nog, bijvoorbeeld geld, een plek of mensen?
    zondag 13 juni 2027 om 14:00
    Dank je, zo staat het er nu.
    We waren bij een aanbod om te helpen.
    Ik bewaar wat je vertelde over een aanbod om te helpen.
    Welke dag of welk deel van de dag past het best?
    Molenweg
    Welke dag bedoel je?
    Die dag is al geweest.
    Wat wil je graag doen?
    Wat je net vertelde, is weg.
    Goed, we beginnen opnieuw.
    Welke straat, wijk of welk dorp past het best?
    Wil je later verder met een aanbod om te helpen?
    Welkom terug.
    Tot later.
    Ik bewaar wat je vertelde over een hulpvraag.
    Typ 'mens' als je iemand wilt spreken.
    Bij gevaar:
    Praten kan dag en nacht:
    Ik ben er.
    Dit gaat voor.
    Over een initiatief praten we later, als je dat wilt.
    Voor wie is de hulp?
    Zullen we daar nu mee verder gaan?
    Je vertelde ook over:
    Daar komen we straks op terug.
    Ik hoor ook:
    Bel het nummer van de gemeente, of laat je bellen.
    Een medewerker kan dat beter.
    Het lukt mij niet om je goed te begrijpen.
    Zullen we daarmee verder gaan?
    We waren nog bezig met een initiatief.
    Waar gaat het vooral om?
    Wie iets van je kreeg, krijgt bericht om het ook te wissen.
    Alles is gewist.
    Zal ik dat doen?
    Wie iets van je kreeg, hoort dat het weg moet.
    Dan wis ik alles wat ik van je bewaar.
    Ik schrijf het op zoals je het typte.
    Wil je het nog een keer typen?
    Ik zie daar geen telefoonnummer of e-mailadres in.
    Wat is er gebeurd?
    0800-2000, Tag und Nacht.
    Wenn jemand Ihnen oder Ihrer Familie wehtut, hilft Veilig Thuis:
    Rufen Sie 112 an.
    Jetzt in Gefahr?
    Bel ook de Kindertelefoon:
    Ben je nog geen 18?
    Je hoeft je naam niet te zeggen.
    Gratis, dag en nacht.
    0800-2000.
    Bel Veilig Thuis:
    Geweld is nooit de schuld van wie het overkomt.
    Goed dat je dit vertelt.
    W razie niebezpieczeństwa:
    Aby porozmawiać z człowiekiem, proszę zadzwonić pod numer het nummer van de gemeente albo poprosić\#
     kogoś o pomoc w pisaniu po niderlandzku.
    Jestem cyfrowym asystentem (de gemeente) i mówię tylko po niderlandzku.
    call 112.
    In danger:
    Please call het nummer van de gemeente to speak with a person, or ask someone to help you write in\#
     Dutch.
    I am the digital assistant of de gemeente and I only speak Dutch.
    Iemand van de gemeente zoekt met je uit wat hier geldt.
    Een paar woorden is genoeg.
    Vertel het maar in je eigen woorden.
    Bel 113, gratis, dag en nacht.
    Denk je aan de dood?
    Eén woord is ook genoeg.
    Je mag hier alles vertellen, in je eigen woorden.
    Goed dat je dit laat weten.
    Wat wil je veranderen?
    Zo kan iemand je laten weten wat ermee gebeurt.
    Voor wie maakt dit verschil?
    Dan weten we wie in die buurt kan meedenken.
    Welke plek heb je in gedachten?
    Dan nu weer een initiatief.
    Daar weet ik helaas niets van.
    Je hoeft het niet alleen uit te zoeken.
    Goed dat je deze stap zet.
    Waarmee kan ik je helpen?
    je krijgt een antwoord op je klacht, uiterlijk donderdag 7 januari 2027.
    Dit heb ik van je:
    Wanneer:
    Praten over donkere gedachten kan op 113.
    Is er gevaar?
    de gemeente op het nummer van de gemeente.
    Je kunt zelf bellen:
    Niemand krijgt te zien wat je typte.
    Dan deel ik niets.
    Vind je het goed dat het wijkteam van de gemeente dit leest?
    Typ 'vergeet mij' om het te wissen.
    Typ 'wat weten jullie van mij' om te zien wat er is bewaard.
    het mag anoniem.
    Je hoeft je naam niet te geven:
    Een burgerservicenummer of rekeningnummer maak ik onleesbaar.
    Alleen de gemeente krijgt ze, en pas nadat je ja zegt.
    Ik bewaar de antwoorden die nodig zijn voor je aanvraag, en het zaaknummer.
    Goed dat je dat vraagt.
    Kan het een week wachten, of moet het eerder?
    Typ dan:
    Er is niets verstuurd.
    Goed, we stoppen.
    We waren bij een hulpvraag.
    Kom gerust terug wanneer het uitkomt.
    Dat is goed.
    Dat mag ook als je bang bent om iemand anders.
    Chatten kan op 113.nl.
    Dat is gratis en anoniem, dag en nacht.
    bel 113 of 0800-0113.
    Praat nu met iemand:
    Je bent niet alleen.
    Wat je schrijft, neem ik serieus.
    hulp bij opvoeden, school of opgroeien.
    Zeg het dan eens anders.
    Begrijp ik je verkeerd?
    Ik help bij ideeën voor de buurt en bij hulpvragen.
    Daar kan ik je niet mee helpen.
    Hoeveel mensen doen er ongeveer mee?
    \n- Ook goed om te weten: 
    Heel veel mensen kennen dat.
    Alleen zijn kan zwaar zijn.
    Wat goed dat je dit zegt.
    Voor een klein feest is een melding vaak genoeg.
    Wat lukt er nu niet goed?
    Wat is er aan de hand?
    Goed dat je dit op tafel legt.
    Welke naam mogen we opschrijven?
    Waarom is dit belangrijk?
    We zetten het graag samen goed op papier.
    Dank je wel dat je dit aankaart.
    Bijvoorbeeld:
    We waren bij een initiatief.
    Spreek je liever een mens?
    Soms begrijp ik iets verkeerd.
    Ik heet Samenspraak en ik ben geen mens.
    ik ben een computerprogramma van de gemeente.
    Eerlijk gezegd:
    Zeg 'ik wil iemand spreken', dan geef ik je vraag door.
    Kan ik nog iets voor je doen?
    Graag gedaan.
    Ook beloofd:
    Goed, ik heb het veranderd.
    Wanneer heb je tijd?
    Wanneer wil je het doen?
    In welke buurt wil je dit doen?
    Je maakt er vast iemand blij mee.
    Wat mooi dat je dit aanbiedt.
    Gaat het om jou, of om een ander?
    Fijn, we gaan verder.
    Dank je wel voor je vertrouwen.
    Je krijgt een mens te spreken.
    \n- Waarover: 
    Wanneer komt het jou goed uit?
    - je krijgt een antwoord op je klacht, uiterlijk donderdag 7 januari 2027
    We nemen het serieus.
    Dank je wel dat je dit vertelt.
    \n- Wat helpt: 
    \n- Wat er is gebeurd: 
    Wat zou het weer goed maken?
    Ik schrijf je klacht op en geef hem door.
    Goed dat je het zegt.
    Wat vervelend dat het zo is gegaan.
    Vraag het aan de gemeente, dan vind je elkaar.
    Doet iemand in de buurt al iets wat erop lijkt?
    Wat mooi dat je dit gaat doen.
    Iemand van de gemeente kijkt wat bij je plan past.
    Voor geld is er vaak een potje, zoals een subsidie of een buurtbudget.
    De Kindertelefoon luistert ook, gratis:
    Ben je zelf nog geen 18?
    Goed dat je hierover begint.
    Is het goed zo?
    Dit heb ik opgeschreven:
    \n- Waarom: 
    \n- Onderwerp: 
    Wat is je telefoonnummer of e-mailadres?
    Goedenacht.
    In welke straat of buurt is het?
    \n- Contact: 
    \n- Hoe snel: 
    \n- Voor wie: 
    \n- Waarmee: 
    Je hoeft dit niet alleen op te lossen.
    Hulp vragen bij geldzorgen is dapper.
    Fijn dat je dit vertelt.
    Waar wil je het over hebben?
    het nummer van de gemeente.
    Dat kan ook:
    Liever meteen zelf bellen?
    Een medewerker kan je bellen of mailen.
    0800-0432.
    Is er nu gevaar?
    Ook beloven wij:
    Dat is goed, die vraag slaan we over.
    \n- Nodig: 
    \n- Met wie: 
    \n- Idee: 
    Wat heb je nog nodig?
    Met wie wil je dit doen?
    Mag ik dit delen met het wijkteam van de gemeente?
    Bij nee deel ik niets en krijg je nummers om zelf te bellen.
    Hoe heb je het liefst contact?
    Je staat er niet alleen voor.
    Bel 112.
    Waar wil je het doen?
    Is de hulp voor jezelf of voor iemand anders?
    Dat kan.
    \n- Wanneer: 
    Hoe snel is hulp nodig?
    Ga je gang, en we helpen graag als dat nodig is.
    Van harte welkom met je idee.
    Ja, dat kan!
    Dank je wel.
    \n- Waar: 
    Op welk telefoonnummer of e-mailadres kunnen we je bereiken?
    Wij beloven:
    Het is verstuurd.
    Klopt het zo?
    Dit stuur ik naar de gemeente:
    \n- Te bereiken via: 
    \n- Naam: 
    Hoe mogen we je noemen?
    ","buttons":[{"title":"Ik wil iemand spreken","payload":"Ik wil iemand spreken"},{"title":"Ik wil\#
     vrijwilliger worden","payload":"Ik wil vrijwilliger worden"},{"title":"Ik heb een idee","payload":"Ik\#
     heb een idee"}]}
    ","buttons":[{"title":"Ik wil iemand spreken","payload":"Ik wil iemand spreken"},{"title":"Ik heb een\#
     idee","payload":"Ik heb een idee"},{"title":"Waar kan ik dranghekken lenen?","payload":"Waar kan ik\#
     dranghekken lenen?"}]}
    ","buttons":[{"title":"Wat weten jullie van mij?","payload":"Wat weten jullie van\#
     mij?"},{"title":"Vergeet mij","payload":"Vergeet mij"},{"title":"Ik heb hulp nodig","payload":"Ik heb\#
     hulp nodig"}]}
    ","buttons":[{"title":"Ik heb een idee","payload":"Ik heb een idee"},{"title":"Ik wil iemand\#
     spreken","payload":"Ik wil iemand spreken"},{"title":"Wij zoeken een zaaltje","payload":"Wij zoeken\#
     een zaaltje"}]}
    ","buttons":[{"title":"Ik heb een idee voor de buurt","payload":"Ik heb een idee voor de\#
     buurt"},{"title":"Ik heb hulp nodig","payload":"Ik heb hulp nodig"},{"title":"Ik wil hulp\#
     aanbieden","payload":"Ik wil hulp aanbieden"},{"title":"Hoe staat het met mijn\#
     aanvraag?","payload":"Hoe staat het met mijn aanvraag?"}]}
    ","buttons":[{"title":"Ik wil een mens spreken","payload":"Ik wil een mens spreken"}]}
    ","buttons":[{"title":"Zelf iets beginnen voor de buurt","payload":"Zelf iets beginnen voor de\#
     buurt"},{"title":"Zien wat er in de buurt is","payload":"Zien wat er in de buurt is"},{"title":"Iets\#
     anders","payload":"Iets anders"}]}
    ","buttons":[{"title":"Onderwerp","payload":"Onderwerp"},{"title":"Waarom","payload":"Waarom"},{"title":\#
    "Waar","payload":"Waar"},{"title":"Naam","payload":"Naam"},{"title":"Te bereiken via","payload":"Te\#
     bereiken via"}]}
    ","buttons":[{"title":"Wat gebeurt er met mijn gegevens?","payload":"Wat gebeurt er met mijn\#
     gegevens?"},{"title":"Ik wil een mens spreken","payload":"Ik wil een mens spreken"}]}
    ","buttons":[{"title":"Ik wil een mens spreken","payload":"Ik wil een mens spreken"},{"title":"Wat kun\#
     je?","payload":"Wat kun je?"}]}
    ","buttons":[{"title":"Ik wil een mens spreken","payload":"Ik wil een mens spreken"},{"title":"Het is\#
     nu niet veilig","payload":"Het is nu niet veilig"}]}
    ","buttons":[{"title":"Bellen","payload":"Bellen"},{"title":"Mailen","payload":"Mailen"},{"title":"Langs\#
    komen","payload":"Langskomen"},{"title":"Chat","payload":"Chat"}]}
    ","buttons":[{"title":"Geld","payload":"Geld"},{"title":"Een plek","payload":"Een plek"},{"title":"Een\#
     vergunning","payload":"Een vergunning"},{"title":"Mensen","payload":"Mensen"},{"title":"Kennis of\#
     advies","payload":"Kennis of advies"},{"title":"Spullen","payload":"Spullen"},{"title":"Niets, we\#
     kunnen vooruit","payload":"Niets, we kunnen vooruit"}]}
    ","buttons":[{"title":"Voor mijzelf","payload":"Voor mijzelf"},{"title":"Voor iemand\#
     anders","payload":"Voor iemand anders"}]}
    ","buttons":[{"title":"Vandaag nog","payload":"Vandaag nog"},{"title":"Deze week","payload":"Deze\#
     week"},{"title":"Het kan wachten","payload":"Het kan wachten"}]}
    ","buttons":[{"title":"Ja","payload":"Ja"},{"title":"Nee","payload":"Nee"}]}
    ","buttons":[{"title":"Ja, verstuur het","payload":"Ja, verstuur het"},{"title":"Iets\#
     veranderen","payload":"Iets veranderen"},{"title":"Stoppen","payload":"Stoppen"}]}
    {"due":"2026-1","lateReported":false,"reminded":false,"source":"Gemeente Voorbeeld, eigen belofte; elke\#
     gemeente past deze termijn zelf aan","what":"je hoort waar je aanbod van pas komt"}
    {"due":"2026-1","lateReported":false,"reminded":false,"source":"Wet gemeentelijke schuldhulpverlening,\#
     artikel 4, eerste lid: eerste gesprek binnen vier weken; https://wetten.overheid.nl/BWBR0031331,\#
     https://adoc.pub/beleidsplan-schuldhulpverlening-gemeente-reimerswaal.html","what":"je krijgt een\#
     eerste gesprek over je geldzorgen"}
    {"due":"2026-1","lateReported":false,"reminded":false,"source":"Gemeente Voorbeeld, eigen belofte; elke\#
     gemeente past deze termijn zelf aan","what":"je hoort wat er met je onderwerp gebeurt"}
    {"due":"2026-1","lateReported":false,"reminded":false,"source":"Gemeente Voorbeeld, eigen belofte; elke\#
     gemeente past deze termijn zelf aan","what":"iemand van het wijkteam neemt contact met je op"}
    {"due":"2026-1","lateReported":false,"reminded":false,"source":"Gemeente Voorbeeld, eigen belofte; elke\#
     gemeente past deze termijn zelf aan","what":"iemand van de gemeente neemt contact met je op"}
    {"due":"2026-1","lateReported":false,"reminded":false,"source":"Awb, artikel 9:11, eerste lid: zes\#
     weken, met een klachtencommissie tien; https://wetten.overheid.nl/BWBR0005537,\#
     https://www.nationaleombudsman.nl/publicaties/rapporten/2002387","what":"je krijgt een antwoord op je\#
     klacht"}
    {"due":"2026-1","lateReported":false,"reminded":false,"source":"Gemeente Voorbeeld, eigen belofte; elke\#
     gemeente past deze termijn zelf aan","what":"je krijgt bericht dat je klacht is ontvangen"}
    {"due":"2026-1","lateReported":false,"reminded":false,"source":"Gemeente Voorbeeld, eigen belofte; elke\#
     gemeente past deze termijn zelf aan","what":"je krijgt een eerste antwoord op je plan"}
    "said":{"agendapunt.contact":1,"agendapunt.contact.again":1,"agendapunt.naam":1,"agendapunt.naam.again":\#
    1,"agendapunt.plek":1,"agendapunt.sent":1,"agendapunt.waarom":1,"agendapunt.waarom.again":1,"anoniem":1,\#
    "belofte_open":1,"contact.contact":1,"contact.moment":1,"contact.naam":1,"contact.onderwerp":1,"contact.\#
    sent":1,"contact_bewaard":1,"contact_onduidelijk":1,"de:nood_geweld":1,"eerste_nodig":1,"en:alleen_neder\#
    lands":1,"gepauzeerd":1,"gestopt":1,"gewist":1,"groet_tussendoor":1,"hulpaanbod.aanbod":1,"hulpaanbod.co\#
    ntact":1,"hulpaanbod.naam":1,"hulpaanbod.plek":1,"hulpaanbod.plek.again":1,"hulpaanbod.sent":1,"hulpaanb\#
    od.wanneer":1,"hulpaanbod.wanneer.again":1,"hulpvraag.contact":1,"hulpvraag.contact_hoe":1,"hulpvraag.na\#
    am":1,"hulpvraag.naam.again":1,"hulpvraag.sent":1,"hulpvraag.situatie":1,"hulpvraag.situatie.again":1,"h\#
    ulpvraag.spoed":1,"hulpvraag.spoed.again":1,"hulpvraag.toestemming":1,"hulpvraag.toestemming.again":1,"h\#
    ulpvraag.voor_wie":1,"hulpvraag.voor_wie.again":1,"ingetrokken":1,"initiatief.contact":1,"initiatief.con\#
    tact.again":1,"initiatief.naam":1,"initiatief.nodig":1,"initiatief.nodig.again":1,"initiatief.plek":1,"i\#
    nitiatief.plek.again":1,"initiatief.sent":1,"initiatief.wanneer":1,"initiatief.wanneer.valid":1,"initiat\#
    ief.wie":1,"initiatief.wie.again":1,"intent:":1,"intent:agenda_voorstellen":1,"intent:bedankt":1,"intent\#
    :ben_je_mens":1,"intent:gegevens_inzien":1,"intent:gegevens_wissen":1,"intent:geld_voor_initiatief":1,"i\#
    ntent:gemeente_overig":1,"intent:groet":1,"intent:hulp_aanbieden":1,"intent:hulp_algemeen":1,"intent:hul\#
    p_contact":1,"intent:hulp_geld":1,"intent:hulp_jeugd":1,"intent:hulp_werk":1,"intent:initiatief_starten"\#
    :1,"intent:initiatief_zoeken":1,"intent:ja":1,"intent:klacht":1,"intent:mens_spreken":1,"intent:nood_dir\#
    ect":1,"intent:nood_geweld":1,"intent:nood_zelfdoding":1,"intent:privacy_vraag":1,"intent:vergunning":1,\#
    "intent:wat_kun_je":1,"kies_een":1,"klacht.contact":1,"klacht.contact.again":1,"klacht.naam":1,"klacht.s\#
    ent":1,"klacht.wat":1,"klacht.wens":1,"knop_iets_anders":1,"knop_ja":1,"knop_mens":1,"knop_nee":1,"knop_\#
    stoppen":1,"knop_veranderen":1,"knop_versturen":1,"na_nood":1,"na_nood_verder":1,"niet_gedeeld":1,"niet_\#
    van_ons_tussendoor":1,"nog_niet_begrepen":1,"ook_beloofd":1,"ook_gehoord":1,"open_vraag":1,"opnieuw_bego\#
    nnen":1,"overgeslagen":1,"pl:alleen_nederlands":1,"samenvatting":1,"tot_later":1,"verbeterd":1,"verder":\#
    1,"verder_met":1,"volgende_vraag":1,"voorbeeld":1,"vraag_intrekken":1,"waarom":1,"wat_bedoel_je":1,"wat_\#
    veranderen":1,"welkom_terug":1,"zaak_geopend":1,"zaak_regel":1,"zaak_regel_ook":1,"zaken_lijst":1
     van de het een en dat die is niet op te voor met zijn aan er maar om ook als dan bij nog uit wat kan\#
     naar wij willen weten welke wanneer waar waarom hoeveel hoe heeft hebt hebben u mag ik wil kunt graag\#
     uw mijn gemeente buurt straat plein wijk postcode adres telefoonnummer e-mailadres naam vraag hulp\#
     geld wonen zorg initiatief aanvraag melding klacht afspraak contact medewerker iemand belt binnen\#
     werkdagen dagen week
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli\#
     augustus september oktober november december
    nl.samenspraak.agendapunt.voorgesteld nl.samenspraak.contact.gevraagd nl.samenspraak.klacht.ingediend\#
     nl.samenspraak.hulpaanbod.aangemeld nl.samenspraak.nood.gesignaleerd\#
     nl.samenspraak.hulpvraag.aangemeld nl.samenspraak.initiatief.aangemeld nl.samenspraak.zaak.gewijzigd
    hulp_zorg hulp_jeugd hulp_werk hulp_wonen hulp_contact hulp_mantelzorg hulp_praktisch hulp_formulier\#
     hulp_algemeen sociaal_ondernemen agenda_voorstellen hulp_aanbieden mens_spreken zaak_status\#
     gemeente_overig wat_kun_je
    {"case":"S-","intent":"initiatief_starten","form":"initiatief","slots":{},"channel":"matrix","received":\#
    "2026-T00:00+02:00","promise":{"what":"","due":"2026-1"}}
    {"conversation":{"channel":"irc","sender":"@"},"form":"hulpvraag","history":[{"at":{"milliseconds":17},"\#
    kind":"received"}],"intent":"hulp_geld","number":"S-","opened":{"milliseconds":17},"promises":[{"due":"2\#
    026-","lateReported":false,"reminded":false,"source":"","what":""}],"recipients":[""],"slots":{"contact"\#
    :{"contact":{"phone":"+316"}},"idee":{"text":{"_0":""}},"naam":{"text":{"_0":""}},"nodig":{"choices":{"_\#
    0":["geld"]}},"plek":{"place":{"text":""}},"wanneer":{"moment":{"from":{"milliseconds":18},"text":"","to\#
    ":{"milliseconds":18}}},"wie":{"people":{"count":1,"text":""}}},"status":"open"}
    "slots":{"contact":{"contact":{"phone":"+316"}},"contact_hoe":{"choice":{"_0":"bellen"}},"naam":{"text":\#
    {"_0":""}},"situatie":{"text":{"_0":""}},"spoed":{"choice":{"_0":"deze_week"}},"toestemming":{"consent":\#
    {"_0":true}},"voor_wie":{"choice":{"_0":"zelf"}}},"status":"open"}
    {"turns":1,"misunderstood":0,"handoff":false,"lastSeen":{"milliseconds":17},"later":[],"said":{"intent:i\#
    nitiatief_starten":1,"initiatief.plek":1},"lastReplies":[{"text":"","buttons":[]}],"form":{"name":"hulpv\#
    raag","intent":"hulp_geld","requested":"voor_wie","answered":["situatie"],"asked":{"voor_wie":1},"slots"\#
    :{"situatie":{"text":{"_0":""}}}},"form":{"name":"initiatief","intent":"initiatief_starten","requested":\#
    "plek","answered":["idee","plek","wie","wanneer","nodig","naam","contact"],"asked":{"contact":1,"naam":1\#
    ,"nodig":1,"plek":1,"wanneer":1,"wie":1},"slots":{"contact":{"contact":{"phone":"+316","email":""}},"ide\#
    e":{"text":{"_0":""}},"naam":{"text":{"_0":""}},"nodig":{"choices":{"_0":["geld"]}},"plek":{"place":{"te\#
    xt":"","postcode":"","houseNumber":""}},"wanneer":{"moment":{"text":"","from":{"milliseconds":18},"to":{\#
    "milliseconds":18}}},"wie":{"people":{"text":"","count":1}}}},"pending":{"nextNeed":{"_0":""}}}
    "requested":"contact_hoe","answered":["situatie","voor_wie","spoed","contact_hoe","naam","contact","toes\#
    temming"],"asked":{"contact":1,"contact_hoe":1,"naam":1,"spoed":1,"toestemming":1,"voor_wie":1},"slots":\#
    {"contact":{"contact":{"phone":"+316"}},"contact_hoe":{"choice":{"_0":"bellen"}},"naam":{"text":{"_0":""\#
    }},"situatie":{"text":{"_0":""}},"spoed":{"choice":{"_0":"deze_week"}},"toestemming":{"consent":{"_0":tr\#
    ue}},"voor_wie":{"choice":{"_0":"zelf"}}}}}
    "}],"state":{"intent":"ja","confidence":1,"form":null,"requested_slot":null,"slots":{},"case":null,"hand\#
    off":true}}
    "buttons":[]}],"state":{"intent":"hulp_geld","confidence":0.9,"form":"hulpvraag","requested_slot":"conta\#
    ct_hoe","slots":{"situatie":"","voor_wie":"zelf","spoed":"deze_week","contact_hoe":"bellen","naam":"","c\#
    ontact":{"phone":"+316"},"toestemming":true},"case":null,"handoff":false}}
    "buttons":[]}],"state":{"intent":"initiatief_starten","confidence":0.9,"form":"initiatief","requested_sl\#
    ot":"wanneer","slots":{"idee":"","plek":{"text":"","postcode":"","house_number":""},"wie":{"text":"","co\#
    unt":1},"wanneer":{"text":"","from":"2026-0","to":"2026-0"},"nodig":["geld"],"naam":"","contact":{"phone\#
    ":"+316"}},"case":"S-","handoff":false}}
    {"recipient_id":"","in_reply_to":"","replies":[{"text":"","buttons":[]},{"text":"","buttons":[]}],"state\#
    ":{"intent":null,"confidence":0.0,"form":null,"requested_slot":null,"slots":{},"case":null,"handoff":fal\#
    se}}
    """#)
}
