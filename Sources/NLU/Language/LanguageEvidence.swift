import Model

/// The words, endings, letters and cries for help that give a language away, as `NormalizedText` writes them.
///
/// Mostly words that hold a sentence together, and those of people who need help. A word may stand in several
/// languages, and in Dutch too (``dutch``): then it says little. Collected for this program.
enum LanguageEvidence {
  /// The languages in Latin letters, in the order that decides when two are as likely.
  static let latin: [Language] = [.english, .german, .french, .spanish, .turkish, .polish]

  static func words(of language: Language) -> String {
    switch language {
    case .english:
      """
      i im ive id ill me my mine myself you your youre yours he hes him his she shes her hers it its we us \
      our they them their theyre this that these those the a an and or but because if when where what who \
      why how which am is are was were be been being have has had having do does did doesnt didnt dont \
      doing cant cannot can could couldnt will wont would wouldnt should must need needs want wants not no \
      nobody someone somebody anyone everyone everything something nothing to of in on at by for from with \
      without about into after before since until out up off over under again against between through thru \
      there here now very too also just only never always every please pls thank thanks hello help get got \
      go going gone come came make take took find give know think feel like speak talk live work all more \
      most much many any some than then so as still yet ever anymore wanna gonna tonight today yesterday \
      tomorrow mother father husband wife son daughter friend boyfriend girlfriend children kids child \
      house home money people mom dad brother sister says said keeps hits beats touches threatens \
      breathing killing raped dying die dead happened happening wrong right english dutch speaking understand \
      looking whats isnt arent wasnt havent hasnt
      """
    case .german:
      """
      ich mich mir mein meine meinen meinem meiner meines du dich dir dein deine er ihn ihm sie ihr ihre \
      ihren ihrem es wir uns unser unsere unserer unserem euch euer der die das den dem des ein eine einen \
      einem einer eines kein keine keinen und oder aber weil dass wenn wo wann warum wer wie was welche \
      ist sind war waren bin bist sein seid habe hab hat haben hatte kann kannst konnen konnte muss mussen \
      soll sollte will wollen mochte mochten werde wird werden wurde wurden darf durfen weiss nicht nichts \
      nie niemand jemand jeder jede jeden alle alles etwas mehr noch schon sehr nur auch immer wieder ganz \
      hier dort jetzt gerade heute gestern morgen zu zum zur im am vom mit ohne fur von bei beim nach aus \
      auf uber unter vor durch gegen bis seit an ins bitte danke hilfe hilf helfen brauche braucht guten \
      tag hallo mann frau kind kinder sohn tochter mutter vater freund freundin nachbar haus wohnung geld \
      arbeit brief leben sterben sagt macht geht kommt gibt schlagt schlagen spricht sprechen deutsch \
      deutschland niederlandisch brennt blutet atmet liegt steht viel lange jahre tagen woche
      """
    case .french:
      """
      je jai jsuis moi mon ma mes tu toi ton ta tes il elle on nous notre nos vous votre vos ils elles lui \
      leur leurs se sest cest ce cet cette ces ca le la les l un une des du de au aux d et ou mais parce \
      que qui quoi quel quelle quand comment pourquoi ne n pas plus rien jamais personne tout tous toute \
      toutes toujours tres trop aussi encore deja maintenant aujourdhui hier demain suis es est sommes \
      etes sont etait ete etre ai as a avons avez ont avait avoir fait faire veux veut voulais voudrais \
      peux peut pouvez peuvent sais sait dois doit va vais aller dans sur sous avec sans pour par chez \
      vers depuis entre contre pres apres avant devant derriere ici y en si comme bonjour bonsoir salut \
      merci svp sil plait aide aidez aider besoin secours mari femme enfant enfants fils fille mere pere \
      ami amie soeur frere maison rue argent travail lettre vie mort mourir vivre parle parler francais \
      neerlandais cherche comprends comprendre quelquun menace frappe bat touche respire dit jaimerais \
      dune dun quil nai nest beaucoup peu fois jour jours nuit mois ans
      """
    case .spanish:
      """
      yo mi mis me tu tus te el ella lo la los las le les se su sus nosotros nos nuestro nuestra ustedes \
      usted un una unos unas al del de y o u pero porque que quien quienes donde cuando como cual si no ni \
      nada nadie nunca siempre todo todos toda todas algo alguien alguna muy mas menos tambien ya ahora \
      hoy ayer manana aqui soy es son era eres estoy esta estan estamos estar este esto hay he ha han \
      hemos haber tengo tiene tienen tener quiero quiere quieren puedo puede pueden poder necesito \
      necesita voy va van ir hace hacer hago dice dijo sabe saber en con sin por para sobre entre hasta \
      desde contra delante fuera dentro a hola buenos dias gracias favor porfa ayuda ayudar ayudame \
      ayudenme ayudeme socorro marido mujer esposo esposa hijo hija hijos ninos nino nina madre padre \
      hermano hermana amigo amiga casa calle dinero trabajo carta vida muerte morir vivir hablo hablar \
      espanol holandes entiendo miedo pega vecino solo sola bien mal estaba dia noche anos mucho mucha \
      muchas muchos tan
      """
    case .turkish:
      """
      ben bana beni benim bende benden sen sana seni senin siz size sizi biz bize bizi bizim o ona onu \
      onun onlar bu buna bunu su sey bir iki ve veya ama fakat cunku icin ile gibi kadar daha cok az en \
      hic her herkes kimse biri birisi bazi nasil neden nicin nerede nereye nereden kim kime ne zaman \
      hangi mi mu musun misiniz miyim var yok degil evet hayir lutfen yardim yardima tesekkurler merhaba \
      selam gunaydin simdi bugun dun yarin sonra once hemen artik hala burada orada istiyorum istemiyorum \
      istiyor ediyor ediyorum edin eder misin edebilir olmak oldu oluyor olsa olarak diye diyor gun ay yil \
      kocam karim annem babam annemin babamin oglum kizim kardesim arkadasim komsum cocuk cocuklar \
      cocuklarim esim ev evde eve evim para is gece yangin ambulans imdat kaza intihar olmek yapacagimi \
      bilmiyorum turkce hollandaca felemenkce
      """
    case .polish:
      """
      ja mnie mi moj moja moje mojej mojego mam masz ma mamy ty ciebie ci twoj on ona ono jego jej go mu \
      oni ich im my nas nam nasz wy was sie siebie sobie ten ta to te tego tej tym tu tam i a ale bo ze \
      zeby czy jak gdzie kiedy dlaczego kto kogo co jaki jaka ktory ktora ktos cos nic nikt nikogo nigdy \
      zawsze wszystko bardzo juz jeszcze tylko tez teraz dzis dzisiaj jutro wczoraj gdy jesli jest jestem \
      sa bylo byl byla byc bede bedzie nie tak moge moze mozna moc chce chcialbym chcialabym musze \
      potrzebuje potrzebna prosze dziekuje dzien dobry wieczor czesc pomoc pomocy pomoz pomozcie ratunku \
      wiem robic zrobic w we z na do od po za przy przez dla bez pod nad przed o u maz zona syn corka \
      matka ojciec mama tata dziecko dzieci przyjaciel kolega dom domu mieszkanie pieniedzy praca pracy \
      list zyc zycie umrzec mowie mowic polsku holendersku rozumiem pan pani bije boje powiedzial mowi \
      kilka dni lat
      """
    case .arabic, .ukrainian, .russian: ""
    }
  }

