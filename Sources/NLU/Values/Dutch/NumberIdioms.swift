/// Turns of phrase in which a number word counts nothing.
enum NumberIdioms {
  static let all: [[StaticString]] = [
    ["twee", "onder"], ["nul", "op", "het", "rekest"], ["nul", "komma", "nul"], ["een", "op", "een"],
    ["tien", "tegen", "een"],
    ["tig"], ["acht", "slaan"], ["acht", "nemen"],
  ]

  static let ordinals: [[StaticString]] = [
    ["eerste", "hulp"], ["eerste", "kamer"], ["tweede", "kamer"], ["eerste", "lijn"], ["tweede", "hands"],
  ]
}
