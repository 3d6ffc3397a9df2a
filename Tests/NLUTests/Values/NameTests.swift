import Testing

@testable import NLU

/// What somebody is called.
@Suite struct NameTests {
  @Test(arguments: ValueTable.cases(of: table)) func reads(_ entry: ValueCase) { entry.check() }

  private static let table = """
    ik heet Fatima
      person-name «Fatima» Fatima
    ik heet fatima en ik zoek hulp
      person-name «fatima» fatima
    Mijn naam is Jan de Vries
      person-name «Jan de Vries» Jan de Vries
    mijn naam is jan de vries
      person-name «jan de vries» jan de vries
    m'n naam is Samira el Amrani
      person-name «Samira el Amrani» Samira el Amrani
    ik ben Piet Jansen van de buurtvereniging
      person-name «Piet Jansen» Piet Jansen
    je spreekt met Anneke
      person-name «Anneke» Anneke
    Met Anneke, ik wil iets melden
      person-name «Anneke» Anneke
    [name]Anneke
      person-name «Anneke» Anneke
    [name]jan de vries
      person-name «jan de vries» jan de vries
    [name]ik ben Kees
      person-name «Kees» Kees
    """
}