  /// How words end that no list can hold all of; `isSure` where Dutch words do not.
  static let endings: [(ending: String, language: Language, isSure: Bool)] = [
    ("yor", .turkish, true),
    ("yorum", .turkish, true),
    ("yorlar", .turkish, true),
    ("acagim", .turkish, true),
    ("ecegim", .turkish, true),
    ("misiniz", .turkish, true),
    ("yoruz", .turkish, true),
    ("iyordu", .turkish, true),
    ("tion", .english, false),
    ("ness", .english, false),
    ("ould", .english, false),
    ("ly", .english, false),
    ("thing", .english, false),
    ("ung", .german, false),
    ("lich", .german, false),
    ("schaft", .german, false),
    ("keit", .german, false),
    ("tet", .german, false),
    ("sst", .german, false),
    ("chst", .german, false),
    ("ierst", .german, false),
    ("iert", .german, false),
    ("eux", .french, false),
    ("euse", .french, false),
    ("aient", .french, false),
    ("aire", .french, false),
    ("ais", .french, false),
    ("ait", .french, false),
    ("cion", .spanish, false),
    ("ando", .spanish, false),
    ("iendo", .spanish, false),
    ("aron", .spanish, false),
    ("ieron", .spanish, false),
    ("iera", .spanish, false),
    ("iyim", .turkish, false),
    ("uyum", .turkish, false),
    ("larim", .turkish, false),
    ("lerim", .turkish, false),
    ("larimi", .turkish, false),
    ("mek", .turkish, false),
    ("mak", .turkish, false),
    ("uje", .polish, false),
    ("alem", .polish, false),
    ("alam", .polish, false),
    ("emy", .polish, false),
    ("owac", .polish, false),
    ("enie", .polish, false),
    ("ania", .polish, false),
    ("ysz", .polish, false),
    ("esz", .polish, false),
  ]

  /// Letters and signs, as they are written, that no Dutch word has.
  static let letters: [(letters: String, language: Language)] = [
    ("ß", .german),
    ("şğıİŞĞ", .turkish),
    ("łąężśćńźŁŻŚ", .polish),
    ("ñ¿¡", .spanish),
    ("œù", .french),
  ]

  /// Short messages that leave no doubt, word for word.
  static let phrases: [(phrases: [String], language: Language)] = [
    (
      [
        "help me please", "please help", "please help me", "do you speak english", "english please",
        "i need help", "speak english", "can you help me", "help me pls", "pls help", "pls help me",
      ], .english
    ),
    (
      [
        "hilfe", "hilfe bitte", "bitte hilfe", "brauche hilfe", "bitte helfen", "sprechen sie deutsch",
        "hilf mir", "helfen sie mir",
      ], .german
    ),
    (
      [
        "au secours", "aidez moi", "aide moi", "a laide", "besoin daide", "jai besoin daide",
        "parlez vous francais",
      ], .french
    ),
    (
      [
        "ayuda", "socorro", "ayudame", "ayudenme", "necesito ayuda", "ayuda por favor", "auxilio",
        "por favor ayuda", "habla espanol",
      ], .spanish
    ),
    (
      [
        "imdat", "yardim", "yardim edin", "yardim lutfen", "lutfen yardim", "bana yardim edin",
        "imdat yardim",
      ], .turkish
    ),
    (
      [
        "pomocy", "ratunku", "pomocy prosze", "potrzebuje pomocy", "prosze o pomoc", "pomozcie",
        "prosze pomocy",
      ], .polish
    ),
  ]
}
