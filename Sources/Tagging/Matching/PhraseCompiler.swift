import StudyModel

/// Parses and lays out all patterns of a codebook, keeping the faults it meets.
struct PhraseCompiler {
    private let stemmer: WordStemmer
    private var vocabulary = Vocabulary()
    private var phrases: [Phrase] = []
    private var layouts: [PhraseLayout] = []
    /// The pattern behind each phrase, with the list and line it stands in.
    private(set) var entries: [Entry] = []
    /// The patterns that could not be used, in the order of the codebook.
    private(set) var errors: [PatternError] = []
    /// Where the patterns being entered stand, once these are cues.
    private var origin: CueOrigin?
    private var expressions = 0
    /// The most patterns with regular expressions: each is held against every distinct word.
    private static let mostExpressions = 500

    /// A pattern of the codebook that could be used.
    struct Entry {
        let pattern: Pattern
        let text: String
        let owner: String
        /// The file of cues it stands in; nil where it stands in the codebook itself.
        let cuesFile: String?
        let line: Int
        let role: Phrase.Role
        let criterion: Int
        /// Whether it only counts under conditions.
        let isConditional: Bool
        /// The patterns that cancel it, by their place among the entries.
        let unless: [Int]
        /// Those of which it needs one, likewise.
        let needs: [Int]
    }

    /// Compiles the criteria, then the cues, of `codebook`.
    init(_ codebook: Codebook) {
        stemmer = WordStemmer(language: codebook.language)
        for (index, criterion) in codebook.criteria.enumerated() { add(criterion, index) }
        origin = codebook.cues.origin
        add(codebook.cues)
    }

    /// How codings name the rule that `phrase` makes as one of a criterion's own.
    static func rule(_ phrase: Criterion.Phrase, _ role: Phrase.Role) -> String {
        rule(phrase, role == .weak ? weakName : strongName)
    }

    /// The usable patterns, laid out.
    var phraseSet: PhraseSet { PhraseSet(phrases, layouts, vocabulary: vocabulary) }
}

extension PhraseCompiler {
    private static let strongName = "phrase"
    private static let weakName = "weak phrase"

    private static func rule(_ phrase: Criterion.Phrase, _ name: String) -> String {
        "\(name) \"\(phrase.pattern)\""
    }

    private mutating func add(_ criterion: Criterion, _ index: Int) {
        let lexicon = criterion.lexicon
        let lists: [([Criterion.Phrase], Phrase.Role, String, String)] = [
            (lexicon.phrases, .strong, "phrases", Self.strongName),
            (lexicon.weak, .weak, "weak", Self.weakName),
            (lexicon.traps, .trap, "traps", "trap"),
            (lexicon.helping, .criterionHelping, "helping", "helping cue"),
            (lexicon.hindering, .criterionHindering, "hindering", "hindering cue"),
        ]
        for (list, role, field, name) in lists {
            for phrase in list {
                add(
                    phrase, role, criterion: index, owner: "\(criterion.label) \(field)",
                    rule: Self.rule(phrase, name))
            }
        }
        for side in criterion.tensions.flatMap(\.sides) {
            for phrase in side.phrases {
                add(
                    phrase, .side, criterion: index, owner: "\(criterion.label) sides",
                    rule: side.rule)
            }
            for phrase in side.answers {
                add(
                    phrase, .sideAnswer, criterion: index, owner: "\(criterion.label) sides",
                    rule: side.rule)
            }
        }
    }

    private mutating func add(_ cues: CueLists) {
        for kind in StatementKind.allCases {
            let name = kind.rawValue.replacing("_", with: " ")
            add(
                cues.kinds[kind]?.strong, .kindStrong, "kinds.\(kind.rawValue).strong", "\(name) cue",
                kind: kind)
            add(
                cues.kinds[kind]?.weak, .kindWeak, "kinds.\(kind.rawValue).weak", "weak \(name) cue",
                kind: kind)
        }
        add(cues.question)
        add(cues.modifiers)
        add(cues.helping, .helping, "stance.helping", "helping cue")
        add(cues.hindering, .hindering, "stance.hindering", "hindering cue")
        add(cues.fillers, .filler, "fillers", "filler")
        add(cues.prompts)
    }

    private mutating func add(_ question: CueLists.Question) {
        add(question.cues.strong, .questionStrong, "open_question.strong", "question cue")
        add(question.cues.weak, .questionWeak, "open_question.weak", "weak question cue")
        add(
            question.interrogativeStart, .interrogativeStart, "open_question.interrogative_start",
            "question word")
        add(question.statementStart, .statementStart, "open_question.statement_start", "question cue")
        add(question.statementEnd, .statementEnd, "open_question.statement_end", "question cue")
        add(question.reject, .reject, "open_question.reject", "no question")
    }

