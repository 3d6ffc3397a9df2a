/// A language that is recognised and is not Dutch; the raw value is its ISO 639-1 code.
public enum Language: String, Sendable, CaseIterable {
  case english = "en"
  case german = "de"
  case french = "fr"
  case spanish = "es"
  case turkish = "tr"
  case arabic = "ar"
  case polish = "pl"
  case ukrainian = "uk"
  case russian = "ru"
}
