extension LanguageEvidence {
  /// Words of Dutch as people write it: standard, Flemish, the dialects, Frisian, the street, and the English and other
  /// words that stand in Dutch sentences. Evidence against every other language.
  static let dutch = """
    ik k mij me m mn mijn je jij jou jouw u uw hij ie zij ze haar hem zijn zn het t wij we ons onze jullie \
    hun hen die dat deze dit de den een n er der daar hier en of maar want omdat als toen dan waar wat wie \
    wanneer waarom hoe welke hoeveel is ben bent was waren heb hebt heeft hebben had hadden kan kunt kun \
    kunnen kon mag moet moeten moest wil willen wou wilt zal zullen zou ga gaat gaan ging gaf doe doet \
    doen deed word wordt worden werd krijg krijgt kom komt weet niet geen niks niets nooit nie nee ja \
    niemand iemand iedereen alles iets meer nog al heel erg ook wel alleen altijd weer gewoon echt even nu \
    straks vandaag gisteren morgen net zo veel te om van voor in op aan bij met zonder naar uit over onder \
    door tegen tot sinds na af mee binnen buiten weg terug toch dus zelf zich elkaar hulp graag bedankt \
    hoi hallo dag alsjeblieft alstublieft mensen kinderen kind moeder vader man vrouw zoon dochter vriend \
    buurman buren buurt gemeente huis straat geld werk brief jaar week dagen vraag vragen helpen zeg zegt \
    zien zie staat staan ligt zit zitten maken maakt geven geeft nodig ander andere goed eigen neet nit \
    mer meh veur vuur oet mie mien dien ouch auch noe nou dao doa wo woa woe get gaet gijt zeen hob ger \
    geer dae det dr ter nao hae hej hest bist bun bin mut mot moot wier kin kint nimeer zoe emes nemes ge \
    gij ne nen da dees wa ulder ulle gulle zulle ma moar mor ni nimmer efkes effe effen eefkes gwn ff eig \
    wrm idd nei mei foar fan oan yn it hat wol dy dizze sa mar ek moat hawwe jo my myn us hja heurt joe \
    oen doar veul gien goan doon dij hom heur aingliks nich neit kriegen kriege kriejge haad haaj loat \
    loate loaten wollah wallah bro fissa ewa tantoe faka sjonge serieus okee oke hey tis ist kben kheb \
    kweet tkan tgaat zegge kijk wete hebbe kenne ken late effies zooi benne bennen mne mun men wul zun \
    hesse hebk bint hef hebbn oons joen zol woar gin geet dee um moi yo hasta vista tak challenge chalenge \
    right ich mich mit ein es bie ut aanmelde vriewilliger kump geit zeet waarvoor stichting danke please \
    sorry no one job time fun chill nice cool back go speed love best the top team help computer you loved \
    salut gracias merci start again kost ai pliz mayday stalking stalker okidoki pas los dans nos re up \
    date speel open laat stop demp controleer
    """
}
