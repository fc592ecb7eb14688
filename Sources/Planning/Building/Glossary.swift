import Themes

/// Spells out the abbreviations and words of art that a plan uses.
enum Glossary {
    private static let terms: [(String, String)] = [
        ("A&E", "accident and emergency department"), ("AO", "accountable officer"),
        ("BCF", "Better Care Fund"), ("CCG", "clinical commissioning group"),
        ("CHC", "NHS continuing healthcare"), ("CQC", "Care Quality Commission"),
        ("CSU", "commissioning support unit"), ("DASS", "director of adult social services"),
        ("DTOC", "delayed transfer of care"), ("GP", "general practitioner"),
        ("HR", "human resources"), ("HWB", "health and wellbeing board"), ("ICB", "integrated care board"),
        ("ICS", "integrated care system"), ("IG", "information governance"), ("IT", "information technology"),
        ("JSNA", "joint strategic needs assessment"), ("KPI", "key performance indicator"),
        ("LGA", "Local Government Association"), ("MDT", "multidisciplinary team"),
        ("NHS", "National Health Service"), ("NHSE", "NHS England"), ("OD", "organisational development"),
        ("PCN", "primary care network"), ("PCT", "primary care trust"),
        ("QIPP", "quality, innovation, productivity and prevention"),
        ("RAG", "red, amber, green: a status report"), ("SRO", "senior responsible owner"),
        ("STP", "sustainability and transformation plan or partnership"),
        ("TUPE", "rules that protect employees when their work moves to another employer"),
        ("VCS", "voluntary and community sector"),
    ]

    /// The abbreviations that occur in `texts`, in order.
    static func terms(in texts: some Sequence<String>) -> [GlossaryTerm] {
        var words: Set<Substring> = []
        for text in texts {
            words.formUnion(text.split { !($0.isLetter || $0 == "&") })
        }
        return terms.filter { words.contains(Substring($0.0)) || words.contains(Substring($0.0 + "s")) }
            .map { GlossaryTerm(term: $0.0, meaning: $0.1) }
    }
}