    private mutating func add(_ modifiers: CueLists.Modifiers) {
        add(modifiers.decideAgree, .decideAgree, "modifiers.decide_agree", "question cue")
        add(modifiers.counterfactual, .counterfactual, "modifiers.counterfactual", "challenge cue")
        add(modifiers.offRecord, .offRecord, "modifiers.off_record", "off the record")
        add(modifiers.offRecordSaid, .offRecordSaid, "modifiers.off_record_said", "off the record")
        add(modifiers.offRecordTopic, .offRecordTopic, "modifiers.off_record_topic", "not off the record")
        add(modifiers.backOnRecord, .backOnRecord, "modifiers.back_on_record", "back on the record")
        add(modifiers.negation, .negation, "modifiers.negation", "negation")
        add(
            modifiers.positiveDespiteNegation, .positiveDespiteNegation,
            "modifiers.positive_despite_negation",
            "helping cue")
        add(modifiers.additive, .additive, "modifiers.additive", "no negation")
        add(modifiers.contrast, .contrast, "modifiers.contrast", "contrast")
        add(modifiers.reported, .reported, "modifiers.reported", "hearsay")
        add(modifiers.otherView, .otherView, "modifiers.other_view", "another's view")
        add(modifiers.boosters, .booster, "modifiers.boosters", "booster")
        add(modifiers.past, .past, "modifiers.past", "past")
        add(modifiers.irony, .irony, "modifiers.irony", "irony")
        add(modifiers.offer, .offer, "modifiers.offer", "offer")
    }

    private mutating func add(_ prompts: CueLists.Prompts) {
        add(prompts.offRecord, .promptOffRecord, "prompts.off_record", "asked for what is off the record")
        add(prompts.openQuestion, .promptQuestion, "prompts.open_question", "asked for an open question")
        add(prompts.first, .promptFirst, "prompts.first", "asked for what to do first")
        add(prompts.unsaid, .promptUnsaid, "prompts.unsaid", "asked for what is not said")
        add(prompts.offer, .promptOffer, "prompts.offer", Coding.Reason.askedForOffer)
        for kind in StatementKind.allCases {
            let name = kind.rawValue.replacing("_", with: " ")
            let article = name.hasPrefix("a") ? "an" : "a"
            add(
                prompts.kinds[kind], .promptKind, "prompts.\(kind.rawValue)",
                "asked for \(article) \(name)", kind: kind)
        }
    }

    private mutating func add(
        _ list: [String]?, _ role: Phrase.Role, _ owner: String, _ name: String, kind: StatementKind? = nil
    ) {
        for text in list ?? [] {
            let line = origin?.line(of: text, in: owner) ?? 0
            let phrase = Criterion.Phrase(text, line: line)
            add(phrase, role, criterion: -1, owner: owner, rule: Self.rule(phrase, name), kind: kind)
        }
    }

    private mutating func add(
        _ phrase: Criterion.Phrase, _ role: Phrase.Role, criterion: Int, owner: String, rule: String,
        kind: StatementKind? = nil
    ) {
        let unless = conditions(phrase.unless, of: role, owner: "\(owner), unless", line: phrase.line)
        let needs = conditions(phrase.needs, of: role, owner: "\(owner), needs", line: phrase.line)
        // A phrase whose condition cannot be read would count where it must not.
        guard unless.count == phrase.unless.count, needs.count == phrase.needs.count else { return }
        let compiled = Phrase(
            role: role, criterion: criterion, kind: kind, rule: rule, unless: unless, needs: needs,
            isOfSides: isOfSides(role))
        _ = enter(phrase.pattern, compiled, owner, phrase.line)
    }

    private func isOfSides(_ role: Phrase.Role) -> Bool { role == .side || role == .sideAnswer }

    private mutating func conditions(
        _ patterns: [String], of role: Phrase.Role, owner: String, line: Int
    ) -> [Int] {
        patterns.compactMap {
            let condition = Phrase(
                role: .condition, criterion: -1, kind: nil, rule: $0, isOfSides: isOfSides(role))
            return enter($0, condition, owner, line)
        }
    }

    /// Enters a pattern; returns the index of its phrase, or nil where it is faulty.
    private mutating func enter(_ text: String, _ phrase: Phrase, _ owner: String, _ line: Int) -> Int? {
        do throws(PatternParser.Fault) {
            let pattern = try PatternParser.parse(text)
            expressions += pattern.hasExpression ? 1 : 0
            if expressions > Self.mostExpressions, pattern.hasExpression {
                throw .init(reason: "is one of more than \(Self.mostExpressions) regular expressions")
            }
            layouts.append(try PhraseLayout(pattern, vocabulary: &vocabulary, stemmer: stemmer))
            phrases.append(phrase)
            entries.append(
                Entry(
                    pattern: pattern, text: text, owner: owner, cuesFile: origin?.file, line: line,
                    role: phrase.role, criterion: phrase.criterion,
                    isConditional: !phrase.unless.isEmpty || !phrase.needs.isEmpty,
                    unless: phrase.unless, needs: phrase.needs))
            return phrases.count - 1
        } catch {
            errors.append(
                PatternError(
                    pattern: text, owner: owner, cuesFile: origin?.file, line: line, reason: error.reason))
            return nil
        }
    }
}
