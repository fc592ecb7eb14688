/// Which words the patterns of a codebook name: every place of a pattern is a class of words, by number.
struct Vocabulary: Sendable {
    /// The number of each word, stems reduced.
    private var forms: [Pattern.Word: Int] = [:]
    /// Whether any word keeps its case.
    private var hasCased = false
    private var wildcards = WildcardIndex()
    /// Those that keep their case.
    private var casedWildcards = WildcardIndex()
    private var expressions: [(expression: WordExpression, form: Int)] = []
    /// Words longer than this many bytes are no words: nothing with wildcards or expressions is held against them.
    private static let longestWord = 256
    private var classesOfForm: [[Int32]] = []
    private var classes: [[Int]: Int32] = [:]

    /// How many classes there are.
    var classCount: Int { classes.count }

    /// The class of the words that any of `words` names.
    mutating func insert(_ words: [Pattern.Word], stemmer: WordStemmer) -> Int32 {
        var forms: Set<Int> = []
        for word in words { forms.formUnion(insert(word, stemmer)) }
        let key = forms.sorted()
        if let known = classes[key] { return known }
        let number = Int32(classes.count)
        classes[key] = number
        for form in key { classesOfForm[form].append(number) }
        return number
    }

    /// The classes that the word `raw` of a text belongs to, ascending.
    func classes(of raw: [UInt8], folded: [UInt8], stemmer: WordStemmer) -> [Int32] {
        var found: [Int32] = []
        func add(_ form: Int?) {
            if let form { found += classesOfForm[form] }
        }
        let plain = Folding.withoutPossessive(folded)
        add(forms[Pattern.Word(comparison: .exact, letters: folded)])
        if !Folding.isContraction(folded) {
            add(forms[Pattern.Word(comparison: .stem, letters: stemmer.stem(plain))])
        }
        if hasCased, raw.contains(where: { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0 || $0 > 0x7F }) {
            let cased = Folding.cased(raw)
            add(forms[Pattern.Word(comparison: .cased, letters: cased)])
            add(forms[Pattern.Word(comparison: .acronym, letters: Folding.acronym(raw))])
            if !casedWildcards.isEmpty, folded.count <= Self.longestWord {
                casedWildcards.forms(of: cased, or: Folding.withoutPossessive(cased)) { add($0) }
            }
        }
        if folded.count <= Self.longestWord {
            // "The organisation's" is what organi?ation means.
            if !wildcards.isEmpty { wildcards.forms(of: folded, or: plain) { add($0) } }
            for (expression, form) in expressions
            where expression.matches(folded) || expression.matches(plain) {
                add(form)
            }
        }
        return Self.distinct(found)
    }
}

extension Vocabulary {
    /// `found` in ascending order, each once.
    private static func distinct(_ found: [Int32]) -> [Int32] {
        guard found.count > 1 else { return found }
        var distinct: [Int32] = []
        for number in found.sorted() where number != distinct.last { distinct.append(number) }
        return distinct
    }

    private mutating func insert(_ word: Pattern.Word, _ stemmer: WordStemmer) -> [Int] {
        switch word.comparison {
        case .stem: return [form(.stem, stemmer.stem(word.letters))]
        case .acronym, .cased:
            hasCased = true
            return [form(word.comparison, word.letters)]
        case .exact:
            var forms = [form(.exact, word.letters)]
            if Folding.isContraction(word.letters), let plain = Folding.withoutApostrophe(word.letters) {
                forms.append(form(.exact, plain))
            }
            return forms
        case .wildcard, .casedWildcard:
            let count = classesOfForm.count
            let form = form(word.comparison, word.letters)
            if form == count, word.comparison == .casedWildcard {
                hasCased = true
                casedWildcards.insert(word.letters, form: form)
            } else if form == count {
                wildcards.insert(word.letters, form: form)
            }
            return [form]
        case .expression(let expression):
            let count = classesOfForm.count
            let form = form(word.comparison, [])
            if form == count { expressions.append((expression, form)) }
            return [form]
        }
    }

    private mutating func form(_ comparison: Pattern.Word.Comparison, _ letters: [UInt8]) -> Int {
        let key = Pattern.Word(comparison: comparison, letters: letters)
        if let known = forms[key] { return known }
        classesOfForm.append([])
        forms[key] = classesOfForm.count - 1
        return classesOfForm.count - 1
    }
}
