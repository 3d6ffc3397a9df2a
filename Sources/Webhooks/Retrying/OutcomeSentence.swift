/// How an attempt ended, in a sentence for the administrator. It never holds an address, a body or a secret.
enum OutcomeSentence {
  static func of(_ outcome: HTTPOutcome) -> String {
    switch outcome {
    case .answered(let status, _): of(status: status)
    case .failed(let failure): of(failure)
    }
  }

  /// Why there is no token, when the authorization server ended like this.
  static func ofToken(_ outcome: HTTPOutcome) -> String {
    switch outcome {
    case .answered(200..<300, _):
      "De inlogserver gaf geen bruikbaar token. Is oauth2 van deze ontvanger goed ingesteld?"
    case .answered(let status, _) where status == 400 || status == 401:
      "De inlogserver weigert ons (status \(status)). Kloppen client_id en client_secret?"
    case .answered(let status, _): "De inlogserver antwoordde met status \(status)."
    case .failed(let failure): "Inloggen lukte niet. " + of(failure)
    }
  }

  private static func of(status: Int) -> String {
    switch status {
    case 200..<300: "Bezorgd: de ontvanger antwoordde met status \(status)."
    case 300..<400:
      "De ontvanger stuurt door naar een ander adres (status \(status)). Doorsturen volgen we niet."
    case 401: "De ontvanger wil weten wie we zijn (status 401). Klopt bearer of oauth2?"
    case 410: "De ontvanger wil niets meer krijgen (status 410). We sturen hem niets meer."
    case 429: "De ontvanger krijgt te veel tegelijk (status 429)."
    default: "De ontvanger antwoordde met status \(status)."
    }
  }

  private static func of(_ failure: HTTPFailure) -> String {
    switch failure {
    case .nameNotFound: "De naam van de server is niet gevonden."
    case .noConnection: "De server nam de verbinding niet aan."
    case .tls(let fault): of(fault)
    case .connectTimeout: "Er kwam op tijd geen verbinding met de server."
    case .timeout: "De ontvanger antwoordde niet op tijd."
    case .refusedAddress:
      "Het adres ligt in een afgeschermd netwerk. Is dat de bedoeling, zet dan allow_private: true."
    case .proxy: "De proxy liet ons niet door."
    case .reset: "De ontvanger brak de verbinding af."
    case .cancelled: "De verzending is afgebroken."
    case .other(let code): "Het verzenden lukte niet (libcurl-fout \(code))."
    }
  }

  private static func of(_ fault: TLSFault) -> String {
    switch fault {
    case .expired: "Het certificaat van de ontvanger is verlopen."
    case .notYetValid: "Het certificaat van de ontvanger is nog niet geldig."
    case .untrusted:
      "We kennen de uitgever van het certificaat van de ontvanger niet. Is die te vertrouwen, zet dan ca_file."
    case .wrongName: "Het certificaat van de ontvanger staat op een andere naam."
    case .ourCertificate:
      "De ontvanger accepteert ons certificaat niet, of mist het. Klopt client_certificate?"
    case .unusableFile:
      "Een bestand met een certificaat of sleutel is niet bruikbaar. Kijk naar ca_file en client_certificate."
    case .other: "De beveiligde verbinding lukte niet. Spreekt de ontvanger wel https?"
    }
  }
}
