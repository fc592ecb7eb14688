/// Words with wildcards by the byte they begin with, so that a word of a text is held against few of them.
struct WildcardIndex: Sendable {
    /// A word with `*` and `?`, by the number of its form.
    struct Entry: Sendable {
        let letters: [UInt8]
        let form: Int
    }

    /// Those that begin with a letter, by its first byte.
    private var byLetter: [[Entry]] = Array(repeating: [], count: 256)
    /// Those that begin with a wildcard.
    private var others: [Entry] = []
    /// Whether there are none.
    private(set) var isEmpty = true

    /// Adds `letters` as the form of that number.
    mutating func insert(_ letters: [UInt8], form: Int) {
        isEmpty = false
        let entry = Entry(letters: letters, form: form)
        guard let first = letters.first, first != UInt8(ascii: "*"), first != UInt8(ascii: "?") else {
            others.append(entry)
            return
        }
        byLetter[Int(first)].append(entry)
    }

    /// Calls `take` with the number of each form that is either of two words, which begin alike.
    func forms(of word: [UInt8], or plain: [UInt8], _ take: (Int) -> Void) {
        func look(_ entries: [Entry]) {
            for entry in entries
            where Self.matches(word, entry.letters)
                || plain.count < word.count && Self.matches(plain, entry.letters)
            {
                take(entry.form)
            }
        }
        look(others)
        if let first = word.first { look(byLetter[Int(first)]) }
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
