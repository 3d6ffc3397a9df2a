extension LanguageEvidence {
  /// What tells Ukrainian and Russian apart where their own letters do not.
  enum Cyrillic {
    static let ukrainianLetters: Set<Unicode.Scalar> = ["і", "ї", "є", "ґ"]
    static let russianLetters: Set<Unicode.Scalar> = ["ы", "э", "ъ", "ё"]

    static let ukrainianWords = """
      був будь вогонь вона вони він де дитина добрий доброго донька допомога допоможіть дружина дуже дякую \
      зараз зі кожного коли ласка мені мої мій нема немає потрібна потрібно про рятуйте та треба хто це \
      цей ця чи чоловік шукаю що як яка яке який із
      """
    static let russianWords = """
      больше был где дети дождь если есть жена здесь здравствуйте из или как какая какой когда кто меня \
      мне мой муж надо нет нужен нужна нужно о он она они очень плохо пожалуйста помогите потому привет \
      ребенок сегодня сейчас спасибо столица убить хорошо что эта это этот
      """

    /// Infinitives and past tenses; "ться" is Ukrainian although it ends as Russian does.
    static let ukrainianEndings = ["ти", "ав", "ив", "ться"]
    static let russianEndings = ["ть", "тся", "ал", "ил", "ая", "ое", "ые"]
  }
}
