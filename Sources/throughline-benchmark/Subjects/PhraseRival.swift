import Foundation

/// A Python library that finds phrases, measured where it is installed.
struct PhraseRival: Sendable {
    /// Its name, by which it is imported too.
    let name: String
    /// How many times faster matching should be.
    let goal: Double
    private let script: String

    /// What it finds, and what the search itself took: its start and the making of its patterns left out.
    struct Finding {
        let matches: Int
        let measure: Measure
    }

    /// Searches the file `text` for the phrases in the file `phrases`, one a line, by the interpreter at `python`; nil
    /// where it is not installed.
    func find(_ phrases: String, in text: String, python: String) throws -> Finding? {
        guard let output = try Program.output(of: [python, "-c", script, phrases, text]) else { return nil }
        let numbers = output.split(whereSeparator: \.isWhitespace).compactMap { Double($0) }
        guard numbers.count == 3 else { return nil }
        return Finding(matches: Int(numbers[0]), measure: Measure(wall: numbers[1], cpu: numbers[2]))
    }
}

extension PhraseRival {
    /// Both with the work that phrases as words need: lower case, and word boundaries for the one that knows none.
    static let all = [
        PhraseRival(name: "pyahocorasick", goal: 6, script: opening + ahoCorasick + closing),
        PhraseRival(name: "spaCy PhraseMatcher", goal: 20, script: opening + spaCy + closing),
    ]

    private static let opening = """
        import sys, time
        phrases = open(sys.argv[1], encoding="utf-8").read().splitlines()
        lines = open(sys.argv[2], encoding="utf-8").read().splitlines()

        """

    private static let ahoCorasick = """
        import ahocorasick
        automaton = ahocorasick.Automaton()
        for phrase in phrases:
            automaton.add_word(phrase.lower(), len(phrase))
        automaton.make_automaton()
        def search():
            found = 0
            for line in lines:
                line = line.lower()
                last = len(line) - 1
                for end, length in automaton.iter(line):
                    start = end - length
                    if start >= 0 and line[start].isalnum():
                        continue
                    if end < last and line[end + 1].isalnum():
                        continue
                    found += 1
            return found

        """

    private static let spaCy = """
        import spacy
        from spacy.matcher import PhraseMatcher
        nlp = spacy.blank("en")
        matcher = PhraseMatcher(nlp.vocab, attr="LOWER")
        matcher.add("phrases", [nlp.make_doc(phrase) for phrase in phrases])
        def search():
            return sum(len(matcher(nlp.make_doc(line))) for line in lines)

        """

    private static let closing = """
        wall, cpu = time.perf_counter(), time.process_time()
        found = search()
        print(found, time.perf_counter() - wall, time.process_time() - cpu)
        """
}
