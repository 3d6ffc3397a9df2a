extension LexiconBuilder {
  /// Who takes part, and how people say what they are called.
  mutating func addPeople() {
    set(
      """
      man mensen personen persoon deelnemers leden gasten bewoners kinderen vrijwilligers volwassenen bezoekers buren \
      jongeren ouderen senioren gezinnen huishoudens ouders vrienden buurtbewoners buurtgenoten dorpsgenoten leerlingen \
      studenten vrouwen mannen kids ouwetjes pers buurmannen buurvrouwen mantelzorgers inwoners omwonenden collegas
      """
    ) { $0.flags.insert(.countsPeople) }
    set(
      """
      buren buurman buurvrouw bewoners buurtbewoners buurtgenoten dorpsgenoten vrienden vriendin vriendinnen vriend \
      familie gezin kinderen ouders collegas collega leden vrijwilligers mensen jongeren ouderen senioren man vrouw \
      partner moeder vader broer zus zoon dochter team klas school vereniging club groepje groep kerk moskee stichting \
      bewonersgroep wijkraad dorpsraad buurtvereniging clubje stel buurtjes kids vrijwilligersgroep iedereen
      """
    ) { $0.flags.insert(.people) }
    set(
      "straat buurt wijk dorp flat stad gemeente hof klas school familie buurtschap galerij portiek vereniging club"
    ) {
      $0.flags.insert(.group)
    }
    set("mijn mn onze ons zijn haar hun zn wat enkele alle") { $0.flags.insert(.possessive) }
    set("heet heette") { $0.key = .called }
    set("naam") { $0.key = .name }
    set("ben") { $0.key = .am }
    set("spreekt spreek") { $0.key = .speaking }
    set("van de der den ter ten te het t el al la le du di da dos bin ibn ben von zum") {
      $0.flags.insert(.nameParticle)
    }
    set(
      """
      nederlander nederlandse nederlands turk turks turkse syrier syrisch syrische marokkaan marokkaans marokkaanse belg \
      belgische vlaming pool poolse oekraiener oekraiense oekrainer oekrainse afghaan afghaanse eritreeer eritrese \
      surinamer surinaamse antilliaan antilliaanse moslim moslima christen katholiek hindoe joods duitser duitse brits \
      amsterdammer rotterdammer utrechter hagenaar brabander limburger fries groninger zeeuw wmo ww uwv zzp aow wajong \
      bijstand mantelzorger vrijwilliger alleenstaand gepensioneerd burger inwoner bewoner iemand niemand blij boos ja nee neen ok oke overslaan anoniem stop \
      stoppen terug prima goed hoi hallo dag doei bedankt dank weet privé prive geheim klaar benieuwd bang ziek moe
      """
    ) { $0.flags.insert(.notName) }
  }
}
