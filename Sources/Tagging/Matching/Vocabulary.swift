/// Which words the patterns of a codebook name: every place of a pattern is a class of words, by number.
struct Vocabulary: Sendable {
    /// The number of each word, stems reduced.
    private var forms: [Pattern.Word: Int] = [:]
    private var hasAcronyms = false
    private var wildcards: [(letters: [UInt8], form: Int)] = []
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
        var found: Set<Int32> = []
        func add(_ form: Int?) {
            if let form { found.formUnion(classesOfForm[form]) }
        }
        add(forms[Pattern.Word(comparison: .exact, letters: folded)])
        if !Folding.isContraction(folded) {
            let stem = stemmer.stem(Folding.withoutPossessive(folded))
            add(forms[Pattern.Word(comparison: .stem, letters: stem)])
        }
        if hasAcronyms, raw.contains(where: { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0 || $0 > 0x7F }) {
            add(forms[Pattern.Word(comparison: .acronym, letters: Folding.acronym(raw))])
        }
        guard folded.count <= Self.longestWord, !wildcards.isEmpty || !expressions.isEmpty else {
            return found.sorted()
        }
        // "The organisation's" is what organi?ation means.
        let plain = Folding.withoutPossessive(folded)
        for wildcard in wildcards
        where Self.matches(folded, wildcard.letters) || Self.matches(plain, wildcard.letters) {
            add(wildcard.form)
        }
        for (expression, form) in expressions where expression.matches(folded) || expression.matches(plain) {
            add(form)
        }
        return found.sorted()
    }
}

extension Vocabulary {
    private mutating func insert(_ word: Pattern.Word, _ stemmer: WordStemmer) -> [Int] {
        switch word.comparison {
        case .stem: return [form(.stem, stemmer.stem(word.letters))]
        case .acronym:
            hasAcronyms = true
            return [form(.acronym, word.letters)]
        case .exact:
            var forms = [form(.exact, word.letters)]
            if Folding.isContraction(word.letters), let plain = Folding.withoutApostrophe(word.letters) {
                forms.append(form(.exact, plain))
            }
            return forms
        case .wildcard:
            let count = classesOfForm.count
            let form = form(.wildcard, word.letters)
            if form == count { wildcards.append((word.letters, form)) }
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

    /// Whether `word` is of the form `pattern`, in which `*` is any letters and `?` one.
    static func matches(_ word: [UInt8], _ pattern: [UInt8]) -> Bool {
        var (place, index) = (0, 0)
        var (star, retry) = (-1, 0)
        while place < word.count {
            if index < pattern.count, pattern[index] == UInt8(ascii: "*") {
                (star, retry) = (index, place)
                index += 1
            } else if index < pattern.count, pattern[index] == UInt8(ascii: "?") {
                index += 1
                place += 1
                while place < word.count, word[place] & 0xC0 == 0x80 { place += 1 }
            } else if index < pattern.count, pattern[index] == word[place] {
                index += 1
                place += 1
            } else if star >= 0 {
                retry += 1
                (index, place) = (star + 1, retry)
            } else {
                return false
            }
        }
        while index < pattern.count, pattern[index] == UInt8(ascii: "*") { index += 1 }
        return index == pattern.count
    }
}
