import DocumentIO

/// The language of a codebook, as its author writes it: `en`, `EN`, `en-GB` and `English` are one.
enum LanguageCode {
    /// The ISO 639-1 code that `written` stands for; its first part in small letters where it is no language known here.
    static func of(_ written: String) -> String {
        let first = written.lowercased().prefix { $0 != "-" && $0 != "_" }
        return codes[String(first)] ?? String(first)
    }

    /// Whether the forms of words (`partner`, `partners`) are known to be one in the language of that code.
    static func hasWordForms(_ code: String) -> Bool { SnowballStemmer(language: code) != nil }

    /// Names and codes of three letters.
    private static let codes: [String: String] = [
        "english": "en", "eng": "en", "welsh": "cy", "cymraeg": "cy", "cym": "cy", "french": "fr",
        "français": "fr", "fra": "fr", "german": "de", "deutsch": "de", "deu": "de", "spanish": "es",
        "español": "es", "spa": "es", "italian": "it", "italiano": "it", "ita": "it", "portuguese": "pt",
        "português": "pt", "por": "pt", "dutch": "nl", "nederlands": "nl", "nld": "nl", "danish": "da",
        "dansk": "da", "dan": "da", "swedish": "sv", "svenska": "sv", "swe": "sv", "norwegian": "no",
        "norsk": "no", "nor": "no", "nb": "no", "nn": "no", "finnish": "fi", "suomi": "fi", "fin": "fi",
        "irish": "ga", "gaeilge": "ga", "gle": "ga", "polish": "pl", "polski": "pl", "pol": "pl",
    ]
}
