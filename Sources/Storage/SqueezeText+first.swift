extension SqueezeText {
  /// The text of version 1: the shapes of answers, trackers, cases and events, and words that Dutch sentences are made
  /// of.
  static let first = SqueezeText(
    #" van de het een en dat die is niet op te voor met zijn aan er maar om ook als dan bij nog uit wat kan naar "#
      + #"wij willen weten welke wanneer waar waarom hoeveel hoe heeft hebt hebben u mag ik wil kunt graag uw mijn "#
      + #"gemeente buurt straat plein wijk postcode adres telefoonnummer e-mailadres naam vraag hulp geld wonen zorg "#
      + #"initiatief aanvraag melding klacht afspraak contact medewerker iemand belt binnen werkdagen dagen week "#
      + #"Bedankt! Dank u wel. Goed, Weet ik nog niet Overslaan overslaan Ja Nee Stoppen Klopt dit? Kunt u dat anders "#
      + #"zeggen? Ik heb u niet goed begrepen. Wat bedoelt u? Wilt u verder? U kunt altijd stoppen. Ik stuur het door. "#
      + #"nl.samenspraak.hulpvraag.aangemeld nl.samenspraak.initiatief.aangemeld nl.samenspraak.zaak.gewijzigd "#
      + #"{"number":"S-","conversation":{"sender":"@","channel":"irc"},"form":"","intent":"hulp_","opened":{"#
      + #""milliseconds":17},"status":"open","promise":{"what":"","due":"2026-","lateReported":false}}"#
      + #"{"handoff":false,"later":[],"misunderstood":0,"said":{"","turns":1,"lastSeen":{"milliseconds":17"#
      + #"},"lastReplies":[{"text":"","buttons":[]}],"conversation":{"channel":"matrix","sender":"@"},"pending":{"#
      + #""choice":{"_0":[],"text":""}},"resume":{},"nextNeed":{"_0":""},"form":{"name":"initiatief","intent":"#
      + #""initiatief_starten","slots":{"idee":{"text":{"_0":""}},"plek":{"place":{"text":"","postcode":"","#
      + #""houseNumber":""}},"wie":{"people":{"text":"","count":}},"wanneer":{"moment":{"text":"","from":{"#
      + #""milliseconds":},"to":{}}},"contact":{"contact":{"phone":"+316","email":""}},"consent":{"_0":true},"#
      + #""skipped":{},"choice":{"_0":""},"choices":{"_0":[""]}},"asked":{"":1,"":2},"answered":["","",""],"#
      + #""requested":"plek"}}"#
      + #"{"recipient_id":"","in_reply_to":"$","replies":[{"text":"","buttons":[{"title":"Ja","payload":"ja"},{"title":"#
      + #""Nee","payload":"nee"},{"title":"Weet ik nog niet","payload":"Weet ik nog niet"}]},{"text":"","buttons":[]}],"#
      + #""state":{"intent":null,"confidence":0.9,"form":null,"requested_slot":null,"slots":{},"case":null,"#
      + #""handoff":false}}"intent":"initiatief_starten","confidence":0.,"form":"initiatief","requested_slot":"plek","#
      + #""slots":{"idee":"","plek":{"text":"","postcode":"","house_number":""},"wie":{"text":"","count":},"contact":{"#
      + #""phone":"+316"}},"case":"S-","handoff":true}}"#)
}
